import {html} from 'hono/html';
import type {Trouble} from '../rehearsal/trouble.ts';
import {families, troublesOf} from '../rehearsal/troubles.ts';
import type {Html} from './layout.ts';

/** Troubles to choose from, as part of the form that launches. */
export function troubleChoice(chosen: string[]): Html {
  const count = troublesOf(chosen).length;
  return html`<details class="troubles" ${count > 0 ? html`open` : ''}>
    <summary>
      Rehearse on a bad
      LMS${count > 0 ? html`<span> · ${count} chosen</span>` : ''}
    </summary>
    <p>
      What is chosen here happens to the next launch, and to those after it
      until it is taken out. The course is the same as ever. Launch it twice to
      see what it makes of what came back.
    </p>
    ${families.map(({title, troubles}) => family(title, troubles, chosen))}
  </details>`;
}

function family(title: string, troubles: Trouble[], chosen: string[]): Html {
  const count = troubles.filter(({id}) => chosen.includes(id)).length;
  return html`<details class="family" ${count > 0 ? html`open` : ''}>
    <summary>${title} <span>· ${troubles.length}</span></summary>
    <fieldset>
      <legend class="visually-hidden">${title}</legend>
      ${troubles.map((trouble) => choice(trouble, chosen))}
    </fieldset>
  </details>`;
}

function choice(
  {id, title, symptom, required, only}: Trouble,
  chosen: string[],
): Html {
  return html`<div class="trouble">
    <label>
      <input
        type="checkbox"
        name="trouble"
        value="${id}"
        aria-describedby="about-${id}"
        ${chosen.includes(id) ? html`checked` : ''}
      />
      <span
        >${title}${only ? html` (SCORM ${only} only)` : ''}
        <span class="facts">${id}</span></span
      >
    </label>
    <p id="about-${id}">
      ${symptom} <strong>What you should see:</strong> ${required}
    </p>
  </div>`;
}

/** Says on the launch page what the LMS does to the course in this visit. */
export function rehearsedTroubles(chosen: Trouble[]): Html | string {
  if (chosen.length === 0) return '';
  return html`<section class="rehearsal" aria-label="Rehearsal">
    <details id="rehearsal">
      <summary>
        Bad LMS: ${chosen.map(({id, title}) => `${title} (${id})`).join(', ')}
      </summary>
      <ul>
        ${chosen.map(
          ({symptom, required}) =>
            html`<li>
              ${symptom} <strong>What you should see:</strong> ${required}
            </li>`,
        )}
      </ul>
    </details>
  </section>`;
}

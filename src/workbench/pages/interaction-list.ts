import {html} from 'hono/html';
import {durationInWords, readDuration} from '../records/duration.ts';
import type {RecordedInteraction} from '../records/record.ts';
import type {Html} from './layout.ts';
import {recordedMoment} from './words.ts';

/** Each answer as a sentence, and below it what was recorded, word by word. */
export function interactionList(interactions: RecordedInteraction[]): Html {
  if (interactions.length === 0) {
    return html`<p>The course has recorded none.</p>`;
  }
  return html`<ol class="interactions">
    ${interactions.map(
      (one) =>
        html`<li class="card">
          <p><strong>${one.description || one.id}</strong></p>
          <p>${sentence(one)}</p>
          <details>
            <summary>As recorded</summary>
            <dl>
              ${Object.entries(one)
                .map(([name, value]) => [name, [value].flat()] as const)
                .filter(([, values]) => values.join('') !== '')
                .map(
                  ([name, values]) =>
                    html`<div class="fact">
                      <dt>${name}</dt>
                      ${values.map((value) => html`<dd><code>${value}</code></dd>`)}
                    </div>`,
                )}
            </dl>
          </details>
        </li>`,
    )}
  </ol>`;
}

const results: Record<string, string> = {
  correct: 'That was right.',
  wrong: 'That was wrong.',
  incorrect: 'That was wrong.',
  neutral: 'It was not judged.',
  unanticipated: 'The course did not expect it.',
};

function sentence(one: RecordedInteraction): Html {
  const latency = one.latency ? readDuration(one.latency) : undefined;
  const parts = [
    one.response ? `Answered ${spoken(one.response)}` : 'Not answered',
    one.time && html` at ${recordedMoment(one.time)}`,
    latency !== undefined && ` after ${durationInWords(latency)}`,
    '. ',
    one.result && (results[one.result] ?? `It scored ${one.result}.`),
    one.correct.length > 0 &&
      one.result !== 'correct' &&
      ` Right would be ${one.correct.map(spoken).join(' or ')}.`,
  ];
  return html`${parts.filter(Boolean)}`;
}

/** SCORM 2004 writes lists as a[,]b, pairs as a[.]b and ranges as 1[:]2. */
function spoken(response: string): string {
  const parts = response.split('[,]').map((part) => {
    const plain = part.replace(/^(\{[a-z_]+=[^}]*\})+/, '');
    return plain.replace('[.]', ' → ').replace('[:]', ' to ');
  });
  return `“${parts.join(', ')}”`;
}

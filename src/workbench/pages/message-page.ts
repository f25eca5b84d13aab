import {html} from 'hono/html';
import {layout, type Html} from './layout.ts';
import {sign} from './sign.ts';

/** Says what went wrong and what to do. */
export function messagePage(
  title: string,
  paragraphs: string[],
  home = '/',
): Html {
  return layout(
    title,
    '',
    html`<div class="message">
      ${sign('trouble')}
      <h1>${title}</h1>
      ${paragraphs.map((text) => html`<p>${text}</p>`)}
      <a class="button" href="${home}">To the packages</a>
    </div>`,
  );
}

/** Stands where there will be something, and says how it gets there. */
export function nothingYet(title: string, what: Html): Html {
  return html`<section class="card nothing">
    <div class="message">
      ${sign('nowhere')}
      <h2>${title}</h2>
      ${what}
    </div>
  </section>`;
}

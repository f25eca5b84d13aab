import {html} from 'hono/html';
import {layout, type Html} from './layout.ts';

/** Says what went wrong and what to do. */
export function messagePage(title: string, paragraphs: string[]): Html {
  return layout(
    title,
    '',
    html`<h1>${title}</h1>
      ${paragraphs.map((text) => html`<p>${text}</p>`)}
      <p><a class="button" href="/">To the packages</a></p>`,
  );
}

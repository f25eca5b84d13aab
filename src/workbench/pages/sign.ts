import {html} from 'hono/html';
import {signs, type Sign} from '../../ui/signs.ts';
import type {Html} from './layout.ts';

/** A sign of the course, in ink. It says nothing aloud: words stand beside it. */
export function sign(name: Sign): Html {
  return html`<svg class="sign" viewBox="0 0 48 48" aria-hidden="true">
    ${signs[name].map(([ink, line]) => html`<path class="${ink}" d="${line}" />`)}
  </svg>`;
}

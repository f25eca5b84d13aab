import {html} from 'hono/html';
import {signs, type Sign} from '../../ui/signs.ts';
import type {Html} from './layout.ts';

/** A sign of the course, in ink. It says nothing aloud: words stand beside it. */
export function sign(name: Sign): Html {
  return html`<svg class="sign ${name}" viewBox="0 0 24 24" aria-hidden="true">
    ${signs[name].map(([shape, {d, cx, cy, r, x, y, width, height, rx}]) => {
      if (shape === 'path') return html`<path d="${d}" />`;
      if (shape === 'circle')
        return html`<circle cx="${cx}" cy="${cy}" r="${r}" />`;
      return html`<rect
        x="${x}"
        y="${y}"
        width="${width}"
        height="${height}"
        rx="${rx}"
      />`;
    })}
  </svg>`;
}

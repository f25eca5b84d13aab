import {css, html, svg} from 'lit';
import type {IconNode} from 'lucide';

/**
 * An icon of lucide beside words that say the same, as large as they are and in
 * their colour. Screen readers do not meet it.
 */
export function icon(parts: IconNode) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${renderIcon(parts)}
  </svg>`;
}

/** What is inside an icon, for a picture of one's own size and colours. */
export function renderIcon(parts: IconNode) {
  return parts.map(([shape, {d, cx, cy, r, x, y, width, height, rx}]) => {
    if (shape === 'path') return svg`<path d=${d}></path>`;
    if (shape === 'circle')
      return svg`<circle cx=${cx} cy=${cy} r=${r}></circle>`;
    return svg`<rect x=${x} y=${y} width=${width} height=${height} rx=${rx}></rect>`;
  });
}

export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
`;

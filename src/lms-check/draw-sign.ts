import {signs, type Sign} from '../ui/signs.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Draws a sign of the course. It says nothing aloud: words stand beside it. */
export function drawSign(sign: Sign): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('class', 'sign');
  drawing.setAttribute('viewBox', '0 0 48 48');
  drawing.setAttribute('aria-hidden', 'true');
  for (const [ink, line] of signs[sign]) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('class', ink);
    path.setAttribute('d', line);
    drawing.append(path);
  }
  return drawing;
}

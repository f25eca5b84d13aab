import {signs, type Sign} from '../ui/signs.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Draws a sign of the course. It says nothing aloud: words stand beside it. */
export function drawSign(sign: Sign): SVGElement {
  const drawing = draw('svg', {
    class: `sign ${sign}`,
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
  });
  drawing.append(
    ...signs[sign].map(([shape, attributes]) => draw(shape, attributes)),
  );
  return drawing;
}

function draw(
  shape: string,
  attributes: Record<string, string | number | undefined>,
): SVGElement {
  const element: SVGElement = document.createElementNS(svg, shape);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, String(value));
  return element;
}

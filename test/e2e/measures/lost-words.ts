import type {Shown} from './shown-page.ts';

/**
 * Runs in the page: words that cannot be read, since they are cut off, lie over
 * each other or over a ring, or stick out of the page or of their button; and
 * how many pieces of text there are in all.
 */
export function lostWords() {
  const {seenElements, nameOf, drawnChildren} = window as unknown as Shown;
  const slack = 2;
  const problems: string[] = [];
  const seen = seenElements();

  for (const element of seen) {
    // In a field one moves through the words.
    if (element.matches('input, textarea')) continue;
    const {overflowX, overflowY} = getComputedStyle(element);
    const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
    const cuts = (overflow: string) => /hidden|clip/.test(overflow);
    const isWide = clientWidth > 0 && scrollWidth > clientWidth + slack;
    const isHigh = clientHeight > 0 && scrollHeight > clientHeight + slack;
    if ((cuts(overflowX) && isWide) || (cuts(overflowY) && isHigh))
      problems.push(`${nameOf(element)} is cut off`);
    else if (element.matches('button, label, summary') && (isWide || isHigh))
      problems.push(`${nameOf(element)} sticks out`);
  }

  /** Its lines, as plain boxes a little lower than the letters' own. */
  function linesOf(text: Text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()]
      .filter(({width, height}) => width > 1 && height > 1)
      .map(({left, top, right, bottom, height}) => {
        const inset = height * 0.2;
        return {left, top: top + inset, right, bottom: bottom - inset};
      });
  }

  const texts = seen
    .filter((element) => !(element instanceof SVGElement))
    .flatMap((element) =>
      drawnChildren(element)
        .filter((node) => node instanceof Text)
        .filter(({data}) => data.trim() !== '')
        .map((text) => ({element, lines: linesOf(text)})),
    );

  function scrolls(element: Element | null): boolean {
    for (let node: Node | null = element; node;) {
      if (
        node instanceof Element &&
        /auto|scroll/.test(getComputedStyle(node).overflowX)
      )
        return true;
      node = node instanceof ShadowRoot ? node.host : node.parentNode;
    }
    return false;
  }

  const wide = document.documentElement.clientWidth;
  const lines = texts
    .flatMap(({element, lines}) => lines.map((line) => ({element, line})))
    .sort((one, other) => one.line.top - other.line.top);
  for (const {element, line} of lines) {
    const isOut = line.left < -1 || line.right > wide + 1;
    if (isOut && !scrolls(element))
      problems.push(`${nameOf(element)} leaves the page`);
  }
  for (const [at, {element, line}] of lines.entries())
    for (let next = at + 1; next < lines.length; next++) {
      const {element: later, line: other} = lines[next]!;
      // From here on, all begin below it.
      if (other.top > line.bottom - slack) break;
      const x =
        Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const y = Math.min(line.bottom, other.bottom) - other.top;
      if (later !== element && x > slack && y > slack)
        problems.push(`${nameOf(later)} lies over ${nameOf(element)}`);
    }

  /** Whether a ring runs through the box, by points all over it. */
  function isCrossed(
    circle: SVGCircleElement,
    line: (typeof lines)[0]['line'],
  ) {
    const toRing = circle.getScreenCTM()!.inverse();
    const {left, right, top, bottom} = line;
    return Array.from({length: 41}, (_, index) => index / 40).some((share) =>
      [top, (top + bottom) / 2, bottom].some((y) => {
        const x = left + share * (right - left);
        return circle.isPointInStroke(
          new DOMPoint(x, y).matrixTransform(toRing),
        );
      }),
    );
  }

  const rings = seen
    .filter((element) => element instanceof SVGElement)
    .flatMap((picture) => [...picture.querySelectorAll('circle')])
    .map((circle) => ({circle, box: circle.getBoundingClientRect()}));
  for (const {circle, box} of rings)
    for (const {element, line} of lines) {
      const isNear =
        line.left < box.right &&
        line.right > box.left &&
        line.top < box.bottom &&
        line.bottom > box.top;
      if (isNear && isCrossed(circle, line))
        problems.push(`${nameOf(element)} lies over a ring`);
    }
  return {problems: [...new Set(problems)], count: texts.length};
}

import type {Shown} from './shown-page.ts';

/**
 * Runs in the page: what is read after something and stands before it (WCAG
 * 2.2, 1.3.2). At each level of the page as it is drawn, every part is compared
 * with the one that is read before it: it must not lie wholly above it, unless
 * it begins to the right of it, as a second column does; nor in one row with it
 * and wholly to its left.
 */
export function outOfOrder() {
  const {drawnChildren, seenBox, nameOf} = window as unknown as Shown;
  const slack = 2;
  const problems: string[] = [];
  let count = 0;

  function isControl(element: Element) {
    return element.matches('button, input, select, textarea, img, svg');
  }

  function hasOwnWords(element: Element) {
    return drawnChildren(element).some(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
  }

  /** The smallest box around all that is seen and read of it. */
  function boxOf(element: Element): DOMRect | undefined {
    // What screen readers leave out has no place in the order.
    if (element.matches('[aria-hidden=true], script, style')) return undefined;
    if (isControl(element)) return seenBox(element);
    const parts = drawnChildren(element).flatMap((node) => {
      if (!(node instanceof Element)) return [];
      const box = boxOf(node);
      return box ? [{element: node, box}] : [];
    });
    // A sentence with its links and strong words is read in lines.
    if (hasOwnWords(element)) return seenBox(element);
    for (const [at, part] of parts.entries()) {
      const before = parts[at - 1];
      if (before) compare(before, part);
    }
    return around(parts.map(({box}) => box));
  }

  function compare(
    before: {element: Element; box: DOMRect},
    part: {element: Element; box: DOMRect},
  ) {
    count++;
    const [one, two] = [before.box, part.box];
    const isAbove = two.bottom <= one.top + slack;
    const isColumn = two.left >= one.right - slack;
    const isBelow = two.top >= one.bottom - slack;
    const isLeft = two.right <= one.left + slack;
    const isBefore = isAbove ? !isColumn : !isBelow && isLeft;
    if (isBefore)
      problems.push(
        `${nameOf(part.element)} is read after ${nameOf(before.element)} and stands before it`,
      );
  }

  function around(boxes: DOMRect[]) {
    if (boxes.length === 0) return undefined;
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  }

  boxOf(document.body);
  return {problems, count};
}

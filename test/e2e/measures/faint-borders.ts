import type {Shown} from './shown-page.ts';

/**
 * Runs in the page: fields, and buttons with a border, whose edge cannot be
 * told from what is around them (WCAG 2.2, 1.4.11): neither their border nor
 * their filling has 3:1. What the browser draws by itself is not ours.
 */
export function faintBorders() {
  const {seenElements, nameOf} = window as unknown as Shown;
  const fields = 'input:not([type=range]), select, textarea';

  interface Colour {
    light: number;
    alpha: number;
  }

  /** Relative luminance, and how much of it there is. */
  function read(colour: string): Colour {
    const [r = 0, g = 0, b = 0, alpha = 1] = (
      colour.match(/[\d.]+/g) ?? []
    ).map(Number);
    const [red, green, blue] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return {light: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha};
  }

  function ratio(one: Colour, other: Colour) {
    const [low, high] = [one.light, other.light].sort((a, b) => a - b);
    return (high! + 0.05) / (low! + 0.05);
  }

  /** What it stands on: the first filling around it. */
  function groundOf(element: Element): Colour {
    const {assignedSlot, parentNode} = element;
    for (let node: Node | null = assignedSlot ?? parentNode; node;) {
      if (node instanceof Element) {
        const filling = read(getComputedStyle(node).backgroundColor);
        if (filling.alpha > 0.99) return filling;
      }
      node =
        node instanceof ShadowRoot
          ? node.host
          : ((node as Element).assignedSlot ?? node.parentNode);
    }
    return read('rgb(255, 255, 255)');
  }

  const problems: string[] = [];
  let count = 0;
  for (const element of seenElements()) {
    const style = getComputedStyle(element);
    const isDrawnByBrowser =
      element.matches('[type=radio], [type=checkbox]') &&
      style.appearance === 'auto';
    const isField = element.matches(fields) && !isDrawnByBrowser;
    const isButton = element.matches('button');
    if (!isField && !isButton) continue;
    const border = read(style.borderTopColor);
    const hasBorder = parseFloat(style.borderTopWidth) > 0 && border.alpha > 0;
    // A button that is words alone has no edge to be seen.
    if (isButton && !hasBorder) continue;
    count++;
    const ground = groundOf(element);
    const filling = read(style.backgroundColor);
    const isSeen =
      (hasBorder && ratio(border, ground) >= 3) ||
      (filling.alpha > 0.99 && ratio(filling, ground) >= 3);
    if (!isSeen)
      problems.push(`${nameOf(element)}: ${ratio(border, ground).toFixed(2)}`);
  }
  return {problems, count};
}

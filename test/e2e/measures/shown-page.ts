import type {BrowserContext} from 'playwright-core';

/** What measures have at hand in the page. */
export interface Shown {
  /** What stands directly in an element as it is drawn: past shadow root and slots. */
  drawnChildren: (parent: Node) => Node[];
  /** Every element that somebody can see, in the order of the document. */
  seenElements: () => Element[];
  /** The box of what can be seen of it; none where there is nothing. */
  seenBox: (element: Element) => DOMRect | undefined;
  /** Short words to find it by. */
  nameOf: (element: Element) => string;
}

/** Each page of this browser can be measured from then on. */
export async function makeMeasurable(context: BrowserContext) {
  await context.addInitScript(offerShown);
}

/**
 * Runs in the page, before anything else there. It must stand alone, since the
 * browser gets its source.
 */
function offerShown() {
  function drawnChildren(parent: Node): Node[] {
    if (parent instanceof HTMLSlotElement) {
      const given = parent.assignedNodes({flatten: true});
      return given.length > 0 ? given : [...parent.childNodes];
    }
    const {shadowRoot} = parent as Partial<Element>;
    return [...(shadowRoot ?? parent).childNodes];
  }

  function seenBox(element: Element) {
    const isSeen = element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
    });
    const box = element.getBoundingClientRect();
    // What only a screen reader gets, or nobody until it has the focus.
    const isClipped = getComputedStyle(element).clipPath === 'inset(50%)';
    const hasSize = box.width > 1 && box.height > 1;
    return isSeen && !isClipped && hasSize ? box : undefined;
  }

  function seenElements(): Element[] {
    const found: Element[] = [];
    function look(node: Node) {
      if (!(node instanceof Element)) return;
      if (seenBox(node)) found.push(node);
      // A picture is one thing.
      if (node instanceof SVGElement) return;
      drawnChildren(node).forEach(look);
    }
    // Over a window that is open, one sees and reaches nothing else.
    const open: Element[] = [];
    function lookForWindow(node: Node) {
      if (node instanceof HTMLDialogElement && node.matches(':modal'))
        open.push(node);
      drawnChildren(node).forEach(lookForWindow);
    }
    lookForWindow(document.body);
    look(open[0] ?? document.body);
    return found;
  }

  function nameOf(element: Element) {
    const {ariaLabel, textContent} = element;
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    const words = (ariaLabel ?? label ?? textContent).replace(/\s+/g, ' ');
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
    return `${host}${element.localName} “${words.trim().slice(0, 50)}”`;
  }

  const shown: Shown = {drawnChildren, seenElements, seenBox, nameOf};
  Object.assign(window, shown);
}

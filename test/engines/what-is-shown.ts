import {computeAccessibleName, getRole} from 'dom-accessibility-api';

// What somebody finds on a page, in any engine: through shadow roots, by role,
// name and text, as Playwright's locators do.

/** All elements of the page as it is shown, in order, within a root. */
export function elementsIn(root: Element): Element[] {
  return childrenOf(root).flatMap((child) => [child, ...elementsIn(child)]);
}

function childrenOf(parent: Element): Element[] {
  if (parent.shadowRoot) return [...parent.shadowRoot.children];
  const assigned = isSlot(parent) ? parent.assignedElements() : [];
  return assigned.length > 0 ? assigned : [...parent.children];
}

export function isShown(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect();
  const isThere = element.checkVisibility({visibilityProperty: true});
  return isThere && width > 0 && height > 0;
}

/** Whether assistive technology is told of it. */
export function isTold(element: Element): boolean {
  if (!element.checkVisibility({visibilityProperty: true})) return false;
  for (let at: Element | null = element; at; at = parentOf(at))
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert'))
      return false;
  return true;
}

/** The parent as it is shown, out of slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

export const roleOf = (element: Element) => getRole(element);

export const nameOf = (element: Element) =>
  plain(computeAccessibleName(element));

export function levelOf(element: Element): number {
  const level = element.getAttribute('aria-level');
  return Number(level ?? /^h([1-6])$/.exec(element.localName)?.[1]);
}

/** All text in an element, with the shadow roots below it. */
export function textOf(element: Element): string {
  return plain(textsOf(element));
}

function textsOf(element: Element): string {
  if (['script', 'style'].includes(element.localName)) return '';
  const nodes = isSlot(element) ? element.assignedNodes() : [];
  const inside = element.shadowRoot ?? element;
  return (nodes.length > 0 ? nodes : [...inside.childNodes])
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      return node.nodeType === Node.ELEMENT_NODE
        ? textsOf(node as Element)
        : '';
    })
    .join('');
}

export type Wanted = string | RegExp;

/** A text of which a part is enough, in any case, unless it has to be exact. */
export function says(words: string, wanted: Wanted, exact = false): boolean {
  if (wanted instanceof RegExp) return wanted.test(words);
  if (exact) return words === plain(wanted);
  return words.toLowerCase().includes(plain(wanted).toLowerCase());
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** By name: in a frame, classes are others than here. */
function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot';
}

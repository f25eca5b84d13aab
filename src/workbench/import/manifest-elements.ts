import type {Element} from '@xmldom/xmldom';

// Elements are found by local name: real packages use whatever prefixes and
// namespaces their tools knew, and LMSs read them all the same.

export function children(parent: Element, name: string): Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element =>
      node.nodeType === 1 && (node as Element).localName === name,
  );
}

export function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}

export function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** An attribute by its local name, whatever its prefix and capitals. */
export function attribute(element: Element, name: string): string {
  const found = Array.from(element.attributes).find(
    ({localName}) => localName?.toLowerCase() === name.toLowerCase(),
  );
  return found?.value ?? '';
}

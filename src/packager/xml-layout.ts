import type {Element, Node} from '@xmldom/xmldom';

/**
 * Lays a manifest out for human eyes, one element a line, and drops comments,
 * which were for those who edit the source. An element here holds either
 * elements or text, so white space between elements means nothing.
 */
export function indent(element: Element, depth = 1) {
  const children = [...element.childNodes];
  const inner = children.filter(isElement);
  for (const child of children) {
    if (inner.length > 0 && !isElement(child)) element.removeChild(child);
  }
  const lineAt = (level: number) =>
    element.ownerDocument!.createTextNode(`\n${'  '.repeat(level)}`);
  for (const child of inner) {
    element.insertBefore(lineAt(depth), child);
    indent(child, depth + 1);
  }
  if (inner.length > 0) element.appendChild(lineAt(depth - 1));
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

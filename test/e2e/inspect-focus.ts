/**
 * Runs in the page: what has the focus, through shadow roots, and what is wrong
 * with it for somebody who looks for it. It must stand alone, since the browser
 * gets its source.
 */
export function inspectFocus() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body || at === document.documentElement)
    return {isLost: true, name: '', problems: [] as string[]};

  /** Relative luminance. */
  function lightOf(colour: string) {
    const [red, green, blue] = (colour.match(/[\d.]+/g) ?? [])
      .map((value) => Number(value) / 255)
      .map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      ) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one: string, other: string) {
    const [low, high] = [lightOf(one), lightOf(other)].sort((a, b) => a - b);
    return (high! + 0.05) / (low! + 0.05);
  }

  /** What a mark stands on: it is drawn outside, on the first filling around. */
  function groundOf(element: Element) {
    for (let node: Node | null = element; node;) {
      node =
        node instanceof ShadowRoot
          ? node.host
          : ((node as Element).assignedSlot ?? node.parentNode);
      if (!(node instanceof Element)) continue;
      const {backgroundColor} = getComputedStyle(node);
      if (!/, 0(\.\d+)?\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  const problems: string[] = [];
  /** A radio button and its label are marked as one. */
  const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined;
  const marked = [at, label].filter((one) => one instanceof Element);

  const marks = marked.filter((one) => {
    const {outlineStyle, outlineWidth} = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (marks.length === 0) problems.push('It has no mark of 2 px.');
  const contrasts = marks.map((one) =>
    contrast(getComputedStyle(one).outlineColor, groundOf(one)),
  );
  if (marks.length > 0 && Math.max(...contrasts) < 3)
    problems.push(`Its mark is faint: ${Math.max(...contrasts).toFixed(2)}.`);

  const {left, right, top, bottom} = at.getBoundingClientRect();
  const [wide, high] = [innerWidth, innerHeight];
  if (right - left < 1 || bottom - top < 1) problems.push('It has no size.');
  if (left < -1 || right > wide + 1) problems.push('It is cut off at a side.');
  // Of a text, its first lines have to be seen.
  const isText = at.getAttribute('tabindex') === '-1';
  const isLong = bottom - top > high || isText;
  const seen = Math.min(bottom, high) - Math.max(top, 0);
  if (
    isLong ? seen < Math.min(44, bottom - top) : top < -1 || bottom > high + 1
  )
    problems.push(`It is not in view: ${Math.round(top)} to ${bottom}.`);

  // Its middle, or the middle of what is in view of it.
  const x = (Math.max(left, 0) + Math.min(right, wide)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, high)) / 2;
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  // Where it is hit, or something of its own, or what it stands in.
  let isOwn = false;
  for (let node: Node | null = hit; node;) {
    if (marked.includes(node as Element)) isOwn = true;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  if (!isOwn) problems.push(`It is covered by ${hit?.outerHTML.slice(0, 80)}.`);

  const name = (at.ariaLabel ?? label?.textContent ?? at.textContent)
    .replace(/\s+/g, ' ')
    .trim();
  return {
    isLost: false,
    name: `${at.localName} ${name.slice(0, 60)}`,
    problems,
  };
}

/** What a screen reader says by itself. The page keeps it until it is asked. */
export interface Announcing {
  /** All that was said since it was last asked for. */
  takeAnnouncements: () => string[];
  /** How often anything on the page has changed so far. */
  countChanges: () => number;
}

/**
 * Runs in the page, before anything else there: notes each change of a live
 * region, also in shadow roots, as a screen reader would say it. It must stand
 * alone, since the browser gets its source.
 */
export function noteAnnouncements() {
  const live = '[role=status], [role=alert], [role=log], [aria-live], output';
  const said: string[] = [];
  const lastWords = new WeakMap<Element, string>();
  let count = 0;
  const options = {subtree: true, childList: true, characterData: true};

  /** As it reads, across shadow roots and slots, without what is hidden. */
  function textOf(node: Node): string {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    if (node.matches('[aria-hidden=true], [hidden], style, script')) return '';
    if (node.getAttribute('aria-live') === 'off') return '';
    if (node.getAttribute('role') === 'img')
      return node.getAttribute('aria-label') ?? '';
    const children =
      node instanceof HTMLSlotElement
        ? node.assignedNodes({flatten: true})
        : (node.shadowRoot ?? node).childNodes;
    return [...children].map(textOf).join(' ');
  }

  function regionOf(start: Node | null): Element | undefined {
    for (let node = start; node;) {
      if (node instanceof Element && node.matches(live)) return node;
      node = node instanceof ShadowRoot ? node.host : node.parentNode;
    }
    return undefined;
  }

  function isHidden(region: Element) {
    const {ariaHidden} = region;
    return ariaHidden === 'true' || !region.checkVisibility();
  }

  function say(region: Element, text: string, isNew: boolean) {
    const words = text.replace(/\s+/g, ' ').trim();
    const isOld = words === lastWords.get(region);
    lastWords.set(region, words);
    if (!words || isOld || isHidden(region)) return;
    const role = region.getAttribute('role') ?? region.localName;
    said.push(`${role}${isNew ? ', new with its words' : ''}: ${words}`);
  }

  function note(changes: MutationRecord[]) {
    count += changes.length;
    const changed = new Set<Element>();
    for (const {target, addedNodes} of changes) {
      const region = regionOf(target);
      if (region?.ariaAtomic === 'false') {
        const added = [...addedNodes].map(textOf).join(' ');
        say(region, added, false);
      } else if (region) changed.add(region);
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const one of [node, ...node.querySelectorAll(live)])
            if (one.matches(live) && one.isConnected)
              say(one, textOf(one), true);
    }
    for (const region of changed)
      if (region.isConnected) say(region, textOf(region), false);
  }

  const observer = new MutationObserver(note);
  observer.observe(document, options);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on each element
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observer.observe(root, options);
    return root;
  };

  Object.assign(window, {
    takeAnnouncements: () => {
      note(observer.takeRecords());
      return said.splice(0);
    },
    countChanges: () => count,
  } satisfies Announcing);
}

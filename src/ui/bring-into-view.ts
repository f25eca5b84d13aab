/**
 * Brings what a page says to a press into view, as far as what was pressed stays
 * there. With large text the answer would else come below the window, and only a
 * screen reader would hear that there is one.
 */
export function bringIntoView(page: DocumentFragment | HTMLElement) {
  const news = page.querySelector('[role=status]');
  if (!(page instanceof ShadowRoot) || !news) return;
  const edge = 16;
  const below = news.getBoundingClientRect().bottom + edge - innerHeight;
  const pressed = page.activeElement ?? news;
  const above = pressed.getBoundingClientRect().top - edge;
  const top = Math.min(below, above);
  const {motion} = document.documentElement.dataset;
  if (top > 0)
    scrollBy({top, behavior: motion === 'less' ? 'instant' : 'smooth'});
}

/**
 * Brings what is missing into view with what has the focus, so that one sees why
 * one was led there. Where there is not room for both, what is missing is seen.
 */
export function bringTogether(nudge: Element | null) {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement)
    focused = focused.shadowRoot.activeElement;
  const control = focused?.closest('label') ?? focused;
  for (const one of [control, nudge]) one?.scrollIntoView({block: 'nearest'});
}

/** When a page says goodbye; old courses say theirs in one of the same. */
const goodbyes = ['beforeunload', 'pagehide'];

/**
 * Knows whether one of the watched windows is closing at this moment, which is
 * when browsers refuse synchronous requests.
 */
export function pageClosing() {
  let isClosing = false;

  function close() {
    isClosing = true;
    // The learner may stay, and a course may go to its own next page.
    setTimeout(() => (isClosing = false));
  }

  return {
    /** May be called again: after a turn of the page, a window listens anew. */
    watch(window: Window | null | undefined) {
      try {
        for (const name of goodbyes) {
          // Captured, so that it is known before the course's own listeners run.
          window?.addEventListener(name, close, {capture: true});
        }
      } catch {
        // A page of another domain, in a rehearsal, tells nobody.
      }
    },
    isClosing: () => isClosing,
  };
}

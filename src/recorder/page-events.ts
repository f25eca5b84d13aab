import type {Recorder} from './recorder.ts';

/** Signs that somebody is there. */
const inputs = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/**
 * Tells the recorder what happens to the page. There is no `unload` here: it
 * comes too late in some browsers, never in others, and costs the learner the
 * way back in all of them. Returns what stops it.
 */
export function followPage(
  recorder: Pick<
    Recorder,
    'pageHidden' | 'pageShown' | 'pageClosed' | 'learnerActive' | 'retry'
  >,
  {
    page = window,
    reload = () => location.reload(),
  }: {page?: Window; reload?: () => void} = {},
): () => void {
  const controller = new AbortController();
  const {signal} = controller;
  const {document} = page;

  document.addEventListener(
    'visibilitychange',
    () => {
      // Comes before `pagehide`, and a phone may send nothing after it.
      if (document.visibilityState === 'hidden') recorder.pageHidden();
      else recorder.pageShown();
    },
    {signal},
  );
  document.addEventListener('freeze', () => recorder.pageHidden(), {signal});
  page.addEventListener('pagehide', () => recorder.pageClosed(), {signal});
  page.addEventListener(
    'pageshow',
    (event) => {
      // Back from the browser's cache, where the visit was ended already.
      if (event.persisted) reload();
    },
    {signal},
  );
  page.addEventListener('online', () => recorder.retry(), {signal});
  for (const input of inputs) {
    page.addEventListener(input, () => recorder.learnerActive(), {
      signal,
      capture: true,
      passive: true,
    });
  }
  return () => controller.abort();
}

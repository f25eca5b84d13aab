import type {Time} from './time.ts';

/** A page whose timer comes later than this, in milliseconds, has slept. */
const overdue = 2000;

/**
 * Does a task later. A page that has slept meanwhile waits a moment more, to hear
 * first what was said to it, such as that another window has gone on. It waits
 * once: a browser may let a hidden page be late each time. Returns what calls the
 * task off.
 */
export function afterSleep(
  time: Time,
  milliseconds: number,
  task: () => void,
): () => void {
  const due = time.now() + milliseconds;
  let cancel = time.after(milliseconds, () => {
    const hasSlept = time.now() - due > overdue;
    if (hasSlept) cancel = time.after(overdue, task);
    else task();
  });
  return () => cancel();
}

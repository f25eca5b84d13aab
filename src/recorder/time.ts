/** Time as the recorder sees it; tests bring their own and need not wait. */
export interface Time {
  /** Milliseconds that only ever grow: the wall clock may jump. */
  now(): number;
  /** Milliseconds since 1970, to show to people. */
  date(): number;
  /** Does a task later. Returns what calls it off. */
  after(milliseconds: number, task: () => void): () => void;
}

export const realTime: Time = {
  now: () => performance.now(),
  date: () => Date.now(),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

import {mostTries} from './element-writer.ts';

/** What an LMS that is out of order has not taken yet, by id. */
export interface Untaken<Item> {
  /** To be tried with the next save. */
  waiting: Map<string, Item>;
  /** Not taken for so long that the LMS is left in peace in this visit. */
  leftAlone: Map<string, Item>;
  /** The last confirmed commit has left some waiting. */
  isStalled(): boolean;
  /** A commit is confirmed. Answers those that have waited long enough. */
  confirm(): Map<string, Item>;
}

export function untaken<Item>(): Untaken<Item> {
  const waiting = new Map<string, Item>();
  /** Confirmed commits in a row that have left some waiting. */
  let stalled = 0;

  return {
    waiting,
    leftAlone: new Map(),
    isStalled: () => stalled > 0,
    confirm() {
      stalled = waiting.size > 0 ? stalled + 1 : 0;
      if (stalled < mostTries) return new Map();
      const overdue = new Map(waiting);
      waiting.clear();
      stalled = 0;
      return overdue;
    },
  };
}

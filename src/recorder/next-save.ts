const second = 1000;

/** What decides when to save next. Moments are milliseconds of one clock. */
export interface SaveNeeds {
  /** When the first change came that no commit has carried yet. */
  dirtySince?: number;
  /** Of that, something was told before and may have been lost. */
  isAgain: boolean;
  lastCommitAt: number;
  /** Commits in a row that could not be confirmed. */
  failures: number;
  /** How long the last commits took: they block the page. */
  durations: number[];
  /** Least seconds between two commits for changes. */
  interval: number;
}

const retries = [2, 5, 15, 60];

/**
 * When to save next: soon after a change, but not often; after a failure
 * again and again, ever less often; and now and then for the working time
 * alone, since LMSs end sessions that fall silent.
 */
export function nextSave(needs: SaveNeeds): number {
  const {dirtySince, isAgain, lastCommitAt} = needs;
  const {failures, durations, interval} = needs;
  const pace = (isSlow(durations) ? 2 : 1) * second;
  if (failures > 0) {
    return lastCommitAt + (retries[failures - 1] ?? 60) * pace;
  }
  // Not at once: some LMSs refuse one save right after another.
  if (isAgain) return lastCommitAt + 2 * pace;
  if (dirtySince !== undefined) {
    return Math.max(dirtySince + 2 * pace, lastCommitAt + interval * pace);
  }
  return lastCommitAt + 15 * 60 * second;
}

function isSlow(durations: number[]): boolean {
  const sum = durations.reduce((all, one) => all + one, 0);
  return sum / durations.length > 1.5 * second;
}

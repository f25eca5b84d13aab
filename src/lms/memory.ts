import type {CommitAnswer, Launch, Lms, OpenResult, Report} from './lms.ts';
import {outranks} from './ranks.ts';

/** What is kept from visit to visit. */
export type Kept = Pick<Launch, 'state' | 'completion' | 'success' | 'score'>;

export const nothingKept: Kept = {
  state: '',
  completion: 'unknown',
  success: 'unknown',
};

/** An LMS that nothing can keep from opening. */
export interface OpenLms extends Lms {
  open(): Extract<OpenResult, {ok: true}>;
}

/**
 * An LMS that is no more than an object: for tests, and what the browser alone
 * is made of. `keep` stores what is kept, and answers whether that worked.
 */
export function memory(
  kept: Kept = nothingKept,
  keep: (kept: Kept) => boolean = () => true,
  {
    learner = {id: '', name: ''},
    mode = 'normal',
    credit = true,
  }: Partial<Pick<Launch, 'learner' | 'mode' | 'credit'>> = {},
): OpenLms {
  let current = kept;
  let ending: CommitAnswer | undefined;

  function write({outcome, state}: Report): boolean {
    if (ending || mode !== 'normal') return true;
    current = {...current, state: state || current.state};
    if (!credit) return true;
    const {completion, success, score} = outcome;
    if (outranks(completion, current.completion))
      current.completion = completion;
    if (outranks(success, current.success)) current.success = success;
    if (score !== undefined && score >= (current.score ?? 0)) {
      current.score = score;
    }
    return true;
  }

  function commit(): CommitAnswer {
    const ok = mode !== 'normal' || keep(current);
    return {ok, code: 0, message: ok ? '' : 'There is no room left.'};
  }

  return {
    name: 'memory',
    reports: false,
    open: () => ({ok: true, launch: {...kept, learner, mode, credit}}),
    write,
    commit: () => ending ?? commit(),
    confirm() {},
    doubt() {},
    writeAgain: () => 0,
    hasMore: () => false,
    needsRelaunch: () => false,
    lacking: () => ({}),
    close(report) {
      write(report);
      return (ending ??= commit());
    },
    isOutdated: () => false,
    markOutdated() {},
    isAlive: () => true,
    sharesOrigin: () => false,
    written: () => [],
    calls: () => [],
  };
}

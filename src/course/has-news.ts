import type {ObjectiveOutcome} from './outcome-types.ts';

/** An objective that was never opened needs no entry, and no look at the LMS. */
export function hasNews(objective: ObjectiveOutcome): boolean {
  const {completion, success, score} = objective;
  return (
    completion !== 'not attempted' ||
    success !== 'unknown' ||
    score !== undefined
  );
}

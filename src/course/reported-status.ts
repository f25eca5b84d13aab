import type {CourseData} from '../content/course-data.ts';
import {checkResult} from './attempts.ts';
import type {Outcome} from './outcome-types.ts';
import type {Progress} from './progress.ts';
import {checksIn, verdictOf} from './verdict.ts';

/**
 * How the course came out, in the words that HR wants the LMS to hear. With
 * `completed` as the only last word, whoever has failed has not completed: the
 * word would say nothing if it did not stand for the pass.
 */
export function reportedStatus(
  progress: Progress,
  course: CourseData,
  isDone: boolean,
): Pick<Outcome, 'completion' | 'success' | 'score'> {
  const {finalWord, whileAttemptsRemain} = course.settings;
  const verdict = verdictOf(progress, course, isDone);
  if (finalWord === 'completed') {
    const isReached = isDone && verdict.success !== 'failed';
    return {
      ...verdict,
      completion: completionWord(isReached),
      success: 'unknown',
    };
  }
  const completion = completionWord(isDone);
  const isFailing =
    !isDone &&
    whileAttemptsRemain === 'failed' &&
    verdict.success === 'unknown';
  const score = isFailing ? failingScore(progress, course) : undefined;
  if (score === undefined) return {completion, ...verdict};
  return {completion, success: 'failed', score};
}

function completionWord(isDone: boolean) {
  return isDone ? 'completed' : 'incomplete';
}

/** The lowest best score of checks that were tried, and not passed so far. */
function failingScore(
  progress: Progress,
  {modules}: CourseData,
): number | undefined {
  const scores = checksIn(progress, modules).flatMap(({activity, record}) => {
    const {best, passed} = checkResult(activity, record);
    return best && !passed ? best.score : [];
  });
  return scores.length > 0 ? Math.min(...scores) : undefined;
}

import type {CourseData, ModuleOutline} from '../content/course-data.ts';
import {checkResult} from './attempts.ts';
import {neededModules} from './needed-modules.ts';
import type {Outcome} from './outcome-types.ts';
import type {Progress} from './progress.ts';
import {checksIn, verdictOf} from './verdict.ts';

/**
 * How the course came out, in the words that HR wants the LMS to hear. With
 * `completed` as the only last word, whoever has not passed has not completed: the
 * word would say nothing if it did not stand for the pass.
 */
export function reportedStatus(
  progress: Progress,
  course: CourseData,
  isComplete: boolean,
): Pick<Outcome, 'completion' | 'success' | 'score'> {
  const {finalWord, whileAttemptsRemain} = course.settings;
  const verdict = verdictOf(progress, course, isComplete);
  // It was complete since no attempt was left, and by now one is: an update allows
  // more of them, or on another device fewer were made.
  const isOpenAgain =
    progress.earned === undefined &&
    verdict.success === 'unknown' &&
    failingScore(progress, neededModules(course)) !== undefined;
  const isDone = isComplete && !isOpenAgain;
  if (finalWord === 'completed') {
    const isReached = isComplete && progress.earned !== undefined;
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
  const score = isFailing ? failingScore(progress, course.modules) : undefined;
  if (score === undefined) return {completion, ...verdict};
  return {completion, success: 'failed', score};
}

function completionWord(isDone: boolean) {
  return isDone ? 'completed' : 'incomplete';
}

/** The lowest best score of checks that were tried, and not passed so far. */
function failingScore(
  progress: Progress,
  modules: ModuleOutline[],
): number | undefined {
  const scores = checksIn(progress, modules).flatMap(({activity, record}) => {
    const {best, passed} = checkResult(activity, record);
    return best && !passed ? best.score : [];
  });
  return scores.length > 0 ? Math.min(...scores) : undefined;
}

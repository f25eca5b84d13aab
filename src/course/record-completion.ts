import type {CourseData} from '../content/course-data.ts';
import {hasCheck} from './is-earned.ts';
import {wholeSecond} from './module-progress.ts';
import {isCourseComplete} from './needed-modules.ts';
import type {Progress} from './progress.ts';
import {verdictOf} from './verdict.ts';

/**
 * Remembers that the course is complete, and that its certificate is earned, in
 * the version at hand. Either happens once: an update that asks for more takes
 * nothing back. Only for work that the LMS is to hear of.
 */
export function recordCompletion(
  progress: Progress,
  course: CourseData,
  at: number,
): Progress {
  if (progress.earned || !isCourseComplete(progress, course)) return progress;
  const {success, score} = verdictOf(progress, course, true);
  const isPassed = success === 'passed';
  const isEarned = isPassed || !hasCheck(course);
  if (progress.completedAt !== undefined && !isEarned) return progress;
  const now = wholeSecond(at);
  const earned = {at: now, version: course.version, ...(isPassed && {score})};
  return {
    ...progress,
    completedAt: progress.completedAt ?? now,
    ...(isEarned && {earned}),
  };
}

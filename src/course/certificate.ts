import type {Launch} from '../lms/lms.ts';
import {checkCode} from './check-code.ts';
import {hasCheck, isEarnedHere, type Earning} from './is-earned.ts';
import {isComplete} from './module-progress.ts';
import {outcome} from './outcome.ts';
import {completionDate, versionAt} from './versions.ts';

/** What can be said of a course that was completed. */
export interface Certificate {
  isPassed: boolean;
  /** Percent, as it is recorded; undefined where there is no score. */
  score?: number;
  /** Missing where the LMS says that it was completed, and no more is left. */
  details?: CertificateDetails;
}

export interface CertificateDetails {
  /** Milliseconds since 1970. */
  completedAt: number;
  /** The package's version on that day; '' if nothing tells. */
  version: string;
  /** Working time of all visits, as it is saved. */
  seconds: number;
  /** Titles of the modules that are complete. */
  modules: string[];
  code: string;
}

/** What the certificate says, once it is earned. */
export function certificateOf(
  earning: Earning & {launch: Launch; seconds: number},
): Certificate {
  const {course, progress, launch, seconds} = earning;
  const isPassed = hasCheck(course);
  if (!isEarnedHere(earning))
    return {isPassed, score: isPassed ? launch.score : undefined};
  const score = bestScore(outcome(progress, course).score, launch.score);
  const completedAt = completionDate(progress, course);
  const version = versionAt(progress.versions, completedAt)?.version ?? '';
  const day = localDay(completedAt);
  return {
    ...{isPassed, score},
    details: {
      ...{completedAt, version, seconds},
      modules: course.modules
        .filter(({id}) => isComplete(progress.modules[id]))
        .map(({title}) => title),
      code: checkCode({version, score, day, learnerId: launch.learner.id}),
    },
  };
}

/** The record keeps the best score, so its word counts if it is higher. */
function bestScore(own: number | undefined, held = 0): number | undefined {
  return own === undefined ? undefined : Math.max(own, held);
}

/** A date where the learner is, such as `2026-11-22`. */
function localDay(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

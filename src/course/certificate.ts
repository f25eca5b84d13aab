import type {Launch} from '../lms/lms.ts';
import {checkCode} from './check-code.ts';
import {hasCheck, type Earning} from './is-earned.ts';
import {verdictOf} from './verdict.ts';

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
  /** The package's version at that moment. */
  version: string;
  /** Working time of all visits, as it is saved. */
  seconds: number;
  /** Titles of the modules that were complete then. */
  modules: string[];
  code: string;
}

/** What the certificate says, once it is earned. */
export function certificateOf(
  earning: Earning & {launch: Launch; seconds: number},
): Certificate {
  const {course, progress, launch, seconds} = earning;
  const {earned} = progress;
  const own = verdictOf(progress, course, true);
  // What an update asks for more is no part of what was earned before it.
  const isPassed = earned
    ? earned.score !== undefined || own.success === 'passed'
    : hasCheck(course);
  const score = best(
    own.success === 'failed' ? undefined : own.score,
    earned?.score,
    isPassed ? launch.score : undefined,
  );
  if (!earned) return {isPassed, score};
  const {at, version} = earned;
  const day = localDay(at);
  return {
    ...{isPassed, score},
    details: {
      ...{completedAt: at, version, seconds},
      modules: course.modules
        .filter(({id}) => (progress.modules[id]?.completedAt ?? Infinity) <= at)
        .map(({title}) => title),
      code: checkCode({version, score, day, learnerId: launch.learner.id}),
    },
  };
}

/** The highest of the scores that are known. */
function best(...scores: (number | undefined)[]): number | undefined {
  const known = scores.filter((score) => score !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** A date where the learner is, such as `2026-11-22`. */
function localDay(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

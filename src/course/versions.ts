import type {CourseData} from '../content/course-data.ts';
import {endedAttempts} from './attempts.ts';
import {neededModules} from './needed-modules.ts';
import type {Progress, SeenVersion} from './progress.ts';
import {checksIn} from './verdict.ts';

// Which versions of the package a learner has worked in.

/** More are not kept: an update a week must not fill the saved state. */
const mostVersions = 4;

/**
 * Remembers that the learner works in this version of the package. The oldest
 * one goes where there are too many, but not the one in which the course was
 * completed: the certificate names it.
 */
export function recordVersion(
  progress: Progress,
  course: CourseData,
  at: number,
): Progress {
  const {versions} = progress;
  const {version} = course;
  if (versions.some((seen) => seen.version === version)) return progress;
  const number = (versions.at(-1)?.number ?? 0) + 1;
  // Saved times are in seconds; this way they come back as they went.
  const seen = {number, version, at: Math.floor(at / 1000) * 1000};
  const completed = versionAt(versions, completionDate(progress, course));
  const oldest = versions.find((one) => one !== completed);
  const kept =
    versions.length < mostVersions
      ? versions
      : versions.filter((one) => one !== oldest);
  return {...progress, versions: [...kept, seen]};
}

/** The version in which the last work before that moment was done. */
export function versionAt(
  versions: readonly SeenVersion[],
  at: number,
): SeenVersion | undefined {
  return versions.findLast((seen) => seen.at <= at) ?? versions[0];
}

/**
 * When the last of what is needed was done, a module or passing a check; no
 * moment that will ever come while something is missing.
 */
export function completionDate(progress: Progress, course: CourseData): number {
  const modules = neededModules(course).map(
    ({id}) => progress.modules[id]?.completedAt ?? Infinity,
  );
  const passes = checksIn(progress, course.modules).map(({record}) =>
    Math.min(
      ...endedAttempts(record)
        .filter(({ended}) => ended.passed)
        .map(({ended}) => ended.at),
    ),
  );
  return Math.max(...modules, ...passes);
}

import {wholeSecond} from './module-progress.ts';
import type {Progress} from './progress.ts';

/** So many changes of version are kept: the LMS has been told of those before. */
export const versionsKept = 4;

/**
 * Remembers that the learner works in this version of the package, whether it
 * is a new one or an older one that came back.
 */
export function recordVersion(
  progress: Progress,
  version: string,
  at: number,
): Progress {
  const last = progress.versions.at(-1);
  if (last?.version === version) return progress;
  const number = (last?.number ?? 0) + 1;
  const used = {number, version, at: wholeSecond(at)};
  const versions = [...progress.versions, used].slice(-versionsKept);
  return {...progress, versions};
}

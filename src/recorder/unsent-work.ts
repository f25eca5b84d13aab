import type {CourseData} from '../content/course-data.ts';
import {mergeWork} from '../course/merge-work.ts';
import {neverConfirmed} from '../course/never-confirmed.ts';
import type {Progress} from '../course/progress.ts';
import {
  mergeProgress,
  readProgress,
  type StateFields,
} from '../course/progress-code.ts';
import type {Journal} from './journal.ts';
import type {PrivateAnswers} from './private-answers.ts';

/** Work of another attempt on this device that was never confirmed. */
export interface LeftWork {
  progress: Progress;
  /** When it was done, in milliseconds since 1970. */
  at: number;
}

/** What the LMS handed over at launch, of an attempt that can be told. */
interface Held {
  text: string;
  progress: Progress;
  fields: Pick<StateFields, 'attempt' | 'writes'>;
}

/** What the LMS has, joined with what this device has of the same attempt. */
export interface JoinedWork {
  progress: Progress;
  /** The higher counter of both. */
  writes: number;
  /** What the LMS was told of: more than it has where its text is a short one. */
  told: Progress;
}

/**
 * What the LMS has, with what it never confirmed of the same attempt. Undefined
 * where this device has nothing of that attempt; what it has of another is put
 * aside, and only offered.
 */
export function withUnsent(
  held: Held | undefined,
  journal: Journal,
  course: CourseData,
): JoinedWork | undefined {
  const entry = journal.found();
  const unsent = entry && readProgress(entry.state, course);
  if (unsent?.status !== 'ok') return undefined;
  if (!held || unsent.fields.attempt !== held.fields.attempt) {
    journal.putAside();
    return undefined;
  }
  const [ours, theirs] = [unsent.fields.writes, held.fields.writes];
  // The commit that brought the LMS a short text told it of all the work.
  const isSameMoment = ours === theirs && entry!.confirmed === held.text;
  const [later, earlier] =
    ours >= theirs
      ? [unsent.progress, held.progress]
      : [held.progress, unsent.progress];
  return {
    progress: mergeWork(later, earlier, course),
    writes: Math.max(ours, theirs),
    told: isSameMoment ? unsent.progress : held.progress,
  };
}

/** What was put aside of another attempt and can be gone on with in this one. */
export function leftWork(
  journal: Journal,
  course: CourseData,
  own?: PrivateAnswers,
): LeftWork | undefined {
  const entry = journal.aside();
  const left = entry && readProgress(entry.state, course);
  if (left?.status !== 'ok') return undefined;
  const all = own
    ? mergeProgress(left.progress, own.read(left.fields.attempt))
    : left.progress;
  const confirmed = readProgress(entry!.confirmed, course).progress;
  const progress = neverConfirmed(all, confirmed, course);
  const hasWork = Object.keys(progress.modules).length > 0;
  return hasWork ? {progress, at: entry!.at} : undefined;
}

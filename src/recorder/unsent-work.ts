import type {CourseData} from '../content/course-data.ts';
import {checksumOf} from '../course/envelope.ts';
import {mergeWork} from '../course/merge-work.ts';
import {emptyProgress, type Progress} from '../course/progress.ts';
import {
  mergeProgress,
  readProgress,
  type StateFields,
} from '../course/progress-code.ts';
import {unfinishedWork} from '../course/unfinished-work.ts';
import {bothWritten, isLater, type Written} from './is-later.ts';
import type {Entry, Journal} from './journal.ts';
import type {PrivateAnswers} from './private-answers.ts';

/** Work of other attempts on this device that may never have been confirmed. */
export interface LeftWork {
  progress: Progress;
  /** When the last of it was done, in milliseconds since 1970. */
  at: number;
}

/** What the LMS handed over at launch, of an attempt that can be told. */
interface Held {
  text: string;
  progress: Progress;
  fields: Pick<StateFields, 'attempt' | keyof Written>;
}

/** What the LMS has, joined with what this device has of the same attempt. */
export interface JoinedWork {
  progress: Progress;
  /** The higher counter of both, and the later time. */
  written: Written;
  /** What the later one of both says of itself. */
  latest: Written;
  /** What the LMS was told of: more than it has where its text is a short one. */
  told: Progress;
}

/**
 * What the LMS has, with what it never confirmed of the same attempt. Undefined
 * where this device has nothing of that attempt; what it has of others is put
 * aside, and only offered.
 */
export function withUnsent(
  held: Held | undefined,
  journal: Journal,
  course: CourseData,
): JoinedWork | undefined {
  const found = journal.found().map((entry) => {
    const unsent = readProgress(entry.state, course);
    const isSame =
      unsent.status === 'ok' && unsent.fields.attempt === held?.fields.attempt;
    return {entry, unsent: isSame ? unsent : undefined};
  });
  const others = found.filter(({unsent}) => !unsent);
  journal.putAside(others.map(({entry}) => entry));
  if (!held || others.length === found.length) return undefined;
  const {progress, fields} = held;
  const start = {progress, written: fields, latest: fields, told: progress};
  return found.reduce<JoinedWork>(
    (joined, {entry, unsent}) =>
      unsent ? join(joined, unsent, {entry, held, course}) : joined,
    start,
  );
}

function join(
  joined: JoinedWork,
  {progress, fields}: {progress: Progress; fields: StateFields},
  {entry, held, course}: {entry: Entry; held: Held; course: CourseData},
): JoinedWork {
  // The commit that brought the LMS a short text told it of all the work.
  const isSameMoment =
    fields.writes === held.fields.writes && entry.confirmed === held.text;
  const isLast = isLater(fields, joined.latest);
  const [later, earlier] = isLast
    ? [progress, joined.progress]
    : [joined.progress, progress];
  const common = commonWork(entry, held, course);
  return {
    progress: mergeWork(later, earlier, course, common),
    written: bothWritten(fields, joined.written),
    latest: isLast ? fields : joined.latest,
    told: isSameMoment ? progress : joined.told,
  };
}

/**
 * What this device and another one have both gone on from. Undefined where the LMS
 * holds what was written here since: then all that is here is later. So it is where
 * the LMS has less than it had confirmed.
 */
function commonWork(
  {confirmed, since}: Entry,
  {text, fields}: Held,
  course: CourseData,
): Progress | undefined {
  const before = readProgress(confirmed, course);
  const isElsewhere = since && !since.includes(checksumOf(text));
  return before.status === 'ok' && isElsewhere && isLater(fields, before.fields)
    ? before.progress
    : undefined;
}

/** What was put aside of other attempts and can be gone on with in this one, joined. */
export function leftWork(
  journal: Journal,
  course: CourseData,
  own?: PrivateAnswers,
): LeftWork | undefined {
  const works = journal
    .aside()
    .filter((entry) => !entry.offered && !isTaken(entry))
    .map(({state, at}) => ({progress: unfinishedIn(state, course, own), at}))
    .filter(({progress}) => Object.keys(progress.modules).length > 0);
  return works.length === 0
    ? undefined
    : works.reduce((before, {progress, at}) => ({
        progress: mergeWork(progress, before.progress, course),
        at,
      }));
}

function unfinishedIn(
  state: string,
  course: CourseData,
  own?: PrivateAnswers,
): Progress {
  const left = readProgress(state, course);
  if (left.status !== 'ok') return emptyProgress();
  const all = own
    ? mergeProgress(left.progress, own.read(left.fields.attempt))
    : left.progress;
  return unfinishedWork(all, course);
}

/** An LMS that had work of the attempt before, and said yes to this as well. */
function isTaken({taken, confirmed}: Entry): boolean {
  return taken === true && confirmed !== '';
}

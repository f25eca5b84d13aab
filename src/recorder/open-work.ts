import type {CourseData} from '../content/course-data.ts';
import {learnerHash} from '../course/learner-hash.ts';
import {wholeSecond} from '../course/module-progress.ts';
import {outcome} from '../course/outcome.ts';
import type {Outcome} from '../course/outcome-types.ts';
import {emptyProgress, type Progress} from '../course/progress.ts';
import {
  encodeProgress,
  mergeProgress,
  readProgress,
  type SavedProgress,
  type StateFields,
} from '../course/progress-code.ts';
import type {DeviceStore} from '../lms/device-store.ts';
import type {Launch} from '../lms/lms.ts';
import {Journal} from './journal.ts';
import {PrivateAnswers} from './private-answers.ts';
import {toldBefore} from './told-before.ts';
import {leftWork, withUnsent, type LeftWork} from './unsent-work.ts';

/** What came back at launch. */
export interface FoundWork {
  progress: Progress;
  /** What the LMS has been told of it already. */
  told: Outcome;
  /** How many interactions it holds, also of what is not kept any more. */
  recorded: number;
  /** The counter of its saved state, without what this device adds. */
  writes: number;
  /** Some of it the LMS has yet to be told, and can be in this visit. */
  isUntold: boolean;
  /** There was nothing: an attempt begins. */
  isNew: boolean;
  /** There was something that could not be read, or that is somebody else's. */
  isUnreadable: boolean;
  /** A newer version of the course wrote it; it is left as it is. */
  isNewer: boolean;
  /** Some of it was on this device only: the LMS never confirmed it. */
  isRecovered: boolean;
  /** The LMS had no room for all of it. */
  isPartly: boolean;
  /** The LMS's page is older than what it has confirmed on this device. */
  isOutdated: boolean;
}

/** What came back, and what it takes to keep what follows. */
export interface OpenedWork {
  found: FoundWork;
  /** What saved state says of itself from now on. */
  fields: StateFields;
  /** Where private answers stay on this device, out of what the LMS stores. */
  own?: PrivateAnswers;
  /** Where HR allows it, and the LMS says whose record it is. */
  journal?: Journal;
  /** What the learner may go on with, if they want to. */
  left?: LeftWork;
}

/** Where work is looked for. */
export interface Places {
  course: CourseData;
  launch: Launch;
  device: DeviceStore;
  /** Whether an LMS gets what is saved, or this device alone. */
  reports: boolean;
  /** 32 random bits, used if this is a new attempt. */
  attempt: number;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Brings together what the LMS and this device have of a learner's work. */
export function openWork(places: Places): OpenedWork {
  const {course, launch, device, reports} = places;
  const isSplit = reports && course.settings.privateAnswers === 'device';
  const own = isSplit ? new PrivateAnswers(course, device) : undefined;
  const saved = readProgress(launch.state, course);
  const isOwn =
    saved.status === 'ok' && isOfLearner(saved.fields.learner, course, launch);
  const before = isOwn ? withoutDoubt(saved.fields, launch) : undefined;
  const fields = fieldsNow(places, saved, before);

  const canKeep = reports && saved.status !== 'unknown version';
  const journal = canKeep
    ? openJournal(places, fields.learner.toString(36))
    : undefined;
  const isOutdated = isOwn && journal?.isAhead(saved.fields) === true;
  if (isOwn) journal?.start(launch.state);
  const held = isOwn ? {...saved, text: launch.state} : undefined;
  const joined = journal && withUnsent(held, journal, course);
  const left = journal && leftWork(journal, course, own);
  if (joined) Object.assign(fields, joined.written);

  const shared = isOwn ? saved.progress : startingOver(launch);
  const textOf = (progress: Progress) =>
    encodeProgress(progress, course, fields, own ? 'public' : 'all');
  const isMore =
    joined !== undefined && textOf(joined.progress) !== textOf(shared);
  const unsent = isMore ? joined : undefined;

  // An LMS without a status, or one that was reset, is told everything.
  const isTold = launch.completion !== 'unknown';
  const known = isTold ? (unsent?.told ?? shared) : emptyProgress();
  const isUntold =
    before?.lacking !== undefined || before?.lacksObjectives === true;
  const found: FoundWork = {
    progress: mergeProgress(
      unsent?.progress ?? shared,
      own?.read(fields.attempt) ?? emptyProgress(),
    ),
    told: toldBefore(
      outcome(known, course),
      before ?? fields,
      launch.interactions,
    ),
    recorded: fields.recorded,
    writes: before?.writes ?? 0,
    isUntold: isCredited(launch) && isUntold,
    isNew: saved.status === 'empty',
    isUnreadable: saved.status !== 'empty' && !isOwn,
    isNewer: saved.status === 'unknown version',
    isRecovered: unsent !== undefined,
    isPartly: before?.short !== undefined,
    isOutdated,
  };
  return {found, fields, own, journal, left};
}

/** What saved state said of itself `before`, carried into this visit. */
function fieldsNow(
  {course, launch, attempt, now}: Places,
  saved: SavedProgress,
  before?: StateFields,
): StateFields {
  const {learner} = launch;
  const isNamed = learner.id.trim() !== '';
  // One that has cut off a text would do it again; one that refused it says so.
  const wasCut = saved.status === 'truncated' || before?.short === 'cut';
  return {
    attempt: before?.attempt ?? attempt,
    writes: before?.writes ?? 0,
    changed: before?.changed,
    seconds: before?.seconds ?? 0,
    recorded: recordedNow(launch, before),
    learner:
      before && !isNamed
        ? before.learner
        : learnerHash(course.identifier, learner.id),
    version: course.version,
    lacking: isCredited(launch)
      ? undefined
      : {since: before?.lacking?.since ?? wholeSecond(now()), why: 'no credit'},
    lacksObjectives: !isCredited(launch) && before?.lacksObjectives === true,
    short: wasCut ? 'cut' : undefined,
  };
}

/** An LMS that counts as many interactions as it was told lacks none of them. */
function withoutDoubt(
  fields: StateFields,
  {interactions = 0}: Launch,
): StateFields {
  const isDoubt = fields.lacking?.why === 'not confirmed';
  return isDoubt && interactions >= fields.recorded
    ? {...fields, lacking: undefined}
    : fields;
}

/**
 * An LMS that counts fewer than it was told is told the last ones again, in a visit
 * where it is told anything. One without a status is told all again, behind what it
 * counts: the commit that told the status first may have been lost, and later ones
 * not.
 */
function recordedNow(launch: Launch, before?: StateFields): number {
  const {completion, interactions = 0} = launch;
  const told = before?.recorded ?? 0;
  if (!isCredited(launch)) return completion === 'unknown' ? 0 : told;
  if (completion === 'unknown') return before ? interactions : 0;
  return Math.min(told, interactions || told);
}

function isCredited({mode, credit}: Launch): boolean {
  return mode === 'normal' && credit;
}

/** An LMS that once forgets to say who is there does not cost the work. */
function isOfLearner(
  kept: number,
  {identifier}: CourseData,
  {learner}: Launch,
): boolean {
  const known = [learner.id, ''].map((id) => learnerHash(identifier, id));
  return learner.id.trim() === '' || known.includes(kept);
}

function openJournal({course, launch, device, now}: Places, hash: string) {
  const {learner, mode} = launch;
  const isKnown = mode === 'normal' && learner.id.trim() !== '';
  return course.settings.localRecovery && isKnown
    ? new Journal(device, `${course.identifier}:${hash}`, now())
    : undefined;
}

/** Nothing is done; but where there is a record, what comes is told beside it. */
function startingOver({interactions = 0}: Launch): Progress {
  const progress = emptyProgress();
  return interactions > 0 ? {...progress, restart: interactions} : progress;
}

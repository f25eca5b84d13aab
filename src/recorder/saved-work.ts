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
  type StateFields,
} from '../course/progress-code.ts';
import {shortProgress} from '../course/short-progress.ts';
import type {DeviceStore} from '../lms/device-store.ts';
import type {Launch} from '../lms/lms.ts';
import {Journal} from './journal.ts';
import type {Handed} from './other-windows.ts';
import {PrivateAnswers} from './private-answers.ts';
import {toldBefore} from './told-before.ts';
import {leftWork, withUnsent, type LeftWork} from './unsent-work.ts';

const minute = 60_000;

/** What came back at launch. */
export interface FoundWork {
  progress: Progress;
  /** What the LMS has been told of it already. */
  told: Outcome;
  /** How many interactions it holds, also of what is not kept any more. */
  recorded: number;
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
}

/**
 * What is kept of a learner's work from visit to visit: in the LMS, and on this
 * device what is nobody's business but the learner's.
 */
export class SavedWork {
  readonly found: FoundWork;
  /** What the learner may go on with, if they want to. */
  left?: LeftWork;
  /** The LMS has no room for all of the work: some of it is not saved there. */
  isPartly: boolean;
  private readonly course: CourseData;
  /** Where private answers stay on this device, out of what the LMS stores. */
  private readonly own?: PrivateAnswers;
  private readonly fields: StateFields;
  private readonly journal?: Journal;
  private earlierSeconds: number;
  /** When this visit began an attempt, in milliseconds since 1970, if it did. */
  private readonly begun?: number;
  private readonly lacksObjectives: () => boolean;
  /** The last text, and what it holds besides its counters. */
  private text = '';
  private progress = emptyProgress();
  private content = '';
  /** Ids of the interactions that the LMS holds, as far as they are known. */
  private readonly toldIds: Set<string>;

  constructor({
    course,
    launch,
    device,
    reports,
    lacksObjectives = () => false,
    attempt,
    now,
  }: {
    course: CourseData;
    launch: Launch;
    device: DeviceStore;
    /** Whether an LMS gets what is saved, or this device alone. */
    reports: boolean;
    /** Whether it may lack objectives that only the next visit can tell. */
    lacksObjectives?: () => boolean;
    /** 32 random bits, used if this is a new attempt. */
    attempt: number;
    /** When the visit begins, in milliseconds since 1970. */
    now: number;
  }) {
    this.course = course;
    this.lacksObjectives = lacksObjectives;
    const isSplit = reports && course.settings.privateAnswers === 'device';
    if (isSplit) this.own = new PrivateAnswers(course, device);
    const saved = readProgress(launch.state, course);
    const isCredited = launch.mode === 'normal' && launch.credit;
    const isOwn =
      saved.status === 'ok' && this.isSameLearner(saved.fields.learner, launch);
    const before: Omit<StateFields, 'learner' | 'version'> = isOwn
      ? saved.fields
      : {attempt, writes: 0, seconds: 0, recorded: 0};
    const shared = isOwn ? saved.progress : startingOver(launch);
    const learner =
      isOwn && launch.learner.id.trim() === ''
        ? saved.fields.learner
        : learnerHash(course.identifier, launch.learner.id);
    // An LMS without a status, or one that was reset, is told everything.
    const isTold = launch.completion !== 'unknown';
    // One that has cut off a text would do it again; one that refused it says so.
    const wasCut = saved.status === 'truncated' || before.short === 'cut';
    this.isPartly = before.short !== undefined;
    this.fields = {
      ...before,
      learner,
      recorded: isTold ? before.recorded : 0,
      version: course.version,
      untoldSince: isCredited
        ? undefined
        : (before.untoldSince ?? wholeSecond(now)),
      lacksObjectives: !isCredited && before.lacksObjectives === true,
      short: wasCut ? 'cut' : undefined,
    };
    this.earlierSeconds = before.seconds;
    if (saved.status === 'empty') this.begun = now;
    const canKeep = reports && saved.status !== 'unknown version';
    if (canKeep) this.journal = this.openJournal(launch, device, now);
    if (isOwn) this.journal?.start(launch.state);
    const unsent = this.readUnsent(
      isOwn ? {...saved, text: launch.state} : undefined,
    );
    const own = this.own?.read(this.fields.attempt) ?? emptyProgress();
    const known = unsent?.told ?? shared;
    const told = toldBefore(
      outcome(isTold ? known : emptyProgress(), course),
      before,
    );
    this.toldIds = new Set(told.interactions.map(({id}) => id));
    this.found = {
      progress: mergeProgress(unsent?.progress ?? shared, own),
      told,
      recorded: this.fields.recorded,
      isUntold:
        isCredited &&
        (before.untoldSince !== undefined || before.lacksObjectives === true),
      isNew: saved.status === 'empty',
      isUnreadable: saved.status !== 'empty' && !isOwn,
      isNewer: saved.status === 'unknown version',
      isRecovered: unsent !== undefined,
    };
  }

  /** The LMS has this text for sure, so this device need not keep it. */
  confirm(state: string) {
    this.journal?.confirm(state);
  }

  /** For another window, in which the learner goes on. */
  handOver(): Handed {
    // All of it, be it that the LMS has no room for that.
    const state = this.text && this.encode(this.progress);
    return {state, begun: this.begun};
  }

  /**
   * Work of another window of the course that this one goes on with, or
   * undefined where it is of another attempt. An LMS may have begun this attempt
   * because the other window's was too young for it to know; `opened` is when
   * this page began to load, in milliseconds since 1970.
   */
  adopt({state, begun}: Handed, opened: number): Progress | undefined {
    const other = readProgress(state, this.course);
    if (other.status !== 'ok') return undefined;
    const {fields} = this;
    const {attempt, learner, writes, seconds, short, lacksObjectives} =
      other.fields;
    const isTwin =
      this.begun !== undefined &&
      begun !== undefined &&
      opened - begun < minute;
    const isSame = learner === fields.learner && attempt === fields.attempt;
    if (!isSame && !(isTwin && learner === fields.learner)) return undefined;
    fields.attempt = attempt;
    fields.writes = Math.max(fields.writes, writes);
    fields.short ??= short;
    fields.lacksObjectives ||= lacksObjectives;
    this.earlierSeconds = Math.max(this.earlierSeconds, seconds);
    const own = this.own?.read(attempt);
    return own ? mergeProgress(other.progress, own) : other.progress;
  }

  /** What was left of another attempt, to go on with; it is offered no more. */
  takeLeft(): Progress {
    const progress = this.left?.progress ?? emptyProgress();
    this.left = undefined;
    this.journal?.dropAside();
    return progress;
  }

  /**
   * The text that the LMS is to keep, '' to leave what it has. What stays on
   * this device is written there on the way. `workedFor` is the time of this
   * visit in milliseconds.
   */
  save(progress: Progress, workedFor: number): string {
    if (this.found.isNewer) return '';
    this.own?.write(progress, this.fields);
    const content = this.encode(progress, {
      ...{writes: 0, seconds: 0, recorded: 0, short: undefined},
    });
    this.progress = progress;
    // A private answer is no change here: even a counter that moved with each
    // would tell how they were given.
    if (content === this.content) return this.text;
    this.content = content;
    // Without credit nothing is told.
    if (this.fields.untoldSince === undefined)
      this.fields.recorded += this.countNew(progress);
    return this.renew(workedFor);
  }

  /** The same once more, with a higher counter: so it is a change to every LMS. */
  renew(workedFor: number): string {
    this.fields.writes++;
    this.fields.lacksObjectives ||= this.lacksObjectives();
    this.fields.seconds = this.earlierSeconds + Math.round(workedFor / 1000);
    const whole = this.encode(this.progress);
    this.journal?.keep(whole);
    const isShort = this.fields.short !== undefined;
    this.text = isShort
      ? this.encode(shortProgress(this.progress, this.course))
      : whole;
    this.isPartly = this.text !== whole;
    return this.text;
  }

  /**
   * The same in short, since the LMS has refused it; this device keeps all of
   * it. Undefined where it is short already. The next visit tries again.
   */
  shorten(workedFor: number): string | undefined {
    if (this.fields.short) return undefined;
    this.fields.short = 'refused';
    return this.renew(workedFor);
  }

  /** Working time of all visits, in seconds, as it was last saved. */
  get seconds(): number {
    return this.fields.seconds;
  }

  /** How many interactions are told now for the first time. */
  private countNew(progress: Progress): number {
    const {interactions} = outcome(progress, this.course);
    const before = this.toldIds.size;
    for (const {id} of interactions) this.toldIds.add(id);
    return this.toldIds.size - before;
  }

  /** An LMS that once forgets to say who is there does not cost the work. */
  private isSameLearner(kept: number, {learner}: Launch): boolean {
    const {identifier} = this.course;
    const known = [learner.id, ''].map((id) => learnerHash(identifier, id));
    return learner.id.trim() === '' || known.includes(kept);
  }

  /** Where HR allows it, and the LMS says whose record it is. */
  private openJournal(
    {learner, mode}: Launch,
    device: DeviceStore,
    now: number,
  ) {
    const {identifier, settings} = this.course;
    const isKnown = mode === 'normal' && learner.id.trim() !== '';
    if (!settings.localRecovery || !isKnown) return undefined;
    const hash = this.fields.learner.toString(36);
    return new Journal(device, `${identifier}:${hash}`, now);
  }

  /** What the LMS never confirmed of this attempt, with all that it has. */
  private readUnsent(held?: {
    text: string;
    progress: Progress;
    fields: StateFields;
  }) {
    const {course, journal} = this;
    if (!journal) return undefined;
    const found = withUnsent(held, journal, course);
    this.left = leftWork(journal, course, this.own);
    if (!found || !held) return undefined;
    this.fields.writes = found.writes;
    const isMore = this.encode(found.progress) !== this.encode(held.progress);
    if (!isMore) journal.drop();
    return isMore ? found : undefined;
  }

  private encode(progress: Progress, fields: Partial<StateFields> = {}) {
    const all = {...this.fields, ...fields};
    const part = this.own ? 'public' : 'all';
    return encodeProgress(progress, this.course, all, part);
  }
}

/** Nothing is done; but where there is a record, what comes is told beside it. */
function startingOver({interactions = 0}: Launch): Progress {
  const progress = emptyProgress();
  return interactions > 0 ? {...progress, restart: interactions} : progress;
}

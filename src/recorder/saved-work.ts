import type {CourseData} from '../content/course-data.ts';
import {mergeWork} from '../course/merge-work.ts';
import {wholeSecond} from '../course/module-progress.ts';
import {outcome} from '../course/outcome.ts';
import type {Interaction} from '../course/outcome-types.ts';
import {emptyProgress, type Progress} from '../course/progress.ts';
import {
  encodeProgress,
  mergeProgress,
  readProgress,
  type StateFields,
} from '../course/progress-code.ts';
import {shortProgress} from '../course/short-progress.ts';
import type {Lacking} from '../lms/lms.ts';
import {bothWritten, isLater} from './is-later.ts';
import type {Journal} from './journal.ts';
import {openWork, type FoundWork, type Places} from './open-work.ts';
import type {Handed} from './other-windows.ts';
import type {PrivateAnswers} from './private-answers.ts';
import type {LeftWork} from './unsent-work.ts';

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
  private readonly own?: PrivateAnswers;
  private readonly fields: StateFields;
  private readonly journal?: Journal;
  private readonly reports: boolean;
  private readonly lacking: () => Lacking;
  private readonly now: () => number;
  /** Whether the LMS is told what was done. */
  private readonly isTelling: boolean;
  private earlierSeconds: number;
  /** The last text of this visit, and what it holds or, before that, what was found. */
  private text = '';
  private progress: Progress;
  /** The same without its counters. */
  private content: string;
  /** Ids of the interactions that the LMS holds, as far as they are known. */
  private readonly toldIds: Set<string>;

  constructor({
    lacking = () => ({}),
    ...places
  }: Places & {
    /** What failed commits may have lost by now. */
    lacking?: () => Lacking;
  }) {
    const {found, fields, own, journal, left} = openWork(places);
    this.course = places.course;
    this.lacking = lacking;
    this.now = places.now;
    this.isTelling = fields.lacking === undefined;
    this.found = found;
    this.fields = fields;
    this.own = own;
    this.journal = journal;
    this.reports = places.reports;
    this.left = left;
    this.isPartly = found.isPartly;
    this.progress = found.progress;
    this.earlierSeconds = fields.seconds;
    this.toldIds = new Set(found.told.interactions.map(({id}) => id));
    this.content = this.contentOf(found.progress);
  }

  /** The LMS has this text for sure, so this device need not keep it. */
  confirm(state: string) {
    this.journal?.confirm(state);
    if (state === this.text) this.journal?.noteConfirmed(this.fields);
  }

  /** The page is closed, and the LMS has said yes to the last text. */
  taken() {
    if (!this.isPartly) this.journal?.taken();
  }

  /** What another window can go on with. */
  get handed(): Handed {
    // All of it, be it that the LMS has no room for that, or that nothing of it
    // is of this visit: the other window may know even less.
    return {state: this.found.isNewer ? '' : this.encode(this.progress)};
  }

  /**
   * Whether the LMS's page may be older than what another window `handed` over:
   * that is more of the attempt, or work while the LMS tells of none. The LMS may
   * have begun a new attempt; nobody can tell. Then nothing is to be written: what
   * such a page counts of interactions and objectives is old as well, and one that
   * is loaded anew knows.
   */
  isBehind(handed?: Handed): boolean {
    const other = handed && this.readOwn(handed.state);
    if (!this.reports || !other) return false;
    if (other.fields.attempt === this.fields.attempt)
      return other.fields.writes > this.found.writes;
    const isWork = Object.keys(other.progress.modules).length > 0;
    return this.found.isNew && isWork;
  }

  /** A visit begins. Before that, all that this device has kept stays as it is. */
  begin() {
    this.journal?.begin();
  }

  /**
   * What was found, joined with work of another window of the course that this one
   * goes on with; undefined where that is of another attempt, or of another learner.
   */
  adopt({state}: Handed): Progress | undefined {
    const other = this.readOwn(state);
    // Without an LMS there is one attempt only.
    const isSame = other?.fields.attempt === this.fields.attempt;
    if (!other || !(isSame || (!this.reports && this.found.isNew)))
      return undefined;
    const {fields} = this;
    const {attempt, seconds, short, lacksObjectives} = other.fields;
    const isOursLater = isLater(fields, other.fields);
    Object.assign(fields, bothWritten(other.fields, fields));
    fields.attempt = attempt;
    fields.short ??= short;
    fields.lacksObjectives ||= lacksObjectives;
    this.earlierSeconds = Math.max(this.earlierSeconds, seconds);
    const own = this.own?.read(attempt);
    const theirs = own ? mergeProgress(other.progress, own) : other.progress;
    const ours = this.found.progress;
    const [later, earlier] = isOursLater ? [ours, theirs] : [theirs, ours];
    const joined = mergeWork(later, earlier, this.course);
    this.content = this.contentOf(joined);
    return joined;
  }

  /** What was left of other attempts, to go on with; it is offered no more. */
  takeLeft(): Progress {
    const progress = this.left?.progress ?? emptyProgress();
    this.left = undefined;
    this.journal?.markOffered();
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
    const content = this.contentOf(progress);
    const isChanged = content !== this.content;
    this.progress = progress;
    // A private answer is no change here: even a counter that moved with each
    // would tell how they were given.
    if (!isChanged && this.text) return this.text;
    this.content = content;
    // To come back changes nothing, and tells nobody that it is later.
    if (isChanged) this.fields.changed = this.timeOfChange();
    this.note(this.newIn(progress));
    this.fields.writes++;
    this.fields.resent = 0;
    return this.write(workedFor);
  }

  /**
   * The same once more, and yet a change to every LMS. It may be told so many
   * interactions again with it: that is more than an older page knows.
   */
  renew(workedFor: number, again = 0): string {
    this.fields.resent = (this.fields.resent ?? 0) + 1;
    this.fields.recorded += again;
    if (again > 0) this.fields.writes++;
    return this.write(workedFor);
  }

  /** The LMS may lack other things by now than the last text says. */
  isStale(): boolean {
    const {objectives = false, interactionsSince} = this.lacking();
    const {lacking, lacksObjectives = false} = this.fields;
    const isOther = this.isTelling && interactionsSince !== lacking?.since;
    return this.text !== '' && (isOther || (objectives && !lacksObjectives));
  }

  private write(workedFor: number): string {
    const {objectives = false, interactionsSince} = this.lacking();
    this.fields.lacksObjectives ||= objectives;
    if (this.isTelling)
      this.fields.lacking =
        interactionsSince === undefined
          ? undefined
          : {since: interactionsSince, why: 'not confirmed'};
    this.fields.seconds = this.earlierSeconds + Math.round(workedFor / 1000);
    const whole = this.encode(this.progress);
    const isShort = this.fields.short !== undefined;
    this.text = isShort
      ? this.encode(shortProgress(this.progress, this.course))
      : whole;
    this.journal?.keep(whole, this.text);
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

  /** The interactions that come now for the first time. */
  private newIn(progress: Progress): Interaction[] {
    const {interactions} = outcome(progress, this.course);
    const fresh = interactions.filter(({id}) => !this.toldIds.has(id));
    for (const {id} of fresh) this.toldIds.add(id);
    return fresh;
  }

  /** They are recorded; without credit, they wait for a visit that tells them. */
  private note(fresh: Interaction[]) {
    const {fields} = this;
    if (this.isTelling) fields.recorded += fresh.length;
    else if (fields.lacking) {
      // By a clock that was set back, they may be older than the visit.
      const all = [fields.lacking.since, ...fresh.map(({at}) => at)];
      fields.lacking.since = Math.min(...all);
    }
  }

  /** A text of the same learner. */
  private readOwn(state: string) {
    const read = readProgress(state, this.course);
    const isOwn =
      read.status === 'ok' && read.fields.learner === this.fields.learner;
    return isOwn ? read : undefined;
  }

  /** What goes on from other work is later, though the clock was set back. */
  private timeOfChange(): number {
    return Math.max(wholeSecond(this.now()), this.fields.changed ?? 0);
  }

  /** What a text holds besides what it says of itself. */
  private contentOf(progress: Progress): string {
    return this.encode(progress, {
      ...{writes: 0, seconds: 0, recorded: 0, changed: undefined},
      ...{resent: undefined, short: undefined, lacking: undefined},
    });
  }

  private encode(progress: Progress, fields: Partial<StateFields> = {}) {
    const all = {...this.fields, ...fields};
    const part = this.own ? 'public' : 'all';
    return encodeProgress(progress, this.course, all, part);
  }
}

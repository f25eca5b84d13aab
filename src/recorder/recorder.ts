import {hasNews} from '../course/has-news.ts';
import type {Outcome} from '../course/outcome-types.ts';
import type {DeviceStore} from '../lms/device-store.ts';
import type {Launch, Lms, Report, WrittenElement} from '../lms/lms.ts';
import {isSaved} from './is-saved.ts';
import type {Keepers, Reach} from './is-saved.ts';
import type {FoundWork} from './open-work.ts';
import {SaveSchedule} from './save-schedule.ts';
import {SessionClock} from './session-clock.ts';
import {realTime} from './time.ts';
import type {Time} from './time.ts';
import {isSame, notYetTold} from './told-before.ts';

/** `saving`: changes are on their way. `unconfirmed`: the last try failed. */
export type SaveState = 'saved' | 'saving' | 'unconfirmed';

/** Texts of saved state, and what the LMS has been told of before. */
export interface Work {
  found: Pick<FoundWork, 'told' | 'recorded'>;
  /**
   * The last text in another spelling: some LMSs send nothing that they think
   * they sent. `workedFor` is the time of this visit in milliseconds. With it go
   * `again` interactions that were told before.
   */
  renew(workedFor: number, again?: number): string;
  /** The LMS may lack other things by now than the last text says. */
  isStale(): boolean;
  /** The same in short, if there is one, since the LMS has refused it. */
  shorten(workedFor: number): string | undefined;
  /** The LMS has this text for sure. */
  confirm(state: string): void;
  /** The page is closed, and the LMS has said yes to the last text. */
  taken(): void;
}

/**
 * Hands what the learner did to the LMS: what changed, and whether it is safe.
 * Fires `change` whenever `state` or `savedAt` may differ.
 */
export class Recorder extends EventTarget {
  /** When the last save was confirmed, in milliseconds since 1970. */
  savedAt?: number;
  /** Saves in a row that could not be confirmed. */
  failures = 0;
  /** The visit is ended: nothing more is told. */
  isOver = false;

  private readonly lms: Lms;
  private readonly work: Work;
  private readonly keepers: Keepers;
  private readonly time: Time;
  private readonly clock: SessionClock;
  private readonly schedule: SaveSchedule;
  /** In review the LMS wants to hear nothing. */
  private readonly isRecorded: boolean;
  private outcome: Outcome;
  /** '' until there is work of this visit: what was found stays as it is. */
  private saved = '';

  /** Counts commits, so that only the last one's check has a say. */
  private commits = 0;
  private isChecking = false;
  /** False: a commit was overtaken by the next, and did not come through. */
  private checked: Promise<boolean> = Promise.resolve(true);
  private leaving?: Promise<SaveState>;

  /**
   * What the LMS's saved state stands for already is not told again. `interval`
   * is the setting `commitInterval`.
   */
  constructor({
    lms,
    launch,
    work,
    device,
    reach,
    interval,
    time = realTime,
  }: {
    lms: Lms;
    launch: Launch;
    work: Work;
    device: Pick<DeviceStore, 'settled'>;
    reach: Reach;
    interval: number;
    time?: Time;
  }) {
    super();
    this.lms = lms;
    this.work = work;
    this.outcome = work.found.told;
    this.isRecorded = launch.mode === 'normal';
    this.keepers = {lms, device, reach};
    this.time = time;
    this.clock = new SessionClock(time);
    this.schedule = new SaveSchedule({
      ...{time, interval},
      workedFor: () => this.clock.elapsed(),
      save: () => this.save(),
    });
  }

  get state(): SaveState {
    if (this.failures > 0 || this.needsRelaunch) return 'unconfirmed';
    return this.isChecking || this.schedule.isDirty ? 'saving' : 'saved';
  }

  /** All is saved but the last status, which only a new launch can tell. */
  get needsRelaunch(): boolean {
    return this.lms.needsRelaunch();
  }

  /** Working time of this visit so far, in milliseconds. */
  get workedFor(): number {
    return this.clock.elapsed();
  }

  /** Sends what opening the visit has written. Call it once, at the start. */
  begin() {
    if (this.isRecorded) this.commit();
  }

  /** Takes what stands now, and `state`, the saved text that stands for it. */
  record(outcome: Outcome, state: string, {milestone = false} = {}) {
    if (this.isOver || !this.isRecorded) return;
    const isNew = state !== this.saved || !isSame(outcome, this.outcome);
    if (!isNew && !milestone) return;
    this.outcome = outcome;
    this.saved = state;
    // In the LMS's memory at once: some save by themselves when all goes wrong.
    this.hand();
    this.schedule.noteChange();
    if (milestone) this.commit();
    else this.planSave();
    this.changed();
  }

  /** Tries again at once, because the learner or the network asks for it. */
  retry() {
    if (this.failures > 0 && !this.isChecking) this.save();
  }

  /**
   * The course's Exit. Tells whether all is saved. If not, the visit stays
   * open, and goes on saving; one can leave again.
   */
  leave(): Promise<SaveState> {
    return (this.leaving ??= this.end().finally(() => {
      if (!this.isOver) this.leaving = undefined;
    }));
  }

  /**
   * Saves and ends the visit, for another window to go on. As if the page went
   * away, saved or not: an LMS that ends it by itself later would do so with what
   * is old by then. What is not saved goes with the other window.
   */
  async handOver() {
    // An API that has come up since is the other window's.
    if (!this.lms.isAlive()) return this.abandon();
    if (this.isUnsaved) this.save();
    await this.allChecked();
    this.pageClosed();
  }

  /** Ends the visit without a word to the LMS: another window has gone on. */
  abandon() {
    if (!this.isOver) this.stop();
    // A check that is still on its way has no say any more.
    this.commits++;
    this.isChecking = false;
    this.changed();
  }

  /** What this visit has told the LMS, element by element. */
  reported(): WrittenElement[] {
    return this.lms.written();
  }

  /** The last moment when saving works for sure, should the page be closed. */
  pageHidden() {
    this.clock.hide();
    if (this.isUnsaved) this.save();
  }

  pageShown() {
    this.clock.show();
  }

  pageClosed() {
    if (this.isOver) return;
    // There is no later moment for it.
    const again = this.lms.writeAgain();
    // Nor does anybody hear by then what came of the last commit.
    if (this.isChecking) this.lms.doubt();
    if (again > 0 || this.work.isStale()) this.renew(again);
    else this.renewIfDoubtful();
    this.hand();
    this.stop();
    const {ok, code} = this.lms.close(this.report(), 'page closed');
    // Nobody will be there to hear whether the server could be reached.
    if (ok && code === 0 && this.failures === 0) this.work.taken();
  }

  learnerActive() {
    this.clock.touch();
  }

  private save() {
    if (this.isOver) return;
    this.renewIfDoubtful();
    this.hand();
    this.commit();
  }

  /** Some LMSs send nothing that they think they sent. */
  private renewIfDoubtful() {
    if (this.failures > 0) this.renew();
  }

  /** The text says as well what the LMS may lack. */
  private renew(again = 0) {
    if (this.saved) this.saved = this.work.renew(this.workedFor, again);
  }

  /** What the LMS has no room for, it is handed in short. */
  private hand() {
    const short = this.lms.write(this.report())
      ? undefined
      : this.work.shorten(this.workedFor);
    if (short !== undefined) this.saved = short;
    // What it has not taken is to stand in the text before a commit takes that.
    else if (this.work.isStale()) this.renew();
    else return;
    this.lms.write(this.report());
  }

  private commit() {
    const answer = this.schedule.carry(() => this.lms.commit());
    // The next one may come through before this one is looked into.
    if (!answer.ok) this.lms.doubt();
    const saving = isSaved(answer, this.keepers);
    this.checked = this.check([saving, this.checked], this.saved);
  }

  private async check(saving: Promise<boolean>[], state: string) {
    const commit = ++this.commits;
    this.isChecking = true;
    this.changed();
    // Some LMSs send only what is new: one that failed takes the next along.
    const saved = (await Promise.all(saving)).every(Boolean);
    if (commit !== this.commits) return saved;
    this.isChecking = false;
    if (saved) {
      this.lms.confirm();
      if (state) this.work.confirm(state);
      this.failures = 0;
      this.savedAt = this.time.date();
      this.tellAgain();
    } else {
      this.lms.doubt();
      this.failures++;
    }
    this.planSave();
    this.changed();
    return true;
  }

  /** What the last commits left out needs another, and the text says what it is. */
  private tellAgain() {
    if (this.isOver) return;
    const again = this.lms.writeAgain();
    const isNews = again > 0 || this.work.isStale();
    if (isNews) {
      this.renew(again);
      this.hand();
    }
    if (isNews || this.lms.hasMore()) this.schedule.noteChange({again: true});
  }

  /** A save may turn out to need another one. */
  private async allChecked() {
    for (let last; last !== this.checked;) {
      last = this.checked;
      await last;
    }
  }

  private get isUnsaved(): boolean {
    return this.schedule.isDirty || this.failures > 0;
  }

  /** What the running check finds decides when to save next. */
  private planSave() {
    if (!this.isOver && !this.isChecking) this.schedule.plan(this.failures);
  }

  private async end(): Promise<SaveState> {
    if (this.isOver) return this.state;
    // An ended visit cannot try again: first all must be safe.
    do {
      if (this.isUnsaved) this.save();
      await this.allChecked();
      if (this.failures > 0 || this.isOver) return this.state;
    } while (this.schedule.isDirty);
    const {ok} = this.lms.close(this.report(), 'exit');
    if (ok) this.stop();
    return this.state;
  }

  private stop() {
    this.isOver = true;
    this.schedule.clear();
    this.clock.stop();
  }

  private report(): Report {
    const {told, recorded} = this.work.found;
    return {
      outcome: notYetTold(this.outcome, told),
      state: this.saved,
      sessionTime: this.clock.elapsed(),
      recorded,
      objectivesTold: told.objectives.filter(hasNews).length,
    };
  }

  private changed() {
    this.dispatchEvent(new Event('change'));
  }
}

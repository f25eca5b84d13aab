import {afterSleep} from './after-sleep.ts';
import {nextSave} from './next-save.ts';
import type {Time} from './time.ts';

/** Keeps in mind what waits for a save, and saves when its moment has come. */
export class SaveSchedule {
  private readonly time: Time;
  private readonly interval: number;
  private readonly workedFor: () => number;
  private readonly save: () => void;
  private dirtySince?: number;
  private isAgain = false;
  private lastCommitAt = -Infinity;
  private workedAtCommit = 0;
  private durations: number[] = [];
  private cancel = () => {};

  constructor({
    time,
    interval,
    workedFor,
    save,
  }: {
    time: Time;
    /** Least seconds between two saves of changes. */
    interval: number;
    /** Working time of the visit so far, in milliseconds. */
    workedFor: () => number;
    save: () => void;
  }) {
    this.time = time;
    this.interval = interval;
    this.workedFor = workedFor;
    this.save = save;
  }

  /** Something has changed that no commit has carried yet. */
  get isDirty(): boolean {
    return this.dirtySince !== undefined;
  }

  /** A change came. It is `again` where it was told before, and may be lost. */
  noteChange({again = false} = {}) {
    this.dirtySince ??= this.time.now();
    this.isAgain ||= again;
  }

  /** Does a commit, which carries all that has changed. */
  carry<Answer>(commit: () => Answer): Answer {
    this.clear();
    const begun = this.time.now();
    this.workedAtCommit = this.workedFor();
    const answer = commit();
    this.lastCommitAt = this.time.now();
    this.durations = [...this.durations, this.lastCommitAt - begun].slice(-5);
    return answer;
  }

  /** Sets when to save next, after so many `failures` in a row. */
  plan(failures: number) {
    const next = nextSave({...this.needs, failures});
    this.saveAfter(Math.max(0, next - this.time.now()), failures > 0);
  }

  /** Nothing waits any more. */
  clear() {
    this.cancel();
    this.dirtySince = undefined;
    this.isAgain = false;
  }

  private get needs() {
    const {dirtySince, isAgain, lastCommitAt, durations, interval} = this;
    return {dirtySince, isAgain, lastCommitAt, durations, interval};
  }

  private saveAfter(milliseconds: number, isRetry: boolean) {
    this.cancel();
    this.cancel = afterSleep(this.time, milliseconds, () => {
      const isNeeded = this.isDirty || isRetry;
      if (isNeeded || this.workedFor() > this.workedAtCommit) this.save();
      // Nobody is working: look again, but do not keep the session alive.
      else this.saveAfter(60_000, false);
    });
  }
}

import type {ModuleOutline, ModuleWords} from './content/course-data.ts';
import type {Earning} from './course/is-earned.ts';
import {isPrivate} from './course/kinds.ts';
import {mergeWork} from './course/merge-work.ts';
import {isComplete, recordActivity} from './course/module-progress.ts';
import type {Outcome} from './course/outcome-types.ts';
import {outcome} from './course/outcome.ts';
import type {ActivityRecord, Progress} from './course/progress.ts';
import {recordCompletion} from './course/record-completion.ts';
import {recordVersion} from './course/versions.ts';
import type {Launch} from './lms/lms.ts';
import type {Handed} from './recorder/other-windows.ts';
import type {VisitParts} from './visit-parts.ts';

/**
 * What the learner has done so far, and its way to the record: each change is
 * saved, and what it comes to is told to the LMS.
 */
export class KeptProgress {
  progress: Progress;
  private readonly parts: VisitParts;
  /** Pass or fail, as it was told last. */
  private success: Outcome['success'];
  private readonly words: ReadonlyMap<string, ModuleWords>;

  /** The words are those of the modules that are loaded, now or later. */
  constructor(parts: VisitParts, words: ReadonlyMap<string, ModuleWords>) {
    this.parts = parts;
    this.words = words;
    this.progress = parts.work.found.progress;
    this.success = parts.work.found.told.success;
  }

  /**
   * Begins the record. A new attempt has its id from the first commit on, so
   * that private answers on this device are known to belong to it.
   */
  begin() {
    const {connection, work, recorder} = this.parts;
    const {isNew, isUntold, isRecovered} = work.found;
    // An update may ask for less, and work may count now that did not before.
    this.keep(this.withCompletion(this.progress));
    const isMore = isNew || isUntold || isRecovered;
    if (isMore || this.isAheadOf(connection.launch)) this.save();
    recorder.begin();
  }

  /** Keeps what was done in an activity. To finish its module is a milestone. */
  keepActivity(
    module: ModuleOutline,
    activity: string,
    record: ActivityRecord,
  ) {
    const {progress, parts} = this;
    const now = parts.now();
    const next = this.withCompletion(
      recordActivity(progress, module, activity, record, now),
    );
    const isDone = (at: Progress) => isComplete(at.modules[module.id]);
    this.keep(next, isDone(next) && !isDone(progress));
  }

  /** Goes on with what another window of the course had. */
  adopt(handed: Handed) {
    const joined = this.parts.work.adopt(handed);
    if (joined) this.keep(joined);
  }

  /** Goes on with what was left of other attempts on this device. */
  keepLeft() {
    const {course, work, now} = this.parts;
    const merged = mergeWork(this.progress, work.takeLeft(), course);
    this.keep(recordVersion(merged, course.version, now()), true);
  }

  /** A milestone is saved at once. */
  keep(progress: Progress, milestone = false) {
    if (progress === this.progress && !milestone) return;
    this.progress = progress;
    this.save(milestone);
  }

  /** What one does without credit completes nothing that anybody hears of. */
  private withCompletion(progress: Progress): Progress {
    const {connection, course, now} = this.parts;
    const isCredited = this.isKept && connection.launch.credit;
    return isCredited ? recordCompletion(progress, course, now()) : progress;
  }

  /** What a certificate is made from. */
  get earning(): Earning {
    const {course, connection, work} = this.parts;
    const progress = this.isKept ? this.progress : work.found.progress;
    return {course, progress, launch: connection.launch};
  }

  /** Private answers that only this page has: the device does not keep them. */
  get losesPrivateAnswers(): boolean {
    const {connection, course, device} = this.parts;
    const {settings} = course;
    const areOnDevice =
      connection.lms.reports && settings.privateAnswers === 'device';
    if (!this.isKept || !areOnDevice || device.isLasting) return false;
    return course.modules.some(({id, activities}) =>
      activities.some((activity) => {
        const record = this.progress.modules[id]?.activities[activity.id];
        return record?.answers && isPrivate(activity, settings, record);
      }),
    );
  }

  /** What one does in a review or a preview is kept nowhere, and earns nothing. */
  private get isKept(): boolean {
    return this.parts.connection.launch.mode === 'normal';
  }

  /** An LMS that has forgotten a status, or never took it, is told it again. */
  private isAheadOf({completion, success}: Launch): boolean {
    const now = this.outcome();
    return (
      completion === 'unknown' ||
      (now.completion === 'completed' && completion !== 'completed') ||
      (now.success === 'passed' && success !== 'passed')
    );
  }

  private save(milestone = false) {
    if (!this.isKept) return;
    const {work, recorder} = this.parts;
    const state = work.save(this.progress, recorder.workedFor);
    const outcome = this.outcome();
    // A verdict is told at once, and with no other in the same breath.
    const isVerdict = outcome.success !== this.success;
    this.success = outcome.success;
    recorder.record(outcome, state, {milestone: milestone || isVerdict});
  }

  private outcome() {
    return outcome(this.progress, this.parts.course, this.words);
  }
}

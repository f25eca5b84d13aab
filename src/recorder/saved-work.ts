import type {CourseData} from '../content/course-data.ts';
import {learnerHash} from '../course/learner-hash.ts';
import {emptyProgress, type Progress} from '../course/progress.ts';
import {
  encodeProgress,
  mergeProgress,
  readProgress,
  type StateFields,
} from '../course/progress-code.ts';
import type {Launch} from '../lms/lms.ts';
import type {DeviceStore} from './device-store.ts';

/** What came back at launch. */
export interface FoundWork {
  progress: Progress;
  /** What the LMS's own copy stands for, without what is on this device. */
  shared: Progress;
  /** There was nothing: an attempt begins. */
  isNew: boolean;
  /** There was something that could not be read, or that is somebody else's. */
  isUnreadable: boolean;
}

/**
 * What is kept of a learner's work from visit to visit: in the LMS, and on this
 * device what is nobody's business but the learner's.
 */
export class SavedWork {
  readonly found: FoundWork;
  /** Whether what stays on this device is really kept there. */
  isPrivateKept: boolean;

  private readonly course: CourseData;
  private readonly device: DeviceStore;
  /** Private answers stay on this device, out of what the LMS stores. */
  private readonly isSplit: boolean;
  private readonly fields: StateFields;
  private readonly earlierSeconds: number;

  constructor({
    course,
    launch,
    device,
    isSplit,
    attempt,
  }: {
    course: CourseData;
    launch: Launch;
    device: DeviceStore;
    isSplit: boolean;
    /** 32 random bits, used if this is a new attempt. */
    attempt: number;
  }) {
    this.course = course;
    this.device = device;
    this.isSplit = isSplit;
    this.isPrivateKept = device.isLasting;
    const learner = learnerHash(course.identifier, launch.learner.id);
    const saved = readProgress(launch.state, course);
    const isOwn = saved.status === 'ok' && saved.fields.learner === learner;
    const shared = isOwn ? saved.progress : emptyProgress();
    this.fields = isOwn
      ? {...saved.fields, version: course.version}
      : {
          ...{attempt, learner, writes: 0, interactions: 0, seconds: 0},
          version: course.version,
        };
    this.earlierSeconds = this.fields.seconds;
    this.found = {
      shared,
      isNew: saved.status === 'empty',
      progress: mergeProgress(shared, this.readPrivate()),
      isUnreadable: saved.status !== 'empty' && !isOwn,
    };
  }

  /**
   * The text that the LMS is to keep. What stays on this device is written
   * there on the way. `workedFor` is the time of this visit in milliseconds.
   */
  save(progress: Progress, workedFor: number): string {
    this.fields.writes++;
    this.fields.interactions = progress.versions.length;
    this.fields.seconds = this.earlierSeconds + Math.round(workedFor / 1000);
    if (!this.isSplit) return this.encode(progress, 'all');
    this.isPrivateKept =
      this.device.write(this.privateKey(), this.encode(progress, 'private')) &&
      this.device.isLasting;
    return this.encode(progress, 'public');
  }

  /** Only of the same attempt: a course assigned anew begins anew. */
  private readPrivate(): Progress {
    if (!this.isSplit) return emptyProgress();
    const kept = readProgress(this.device.read(this.privateKey()), this.course);
    const isSame =
      kept.status === 'ok' && kept.fields.attempt === this.fields.attempt;
    return isSame ? kept.progress : emptyProgress();
  }

  private encode(progress: Progress, part: 'all' | 'public' | 'private') {
    return encodeProgress(progress, this.course, this.fields, part);
  }

  private privateKey() {
    const learner = this.fields.learner.toString(36);
    return `${this.course.identifier}:${learner}:private`;
  }
}

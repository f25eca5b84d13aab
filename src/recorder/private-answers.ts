import type {CourseData} from '../content/course-data.ts';
import {emptyProgress, type Progress} from '../course/progress.ts';
import {
  encodeProgress,
  readProgress,
  type StateFields,
} from '../course/progress-code.ts';
import type {DeviceStore} from '../lms/device-store.ts';

/**
 * The answers that stay on this device, out of what the LMS stores: by attempt,
 * so that a course that is assigned anew begins anew, and a new attempt leaves
 * those of another where they are.
 */
export class PrivateAnswers {
  private readonly course: CourseData;
  private readonly device: DeviceStore;

  constructor(course: CourseData, device: DeviceStore) {
    this.course = course;
    this.device = device;
  }

  read(attempt: number): Progress {
    const kept = readProgress(this.device.read(this.key(attempt)), this.course);
    const isSame = kept.status === 'ok' && kept.fields.attempt === attempt;
    return isSame ? kept.progress : emptyProgress();
  }

  write(progress: Progress, fields: StateFields) {
    const text = encodeProgress(progress, this.course, fields, 'private');
    this.device.write(this.key(fields.attempt), text);
  }

  private key(attempt: number) {
    return `${this.course.identifier}:${attempt.toString(36)}:private`;
  }
}

import type {CourseData} from '../content/course-data.ts';
import type {Launch} from '../lms/lms.ts';
import type {Progress} from './progress.ts';

/** What is needed to know whether there is a certificate. */
export interface Earning {
  course: CourseData;
  /** What is saved of the learner's work. */
  progress: Progress;
  launch: Pick<Launch, 'completion' | 'success'>;
}

/**
 * Whether there is a certificate: the course was complete and, where it had a
 * check, passed. Tiny, since the home screen asks.
 */
export function isEarned({course, progress, launch}: Earning): boolean {
  // The LMS's word counts even where the details are lost.
  const isHeld = launch.completion === 'completed';
  const isOnlyWord =
    course.settings.finalWord === 'completed' && launch.success !== 'failed';
  const isHeldPassed =
    launch.success === 'passed' || isOnlyWord || !hasCheck(course);
  return progress.earned !== undefined || (isHeld && isHeldPassed);
}

/** Whether there is something to pass in this package. */
export function hasCheck({modules}: CourseData): boolean {
  return modules.some(({activities}) =>
    activities.some(({kind}) => kind === 'questions'),
  );
}

import type {CourseData} from '../content/course-data.ts';
import type {Launch} from '../lms/lms.ts';
import {outcome} from './outcome.ts';
import type {Progress} from './progress.ts';

/** What is needed to know whether there is a certificate. */
export interface Earning {
  course: CourseData;
  /** What is saved of the learner's work. */
  progress: Progress;
  launch: Pick<Launch, 'completion' | 'success' | 'mode' | 'credit'>;
}

/**
 * Whether there is a certificate: the course is complete and, where it has a
 * check, passed. Tiny, since the home screen asks.
 */
export function isEarned(earning: Earning): boolean {
  const {completion, success} = earning.launch;
  // The LMS's word counts even where the details are lost.
  const isHeld = completion === 'completed';
  const isHeldPassed = success === 'passed' || !hasCheck(earning.course);
  return isEarnedHere(earning) || (isHeld && isHeldPassed);
}

/** The same by what is saved, which has the details. */
export function isEarnedHere({course, progress, launch}: Earning): boolean {
  // Of a visit without credit the LMS hears nothing, so it proves nothing.
  if (launch.mode === 'normal' && !launch.credit) return false;
  const {completion, success} = outcome(progress, course);
  return (
    completion === 'completed' && (success === 'passed' || !hasCheck(course))
  );
}

/** Whether there is something to pass in this package. */
export function hasCheck({modules}: CourseData): boolean {
  return modules.some(({activities}) =>
    activities.some(({kind}) => kind === 'questions'),
  );
}

import type {CourseData} from '../content/course-data.ts';
import {isComplete} from './module-progress.ts';
import type {Progress} from './progress.ts';

/** The required modules; where none is required, all of them. */
export function neededModules({modules}: CourseData) {
  const required = modules.filter((module) => module.required);
  return required.length > 0 ? required : modules;
}

/** Whether the whole course is complete, or once was: nothing takes it back. */
export function isCourseComplete(
  {completedAt, modules}: Progress,
  course: CourseData,
): boolean {
  return (
    completedAt !== undefined ||
    neededModules(course).every(({id}) => isComplete(modules[id]))
  );
}

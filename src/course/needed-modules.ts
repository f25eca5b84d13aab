import type {CourseData} from '../content/course-data.ts';

/** The required modules; where none is required, all of them. */
export function neededModules({modules}: CourseData) {
  const required = modules.filter((module) => module.required);
  return required.length > 0 ? required : modules;
}

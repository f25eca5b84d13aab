import type {CourseData, ModuleOutline} from '../content/course-data.ts';
import {isComplete} from './module-progress.ts';
import {neededModules} from './needed-modules.ts';
import type {Progress} from './progress.ts';

/**
 * The last module that has to be finished before this one opens; undefined when
 * it is open. With `order: sequential` each required module opens the next. What
 * was begun stays open, and once the course is complete everything is.
 */
export function waitsFor(
  module: ModuleOutline,
  progress: Progress,
  course: CourseData,
): ModuleOutline | undefined {
  if (course.settings.order !== 'sequential') return undefined;
  if (progress.modules[module.id]) return undefined;
  const unfinished = neededModules(course).filter(
    ({id}) => !isComplete(progress.modules[id]),
  );
  const before = course.modules.slice(0, course.modules.indexOf(module));
  return unfinished.findLast((needed) => before.includes(needed));
}

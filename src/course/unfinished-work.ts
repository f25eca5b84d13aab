import type {CourseData} from '../content/course-data.ts';
import type {Activity} from '../content/schema.ts';
import {isComplete} from './module-progress.ts';
import type {ActivityRecord, DialogueRun, Progress} from './progress.ts';

/**
 * Of work that is left over from another attempt: what may be gone on with in
 * this one. Whatever came to a result stays behind, confirmed or not, since an
 * LMS may have it without a word: a module that was finished, a conversation
 * that ended, and the check, of which each attempt counts where it was begun. So
 * nothing is completed, scored or passed by work of another attempt alone.
 */
export function unfinishedWork(left: Progress, course: CourseData): Progress {
  const modules = course.modules.flatMap(({id, activities}) => {
    const module = left.modules[id];
    if (!module || isComplete(module)) return [];
    const kept = activities.flatMap((activity) => {
      const record = module.activities[activity.id];
      return record && hasNoResult(activity, record)
        ? [[activity.id, record] as const]
        : [];
    });
    return kept.length > 0
      ? [[id, {activities: Object.fromEntries(kept)}] as const]
      : [];
  });
  return {versions: [], modules: Object.fromEntries(modules)};
}

function hasNoResult({kind}: Activity, {done, answers}: ActivityRecord) {
  if (kind === 'questions') return false;
  if (kind !== 'dialogue') return true;
  const runs = Object.values(answers ?? {}) as DialogueRun[];
  return !done && runs.every(({endedAt}) => endedAt === undefined);
}

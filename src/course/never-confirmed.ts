import type {CourseData} from '../content/course-data.ts';
import type {Activity} from '../content/schema.ts';
import {isComplete} from './module-progress.ts';
import type {
  ActivityRecord,
  Answer,
  Attempt,
  DialogueRun,
  Progress,
} from './progress.ts';

/**
 * Of work that is left over from another attempt: what may be gone on with in
 * this one. A module that was confirmed as complete is not, nor is an attempt or
 * a conversation whose result was confirmed: they count where they were done, and
 * a course that is assigned again next year begins without last year's pass.
 */
export function neverConfirmed(
  left: Progress,
  confirmed: Progress,
  course: CourseData,
): Progress {
  const modules = course.modules.flatMap(({id, activities}) => {
    const [module, known] = [left.modules[id], confirmed.modules[id]];
    if (!module || isComplete(known)) return [];
    const kept = activities.flatMap((activity) => {
      const record = module.activities[activity.id];
      const before = known?.activities[activity.id];
      return record
        ? [[activity.id, unscored(activity, record, before)] as const]
        : [];
    });
    return [[id, {...module, activities: Object.fromEntries(kept)}] as const];
  });
  const {place} = left;
  return {
    versions: [],
    modules: Object.fromEntries(modules),
    ...(place && {place}),
  };
}

function unscored(
  {kind}: Activity,
  record: ActivityRecord,
  before: ActivityRecord | undefined,
): ActivityRecord {
  if (kind !== 'questions' && kind !== 'dialogue') return record;
  const known = new Set(Object.values(before?.answers ?? {}).map(endOf));
  const answers = Object.entries(record.answers ?? {}).filter(([, answer]) => {
    const end = endOf(answer);
    return end === undefined || !known.has(end);
  });
  const isLess = answers.length < Object.keys(record.answers ?? {}).length;
  return {
    // What is done by a result that stays behind is not done here.
    ...(record.done && !isLess && {done: true}),
    ...(answers.length > 0 && {answers: Object.fromEntries(answers)}),
  };
}

/** When it came to its result, if it has. */
function endOf(answer: Answer): number | undefined {
  const {ended} = answer as Attempt;
  return ended?.at ?? (answer as DialogueRun).endedAt;
}

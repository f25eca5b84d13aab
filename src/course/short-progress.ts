import type {CourseData} from '../content/course-data.ts';
import type {Settings} from '../content/course-settings.ts';
import type {Activity} from '../content/schema.ts';
import {isPrivate} from './kinds.ts';
import type {
  ActivityRecord,
  Answer,
  Attempt,
  ModuleProgress,
  Progress,
} from './progress.ts';

/**
 * Progress for an LMS that has no room for all of it: what is done, and what the
 * record rests on. So status and scores stay true, and nothing that was recorded
 * is recorded once more with another meaning. What was answered besides is gone.
 */
export function shortProgress(
  progress: Progress,
  {modules, settings}: Pick<CourseData, 'modules' | 'settings'>,
): Progress {
  const short = modules.flatMap(({id, activities}) => {
    const module = progress.modules[id];
    return module ? [[id, shortModule(module, activities, settings)]] : [];
  });
  return {
    ...progress,
    modules: Object.fromEntries(short) as Progress['modules'],
    versions: progress.versions.slice(-1),
  };
}

function shortModule(
  module: ModuleProgress,
  activities: readonly Activity[],
  settings: Settings,
): ModuleProgress {
  const records = activities.flatMap((activity) => {
    const record = module.activities[activity.id];
    if (!record) return [];
    const answers = recordedAnswers(activity, record, settings);
    const short: ActivityRecord = {
      ...(record.done && {done: true}),
      ...(answers.length > 0 && {answers: Object.fromEntries(answers)}),
    };
    return [[activity.id, short] as const];
  });
  return {...module, activities: Object.fromEntries(records)};
}

/** What the record was made from, without what it has in detail by now. */
function recordedAnswers(
  activity: Activity,
  record: ActivityRecord,
  settings: Settings,
): [key: string, answer: Answer][] {
  const answers = Object.entries(record.answers ?? {});
  switch (activity.kind) {
    case 'questions':
      return answers.map(([key, answer]) => [key, result(answer as Attempt)]);
    case 'dialogue':
      return answers.filter(([key]) => key !== 'now');
    case 'audit':
      return isPrivate(activity, settings, record) ? [] : answers;
    default:
      return [];
  }
}

/** One that is under way stays whole: what it asks must not change. */
function result(attempt: Attempt): Attempt {
  return attempt.ended ? {...attempt, seed: 0, asked: []} : attempt;
}

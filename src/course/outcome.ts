import type {
  CourseData,
  ModuleOutline,
  ModuleWords,
} from '../content/course-data.ts';
import type {QuestionsWords} from '../content/kinds/questions.ts';
import {checkResult, type CheckRecord} from './attempts.ts';
import {isComplete, shareDone} from './module-progress.ts';
import {neededModules} from './needed-modules.ts';
import type {Interaction, ObjectiveOutcome, Outcome} from './outcome-types.ts';
import {pageWithin, pagesOf} from './pages-of.ts';
import type {Progress} from './progress.ts';
import {questionInteractions} from './question-interactions.ts';
import {recordedId} from './recorded-id.ts';

/** Words of modules, as far as they are here: questions are recorded in words. */
export type KnownWords = ReadonlyMap<string, ModuleWords>;

/**
 * What the LMS is to hold. A package without the final check has no score, and
 * neither pass nor fail.
 */
export function outcome(
  progress: Progress,
  course: CourseData,
  words: KnownWords = new Map(),
): Outcome {
  const needed = neededModules(course);
  const isDone = needed.every(({id}) => isComplete(progress.modules[id]));
  return {
    completion: isDone ? 'completed' : 'incomplete',
    ...verdict(progress, course, isDone),
    progress: meanShare(progress, needed),
    place: placeId(progress, course),
    objectives: [
      ...course.modules.map((module) => moduleOutcome(progress, module)),
      ...course.modules.flatMap((module) => objectives(progress, module)),
    ],
    interactions: [
      ...progress.versions.map(versionInteraction),
      ...checksIn(progress, course.modules).flatMap(
        ({module, activity, record}) =>
          questionInteractions(
            module.id,
            activity,
            record,
            words.get(module.id)?.[activity.id] as QuestionsWords | undefined,
          ),
      ),
    ],
  };
}

/** The sets of questions, each with what is remembered of it. */
export function checksIn({modules}: Progress, outlines: ModuleOutline[]) {
  return outlines.flatMap((module) =>
    module.activities.flatMap((activity) => {
      if (activity.kind !== 'questions') return [];
      const record = modules[module.id]?.activities[activity.id];
      return [{module, activity, record: record as CheckRecord | undefined}];
    }),
  );
}

/**
 * Passed once the work is complete, too, and failed only when no attempt is
 * left. The score comes with one of them: an LMS that knows a pass mark would
 * otherwise make its own verdict of an attempt that can be bettered.
 */
function verdict(
  progress: Progress,
  course: CourseData,
  isDone: boolean,
): Pick<Outcome, 'success' | 'score'> {
  const {success, score} = checkOutcome(progress, course.modules);
  const isFinal = success === 'failed' || (success === 'passed' && isDone);
  return isFinal ? {success, score} : {success: 'unknown'};
}

/** What the checks in these modules have come to. */
function checkOutcome(
  progress: Progress,
  modules: ModuleOutline[],
): Pick<Outcome, 'success' | 'score'> {
  const results = checksIn(progress, modules).map(({activity, record}) =>
    checkResult(activity, record),
  );
  const scores = results.flatMap(({best}) => best?.score ?? []);
  const isFailed = results.some(({passed, isUsedUp}) => isUsedUp && !passed);
  const isPassed = results.length > 0 && results.every(({passed}) => passed);
  return {
    success: isFailed ? 'failed' : isPassed ? 'passed' : 'unknown',
    ...(scores.length > 0 && {score: Math.min(...scores)}),
  };
}

/** To four decimals, which is finer than a page and kind to every LMS. */
function meanShare(progress: Progress, modules: ModuleOutline[]) {
  const shares = modules.map((module) =>
    shareDone(module, progress.modules[module.id]),
  );
  const total = shares.reduce((sum, share) => sum + share, 0);
  return Math.round((total / shares.length) * 10_000) / 10_000;
}

/** Such as `m1_a2_p3`: module, activity, page. Pages count from 1. */
function placeId({place, modules}: Progress, course: CourseData) {
  const module = course.modules.find(({id}) => id === place?.module);
  const activity = module?.activities.find(({id}) => id === place?.activity);
  if (!place || !module || !activity) return '';
  const record = modules[module.id]?.activities[activity.id];
  const page = pageWithin(pagesOf(activity, record), place.page) + 1;
  return `m${module.number}_a${activity.number}_p${page}`;
}

function moduleOutcome(
  progress: Progress,
  module: ModuleOutline,
): ObjectiveOutcome {
  return {
    id: recordedId(module.id),
    description: module.title,
    completion: completionOf(progress, module),
    ...checkOutcome(progress, [module]),
  };
}

/** A learning objective is worked on in its module, and done with it. */
function objectives(
  progress: Progress,
  module: ModuleOutline,
): ObjectiveOutcome[] {
  return module.objectives.map(({id, text}) => ({
    id: recordedId(id),
    description: text,
    completion: completionOf(progress, module),
    success: 'unknown',
  }));
}

function completionOf({modules}: Progress, {id}: ModuleOutline) {
  const progress = modules[id];
  if (!progress) return 'not attempted';
  return isComplete(progress) ? 'completed' : 'incomplete';
}

/** Ties the record to what the learner saw. Each version has an id of its own. */
function versionInteraction(
  {version, at}: Progress['versions'][number],
  index: number,
): Interaction {
  return {
    id: index === 0 ? 'package_version' : `package_version_${index + 1}`,
    description: 'Version of the course package in which work was done',
    objectives: [],
    at,
    result: 'neutral',
    type: 'fill-in',
    response: version,
  };
}

import type {CourseData, ModuleOutline} from '../content/course-data.ts';
import {isComplete, shareDone} from './module-progress.ts';
import {isCourseComplete, neededModules} from './needed-modules.ts';
import type {Interaction, ObjectiveOutcome, Outcome} from './outcome-types.ts';
import {pageWithin, pagesOf} from './pages-of.ts';
import type {Progress, UsedVersion} from './progress.ts';
import {
  dimensionsOf,
  interactionsOf,
  type KnownWords,
} from './recorded-answers.ts';
import {recordedId} from './recorded-id.ts';
import {reportedStatus} from './reported-status.ts';
import {moduleVerdict} from './verdict.ts';

/**
 * What the LMS is to hold. A package without the final check has neither pass
 * nor fail, and no score unless it is of dialogues alone.
 */
export function outcome(
  progress: Progress,
  course: CourseData,
  words: KnownWords = new Map(),
): Outcome {
  const isDone = isCourseComplete(progress, course);
  return {
    ...reportedStatus(progress, course, isDone),
    progress: isDone ? 1 : meanShare(progress, neededModules(course)),
    place: placeId(progress, course),
    objectives: [
      ...course.modules.map((module) => moduleOutcome(progress, module)),
      ...course.modules.flatMap((module) => objectives(progress, module)),
      ...course.modules.flatMap((module) =>
        dimensionsOf(module, progress, course, words),
      ),
    ],
    interactions: [
      ...progress.versions.map(versionInteraction),
      ...course.modules.flatMap((module) =>
        interactionsOf(module, progress, course, words),
      ),
    ].map((one) => ({...one, id: restartedId(one.id, progress)})),
  };
}

/** What is done over again says so: the same id would contradict the first. */
function restartedId(id: string, {restart}: Progress): string {
  return restart === undefined ? id : `${id}_r${restart}`;
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
    ...moduleVerdict(progress, module),
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

/** Ties the record to what the learner saw. Each change has an id of its own. */
function versionInteraction({number, version, at}: UsedVersion): Interaction {
  return {
    id: number === 1 ? 'package_version' : `package_version_${number}`,
    description: 'Version of the course package in which work was done',
    objectives: [],
    at,
    result: 'neutral',
    type: 'fill-in',
    response: version,
  };
}

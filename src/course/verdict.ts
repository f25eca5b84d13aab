import type {CourseData, ModuleOutline} from '../content/course-data.ts';
import {checkResult, type CheckRecord} from './attempts.ts';
import {meanBestShare} from './mean-best-share.ts';
import type {Outcome} from './outcome-types.ts';
import type {Progress} from './progress.ts';

type Verdict = Pick<Outcome, 'success' | 'score'>;

/**
 * How the whole course came out. Passed once the work is complete, too, and
 * failed only when no attempt is left. The score comes with one of them: an LMS
 * that knows a pass mark would otherwise make its own verdict of an attempt that
 * can be bettered. A package of dialogues alone has a score and no verdict. Once
 * passed, no update takes that back.
 */
export function verdictOf(
  progress: Progress,
  {modules}: CourseData,
  isDone: boolean,
): Verdict {
  const [only] = modules;
  if (modules.length === 1 && only && !hasCheck(only)) {
    return moduleVerdict(progress, only);
  }
  const {success, score} = checkVerdict(progress, modules);
  const earned = progress.earned?.score;
  if (earned !== undefined && modules.some(hasCheck))
    return {success: 'passed', score: Math.max(earned, score ?? 0)};
  const isFinal = success === 'failed' || (success === 'passed' && isDone);
  return isFinal ? {success, score} : {success: 'unknown'};
}

/** How a module came out: its check, or the best share of its dialogues. */
export function moduleVerdict(
  progress: Progress,
  module: ModuleOutline,
): Verdict {
  if (hasCheck(module)) return checkVerdict(progress, [module]);
  const score = meanBestShare(
    module.activities,
    progress.modules[module.id]?.activities ?? {},
  );
  return {success: 'unknown', ...(score !== undefined && {score})};
}

function hasCheck({activities}: ModuleOutline) {
  return activities.some(({kind}) => kind === 'questions');
}

/** The sets of questions, each with what is remembered of it. */
export function checksIn({modules}: Progress, outlines: ModuleOutline[]) {
  return outlines.flatMap((module) =>
    module.activities.flatMap((activity) => {
      if (activity.kind !== 'questions') return [];
      const record = modules[module.id]?.activities[activity.id];
      return [{activity, record: record as CheckRecord | undefined}];
    }),
  );
}

/** What the checks in these modules have come to. */
function checkVerdict(progress: Progress, modules: ModuleOutline[]): Verdict {
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

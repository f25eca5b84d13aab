import type {CourseData} from '../content/course-data.ts';
import type {Dialogue} from '../content/kinds/dialogue.ts';
import type {Activity} from '../content/schema.ts';
import {
  answeredOf,
  bestOf,
  endedAttempts,
  latestAttempt,
  percentOf,
  type CheckRecord,
} from './attempts.ts';
import {decisionsOf, shareOf} from './dialogue-runs.ts';
import type {
  ActivityRecord,
  Answer,
  DialogueRun,
  ModuleProgress,
  Progress,
} from './progress.ts';

/**
 * Joins what was done in one attempt in two places, such as on two devices, or
 * where the LMS never got the last of it. Nothing that was done is lost: of each
 * answer the later one counts, of what earns a score the better one, and what was
 * completed in either place is complete. An answer that stands as it was in what
 * both have in `common`, where that is known, was not given later.
 */
export function mergeWork(
  later: Progress,
  earlier: Progress,
  course: CourseData,
  common?: Progress,
): Progress {
  const modules = course.modules.flatMap(({id, activities}) => {
    const [a, b] = [later.modules[id], earlier.modules[id]];
    const before = common?.modules[id];
    const both = a && b ? mergeModule(a, b, activities, before) : (a ?? b);
    return both ? [[id, both] as const] : [];
  });
  const earned = [later.earned, earlier.earned]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.at - b.at)[0];
  return {
    ...earlier,
    ...later,
    ...earliest('completedAt', later, earlier),
    ...(earned && {earned}),
    modules: Object.fromEntries(modules),
  };
}

function mergeModule(
  later: ModuleProgress,
  earlier: ModuleProgress,
  activities: readonly Activity[],
  common?: ModuleProgress,
): ModuleProgress {
  const merged = activities.flatMap((activity) => {
    const [a, b] = [
      later.activities[activity.id],
      earlier.activities[activity.id],
    ];
    const before = common?.activities[activity.id];
    const both = a && b ? mergeRecord(a, b, activity, before) : (a ?? b);
    return both ? [[activity.id, both] as const] : [];
  });
  return {
    ...earliest('completedAt', later, earlier),
    activities: Object.fromEntries(merged),
  };
}

function mergeRecord(
  later: ActivityRecord,
  earlier: ActivityRecord,
  activity: Activity,
  common?: ActivityRecord,
): ActivityRecord {
  // Attempts are kept as far as they count; mixed, they would not hang together.
  if (activity.kind === 'questions')
    return isFurther(earlier, later) ? earlier : later;
  const answers: Record<string, Answer> = {...earlier.answers};
  for (const [key, answer] of Object.entries(later.answers ?? {})) {
    const other = answers[key];
    const isOld = isSame(answer, common?.answers?.[key]);
    const [a, b] = isOld && other ? [other, answer] : [answer, other];
    answers[key] = b ? chosen(activity, key, a, b) : a;
  }
  return {
    ...((later.done ?? earlier.done) && {done: true}),
    ...(Object.keys(answers).length > 0 && {answers}),
  };
}

/** Which of two answers to the same thing counts. */
function chosen(
  activity: Activity,
  key: string,
  later: Answer,
  earlier: Answer,
): Answer {
  if (activity.kind !== 'dialogue' || key === 'now') return later;
  const [a, b] = [later as DialogueRun, earlier as DialogueRun];
  if (key === 'first') {
    return (b.endedAt ?? Infinity) < (a.endedAt ?? Infinity) ? b : a;
  }
  return shareIn(activity, b) > shareIn(activity, a) ? b : a;
}

/**
 * A pass before all; of two, the better one, since the LMS may have been told that
 * score. Then the number of attempts, which may be limited, then how far the last
 * one came.
 */
function isFurther(one: ActivityRecord, other: ActivityRecord): boolean {
  const [a, b] = [one, other].map((record) => {
    const check = record as CheckRecord;
    const latest = latestAttempt(check);
    const ended = endedAttempts(check);
    const best = bestOf(ended);
    const score = best ? percentOf(best.ended) : 0;
    const isPassed = ended.some(({ended}) => ended.passed);
    return [
      ...(isPassed ? [1, score] : [0, 0]),
      latest?.number ?? 0,
      score,
      latest?.ended ? Infinity : latest ? answeredOf(latest) : 0,
    ];
  });
  const differing = a!.findIndex((value, index) => value !== b![index]);
  return differing >= 0 && a![differing]! > b![differing]!;
}

function isSame(one: Answer, other?: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function shareIn(dialogue: Dialogue, {choices}: DialogueRun): number {
  return shareOf(decisionsOf(dialogue, choices));
}

function earliest<T extends {completedAt?: number}>(
  key: 'completedAt',
  one: T,
  other: T,
): {completedAt?: number} {
  const times = [one[key], other[key]].filter((at) => at !== undefined);
  return times.length > 0 ? {[key]: Math.min(...times)} : {};
}

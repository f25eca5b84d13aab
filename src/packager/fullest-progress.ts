import type {CourseData} from '../content/course-data.ts';
import {auditRatings, lenses} from '../content/audit-scale.ts';
import {numberedItems} from '../content/numbered-items.ts';
import type {Activity} from '../content/schema.ts';
import {planLimits, writingLimit} from '../content/writing-limit.ts';
import {
  lensQuestion,
  ratingQuestion,
  scopeQuestion,
  sharedMark,
} from '../course/audit-answers.ts';
import {optionsOf} from '../course/picking-answers.ts';
import {planPlaces, planTexts, textName} from '../course/plan-answers.ts';
import {versionsKept} from '../course/versions.ts';
import type {Answer, Progress} from '../course/progress.ts';
import {encodeProgress} from '../course/progress-code.ts';
import {questionsOf} from '../course/reply-answers.ts';
import {ownText} from '../course/written-text.ts';
import {fullestAttempts} from './fullest-attempts.ts';
import {fullestRuns} from './fullest-runs.ts';
import {began, highest, month} from './fullest-numbers.ts';

/**
 * The progress that takes the most room in saved state: everything answered
 * with what is longest, everything repeated as often as is kept, slowly.
 */
export function fullestProgress(
  course: CourseData,
  {texts = true}: {texts?: boolean} = {},
): Progress {
  const last = course.modules.at(-1);
  return {
    ...(last && {
      place: {
        module: last.id,
        activity: last.activities.at(-1)!.id,
        page: 99,
      },
    }),
    modules: Object.fromEntries(
      course.modules.map(({id, activities}) => [
        id,
        {
          completedAt: began + month,
          activities: Object.fromEntries(
            activities.map((activity) => [
              activity.id,
              {done: true, answers: fullestAnswers(activity, texts)},
            ]),
          ),
        },
      ]),
    ),
    versions: Array.from({length: versionsKept}, (_, index) => ({
      number: 96 + index,
      version: `10.12.${index}-ffffff`,
      at: began + index * month,
    })),
    completedAt: began + month,
    earned: {at: began + month, version: '10.12.3-ffffff', score: 83.33},
  };
}

/** Its length as saved state, where all answers are kept in the LMS. */
export function fullestStateLength(
  course: CourseData,
  options?: {texts?: boolean},
): number {
  const fields = {
    ...{attempt: 0xffffffff, learner: 0xffffffff, writes: 99_999},
    ...{seconds: 999_999, recorded: 999, version: '10.12.3-ffffff'},
    changed: began,
    lacking: {since: began, why: 'no credit' as const},
  };
  const progress = {...fullestProgress(course, options), restart: 9999};
  return encodeProgress(progress, course, fields, 'all').length;
}

function fullestAnswers(
  activity: Activity,
  texts: boolean,
): Record<string, Answer> {
  switch (activity.kind) {
    case 'story':
    case 'profile':
    case 'audit-result':
    case 'menu':
      return {};
    case 'rating':
      return named(numberedItems(activity), () => ({
        ...{level: 4, occasion: true},
      }));
    case 'sorting':
    case 'choice':
      return named<{id: string}>(activity.items, ({id}) => ({
        first: highest(optionsOf(activity, id)).id,
        settled: true,
      }));
    case 'reply':
      return named(activity.items, (item) => ({
        first: questionsOf(activity, item).map(
          ({options}) => highest(options).id,
        ),
        settled: true,
      }));
    case 'cards':
      return named(activity.cards, () => ({opened: true}));
    case 'simulator':
      return named(activity.spreads, () => ({effort: 5}));
    case 'tips':
      return named(activity.tips, () => ({seen: true, kept: true}));
    case 'writing':
      return texts ? {[ownText]: {text: 'x'.repeat(writingLimit)}} : {};
    case 'audit':
      return {
        [scopeQuestion]: {pick: activity.scopes.at(-1)!.id},
        [lensQuestion]: {pick: 'both'},
        [sharedMark]: {pick: 'yes'},
        ...Object.fromEntries(
          lenses.flatMap((lens) =>
            numberedItems(activity).map(({id}) => [
              ratingQuestion(lens, id),
              {pick: auditRatings.at(-1)!},
            ]),
          ),
        ),
      };
    case 'plan':
      return {
        ...Object.fromEntries(
          planPlaces.map((place, index) => [
            place,
            {pick: ratingQuestion('inside', activity.behaviours[index]!.id)},
          ]),
        ),
        ...(texts &&
          Object.fromEntries(
            planTexts.map(({place, field}) => [
              textName(place, field),
              {text: 'x'.repeat(planLimits[field])},
            ]),
          )),
      };
    case 'dialogue':
      return fullestRuns(activity);
    case 'questions':
      return fullestAttempts(activity);
  }
}

function named<T extends {id: string}>(
  things: readonly T[],
  answer: (thing: T) => Answer,
): Record<string, Answer> {
  return Object.fromEntries(things.map((thing) => [thing.id, answer(thing)]));
}

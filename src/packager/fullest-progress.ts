import type {CourseData} from '../content/course-data.ts';
import type {Dialogue} from '../content/kinds/dialogue.ts';
import type {Question, Questions} from '../content/kinds/questions.ts';
import {auditRatings, lenses} from '../content/audit-scale.ts';
import {numberedItems} from '../content/numbered-items.ts';
import {allOptions} from '../content/question-options.ts';
import type {Activity} from '../content/schema.ts';
import {planLimits, writingLimit} from '../content/writing-limit.ts';
import {
  lensQuestion,
  ratingQuestion,
  scopeQuestion,
  sharedMark,
} from '../course/audit-answers.ts';
import {detailedAttempts} from '../course/attempt-steps.ts';
import {sizeOf} from '../course/attempts.ts';
import {optionsOf} from '../course/picking-answers.ts';
import {planPlaces, planTexts, textName} from '../course/plan-answers.ts';
import type {
  Answer,
  Attempt,
  DialogueRun,
  Progress,
} from '../course/progress.ts';
import {encodeProgress} from '../course/progress-code.ts';
import {questionsOf} from '../course/reply-answers.ts';
import {ownText} from '../course/written-text.ts';

/** Half a year at it, in the year 2050: no time takes more room. */
const began = Date.UTC(2050, 0, 1);
const slow = 180 * 24 * 3_600_000;
/** The longest that a thought is counted for, and a run of a dialogue. */
const longestThought = 4 * 3_600_000;
const longestRun = 12 * 5 * 60_000;
/** Attempts at a check of which only the result is kept. */
const laterAttempts = [9, 98, 99];

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
          completedAt: began + slow,
          activities: Object.fromEntries(
            activities.map((activity) => [
              activity.id,
              {done: true, answers: fullestAnswers(activity, texts)},
            ]),
          ),
        },
      ]),
    ),
    versions: [0, 1, 2, 3].map((index) => ({
      version: `10.12.${index}-ffffff`,
      at: began + index * slow,
    })),
  };
}

/** Its length as saved state, where all answers are kept in the LMS. */
export function fullestStateLength(
  course: CourseData,
  options?: {texts?: boolean},
): number {
  const fields = {
    ...{attempt: 0xffffffff, learner: 0xffffffff, writes: 99_999},
    ...{seconds: 999_999, version: '10.12.3-ffffff'},
  };
  const progress = fullestProgress(course, options);
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
        first: optionsOf(activity, id).at(-1)!.id,
        settled: true,
      }));
    case 'reply':
      return named(activity.items, (item) => ({
        first: questionsOf(activity, item).map(
          ({options}) => options.at(-1)!.id,
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
        [sharedMark]: {pick: sharedMark},
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

/**
 * A first run that met every scene on detours, a better one later, and one more
 * under way to its end.
 */
function fullestRuns(dialogue: Dialogue): Record<string, DialogueRun> {
  const choices = dialogue.scenes
    .toReversed()
    .map(({id, options}): [string, string] => [id, options.at(-1)!.id]);
  const way = longestWay(dialogue);
  const duration = longestRun;
  return {
    first: {choices, duration, endedAt: began},
    best: {choices: way, duration, endedAt: began + slow, number: 4},
    now: {choices: way.toSpliced(-1), duration},
  };
}

/** Scene by scene in their order: no way through a dialogue has more. */
function longestWay({scenes}: Dialogue) {
  const order = scenes.map(({id}) => id);
  const way: [string, string][] = [];
  let scene = scenes[0];
  while (scene && way.length < scenes.length) {
    const met = way.map(([id]) => id);
    const {id, options}: Dialogue['scenes'][number] = scene;
    const ahead = options
      .filter(({to}) => order.includes(to) && !met.includes(to) && to !== id)
      .toSorted((a, b) => order.indexOf(a.to) - order.indexOf(b.to))[0];
    way.push([id, (ahead ?? options.at(-1)!).id]);
    scene = scenes.find((one) => one.id === ahead?.to);
  }
  return way;
}

/** As many attempts as are kept, with the questions of the highest numbers. */
function fullestAttempts(activity: Questions): Record<string, Attempt> {
  const size = sizeOf(activity);
  const longest = activity.questions
    .toSorted((a, b) => optionCount(b) - optionCount(a))
    .slice(0, size);
  const detailed = Array.from(
    {length: detailedAttempts},
    (_, index): [number, Attempt] => {
      const startedAt = began + index * slow;
      const asked = longest.map((question, at) => ({
        question: question.id,
        answer: {
          response: responseOf(question),
          isRight: true,
          at: startedAt + (at + 1) * longestThought,
          latency: longestThought,
        },
      }));
      return [index + 1, {...ended(startedAt, size), asked}];
    },
  );
  const later = laterAttempts.map((number): [number, Attempt] => [
    number,
    {...ended(began + slow, size), asked: []},
  ]);
  return Object.fromEntries([...detailed, ...later]);
}

function ended(startedAt: number, of: number) {
  const end = {right: of, of, passed: true, attested: true};
  return {seed: 65_535, startedAt, ended: {at: startedAt + slow, ...end}};
}

function optionCount(question: Question) {
  return responseOf(question).length;
}

/** Every option, which is what an order and pairs have. */
function responseOf(question: Question): string[] {
  if (question.type === 'single') return [question.options.at(-1)!.id];
  return allOptions(question).map(({id}) => id);
}

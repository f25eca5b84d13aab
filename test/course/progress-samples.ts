import {
  array,
  boolean,
  constant,
  constantFrom,
  date,
  integer,
  option,
  record,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import type {Arbitrary} from 'fast-check';
import type {CourseData} from '../../src/content/course-data.ts';
import type {Reply} from '../../src/content/kinds/reply.ts';
import {lenses} from '../../src/content/audit-scale.ts';
import type {Plan} from '../../src/content/kinds/plan.ts';
import {numberedItems} from '../../src/content/numbered-items.ts';
import type {Activity} from '../../src/content/schema.ts';
import {
  answersTo,
  auditPages,
  lensQuestion,
  questionsOn,
  ratingQuestion,
} from '../../src/course/audit-answers.ts';
import {versionsKept} from '../../src/course/versions.ts';
import {planPlaces, planTexts} from '../../src/course/plan-answers.ts';
import {optionsOf} from '../../src/course/picking-answers.ts';
import type {
  ActivityRecord,
  Answer,
  Progress,
  RatingAnswer,
  ReplyAnswer,
  TipAnswer,
} from '../../src/course/progress.ts';
import {questionsOf} from '../../src/course/reply-answers.ts';
import type {Questions} from '../../src/content/kinds/questions.ts';
import {ended, newAttempt, recordWith} from '../../src/course/attempt-steps.ts';
import {
  latestAttempt,
  rightResponse,
  type CheckRecord,
} from '../../src/course/attempts.ts';
import {someTalk} from './dialogue-samples.ts';
import type {StateFields} from '../../src/course/progress-code.ts';
import {fits, ownText} from '../../src/course/written-text.ts';

const word = integer({min: 0, max: 2 ** 32 - 1});
const count = integer({min: 0, max: 1_000_000});
const version = constantFrom(
  '0.1.0-3fa2c1',
  '12.0.345-000000',
  '1.2.3-beta.1+é',
  '01.2.3-abcdef',
  '2.0.0',
);
/** Saved times are whole seconds. */
const at = date({
  min: new Date(1000),
  max: new Date('2099-01-01'),
  noInvalidDate: true,
}).map((date) => Math.floor(date.getTime() / 1000) * 1000);

/** Percent, to two decimals. */
const score = integer({min: 0, max: 10_000}).map((all) => all / 100);

const lacking = record({
  since: at,
  why: constantFrom('no credit' as const, 'not confirmed' as const),
});

export const stateFields: Arbitrary<StateFields> = record(
  {
    ...{attempt: word, learner: word, writes: count, seconds: count},
    ...{recorded: count, version, lacking, changed: at},
  },
  {
    requiredKeys: [
      ...(['attempt', 'learner', 'writes', 'seconds'] as const),
      ...(['recorded', 'version'] as const),
    ],
  },
);

const rating: Arbitrary<RatingAnswer> = record(
  {level: integer({min: 0, max: 4}), occasion: constantFrom(true, false)},
  {requiredKeys: ['level']},
);

const tip: Arbitrary<TipAnswer> = record(
  {
    seen: constantFrom(true as const),
    kept: constantFrom(true as const),
  },
  {requiredKeys: ['seen']},
);

/** Any progress that a learner could have in a course. */
export function progressIn(course: CourseData): Arbitrary<Progress> {
  const modules = course.modules.map((module) =>
    option(
      record({
        completedAt: option(at, {nil: undefined}),
        activities: tuple(...module.activities.map(recordOf)).map((records) =>
          named(module.activities, records),
        ),
      }),
      {nil: undefined},
    ),
  );
  const places = course.modules.flatMap((module) =>
    module.activities.map(({id}) => ({module: module.id, activity: id})),
  );
  return record({
    place: option(
      tuple(constantFrom(...places), integer({min: 0, max: 300})).map(
        ([place, page]) => ({...place, page}),
      ),
      {nil: undefined},
    ),
    modules: tuple(...modules).map((found) => named(course.modules, found)),
    versions: uniqueArray(record({number: count, version, at}), {
      maxLength: versionsKept,
      selector: ({number}) => number,
    }),
    completedAt: option(at, {nil: undefined}),
    earned: option(
      record({at, version, score}, {requiredKeys: ['at', 'version']}),
      {nil: undefined},
    ),
  })
    .map(({earned, ...progress}) =>
      // Nothing is earned before the course is complete.
      progress.completedAt === undefined ? progress : {...progress, earned},
    )
    .map(withoutUndefined);
}

/** Any text that a learner can keep, in any script. */
const writtenText = string({unit: 'grapheme', minLength: 1, maxLength: 280})
  .filter(fits)
  .map((text) => ({text}));

/** Any reply of an item: built as a whole, or repaired as far as may be. */
export function replyTo(activity: Reply, item: string): Arbitrary<ReplyAnswer> {
  const questions = activity.items
    .filter(({id}) => id === item)
    .flatMap((found) => questionsOf(activity, found));
  const options = questions.map(({options}) =>
    constantFrom(...options.map(({id}) => id)),
  );
  const fewest = activity.mode === 'build' ? options.length : 1;
  const lengths = integer({min: fewest, max: options.length});
  return record(
    {
      first: tuple(tuple(...options), lengths).map(([chosen, length]) =>
        chosen.slice(0, length),
      ),
      settled: constantFrom(true as const),
    },
    {requiredKeys: ['first']},
  );
}

/** Any answer to an item of an activity. */
function answerTo(activity: Activity, item: string): Arbitrary<Answer> {
  if (activity.kind === 'writing') return writtenText;
  if (activity.kind === 'cards') return constant({opened: true as const});
  if (activity.kind === 'simulator')
    return record({effort: integer({min: 1, max: 5})});
  if (activity.kind === 'reply') return replyTo(activity, item);
  if (activity.kind === 'audit')
    return constantFrom(...answersTo(activity, item)).map((pick) => ({pick}));
  if (activity.kind === 'plan') return planAnswer(activity, item);
  if (activity.kind === 'tips') return tip;
  if (activity.kind !== 'sorting' && activity.kind !== 'choice') return rating;
  const options = optionsOf(activity, item).map(({id}) => id);
  return record(
    {first: constantFrom(...options), settled: constantFrom(true as const)},
    {requiredKeys: ['first']},
  );
}

/** A behaviour for a place of a plan, or a text for a field. */
function planAnswer(plan: Plan, item: string): Arbitrary<Answer> {
  const limit = planTexts.find(({name}) => name === item)?.limit;
  if (limit !== undefined)
    return string({unit: 'grapheme', minLength: 1, maxLength: limit})
      .filter((text) => fits(text, limit))
      .map((text) => ({text}));
  const names = lenses.flatMap((lens) =>
    plan.behaviours.map(({id}) => ratingQuestion(lens, id)),
  );
  return constantFrom(...names).map((pick) => ({pick}));
}

/** Everything that is answered in an activity. */
function itemsOf(activity: Activity): {id: string}[] {
  const named = (names: readonly string[]) => names.map((id) => ({id}));
  switch (activity.kind) {
    case 'writing':
      return named([ownText]);
    case 'audit': {
      const both = {answers: {[lensQuestion]: {pick: 'both'}}};
      const pages = Array.from({length: auditPages(activity, both)});
      return named(
        pages.flatMap((_, page) => questionsOn(activity, both, page)),
      );
    }
    case 'plan':
      return named([...planPlaces, ...planTexts.map(({name}) => name)]);
    default:
      return numberedItems(activity);
  }
}

/** One attempt after the other at a check, the last perhaps still under way. */
function someAttempts(activity: Questions): Arbitrary<ActivityRecord> {
  const attempt = record({
    random: integer({min: 0, max: 999}).map((n) => n / 1000),
    answers: array(
      record({
        right: boolean(),
        pause: integer({min: 0, max: 2_000_000}),
        latency: integer({min: 0, max: 14_400}),
      }),
      {minLength: 12, maxLength: 12},
    ),
    attested: boolean(),
  });
  return tuple(
    array(attempt, {minLength: 1, maxLength: 7}),
    integer({min: 0, max: 12}),
  ).map(([all, come]) => {
    let result: CheckRecord = {};
    let now = 1e12;
    all.forEach(({random, answers, attested}, index) => {
      const last = latestAttempt(result);
      const begun = newAttempt(activity, last, {now, random});
      const isLast = index === all.length - 1;
      const asked = begun.asked.map(({question: id}, at) => {
        if (isLast && at >= come) return {question: id};
        const {right, pause, latency} = answers[at]!;
        now += pause * 1000;
        const question = activity.questions.find((one) => one.id === id)!;
        const response = right
          ? rightResponse(question)
          : rightResponse(question).toReversed();
        const answer = {
          response,
          isRight: right,
          at: now,
          latency: latency * 1000,
        };
        return {question: id, answer};
      });
      const done = {...begun, asked};
      const kept = isLast ? done : ended(activity, done, {now, attested});
      result = recordWith(activity, result, index + 1, kept);
    });
    return result;
  });
}

/** What some learner has of an activity; undefined of one never opened. */
export function recordOf(
  activity: Activity,
): Arbitrary<ActivityRecord | undefined> {
  if (activity.kind === 'dialogue')
    return option(someTalk(activity), {nil: undefined}).map((found) =>
      found?.answers ? found : undefined,
    );
  if (activity.kind === 'questions')
    return option(someAttempts(activity), {nil: undefined});
  const items = itemsOf(activity);
  const answers = tuple(
    ...items.map(({id}) => option(answerTo(activity, id), {nil: undefined})),
  ).map((given) => named(items, given));
  return option(
    record({
      done: constantFrom(true as const, undefined),
      answers: answers.map((given) =>
        Object.keys(given).length > 0 ? given : undefined,
      ),
    }),
    {nil: undefined},
  ).map((found) => (found?.done || found?.answers ? found : undefined));
}

function named<T>(things: {id: string}[], values: (T | undefined)[]) {
  const entries = things.map(({id}, index) => [id, values[index]] as const);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined),
  ) as Record<string, T>;
}

/** As JSON does it: what is undefined is not there. */
function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

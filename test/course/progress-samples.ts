import {
  constant,
  constantFrom,
  date,
  integer,
  option,
  record,
  string,
  tuple,
} from 'fast-check';
import type {Arbitrary} from 'fast-check';
import type {CourseData} from '../../src/content/course-data.ts';
import type {Reply} from '../../src/content/kinds/reply.ts';
import {numberedItems} from '../../src/content/numbered-items.ts';
import type {Activity} from '../../src/content/schema.ts';
import {optionsOf} from '../../src/course/picking-answers.ts';
import type {
  ActivityRecord,
  Answer,
  Progress,
  RatingAnswer,
  ReplyAnswer,
} from '../../src/course/progress.ts';
import {questionsOf} from '../../src/course/reply-answers.ts';
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

export const stateFields: Arbitrary<StateFields> = record({
  attempt: word,
  learner: word,
  writes: count,
  seconds: count,
  version,
});

const rating: Arbitrary<RatingAnswer> = record(
  {level: integer({min: 0, max: 4}), occasion: constantFrom(true, false)},
  {requiredKeys: ['level']},
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
    versions: tuple(
      option(record({version, at}), {nil: undefined}),
      option(record({version, at}), {nil: undefined}),
    ).map((found) => found.filter((entry) => entry !== undefined)),
  }).map(withoutUndefined);
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
  if (activity.kind !== 'sorting' && activity.kind !== 'choice') return rating;
  const options = optionsOf(activity, item).map(({id}) => id);
  return record(
    {first: constantFrom(...options), settled: constantFrom(true as const)},
    {requiredKeys: ['first']},
  );
}

function recordOf(activity: Activity): Arbitrary<ActivityRecord | undefined> {
  const items =
    activity.kind === 'writing' ? [{id: ownText}] : numberedItems(activity);
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
  );
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

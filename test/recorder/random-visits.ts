import {
  array,
  boolean,
  constantFrom,
  integer,
  oneof,
  record,
  type Arbitrary,
} from 'fast-check';
import type {Manner} from '../course/answers-on.ts';

/** Something that happens in a visit. */
export type Step =
  | {does: 'work'; module: 'talks' | 'small'; pages: number; manner: Manner}
  | {does: 'attempt'; isRight: boolean}
  | {does: 'wait' | 'idle' | 'sleep'; seconds: number}
  | {does: 'set the clock'; seconds: number}
  | {does: 'hide' | 'show' | 'retry'}
  | {does: 'lose the server' | 'find the server'}
  | {does: 'end the session' | 'load the LMS page anew'};

/**
 * A launch, what happens then, and how it ends. In `another window` the next one
 * begins while this one is open; the LMS's page there may have stood open since
 * this one began.
 */
export interface Session {
  /** The LMS has lost the saved state before it, and nothing else. */
  losesState: boolean;
  mode: 'normal' | 'browse' | 'review';
  credit: 'credit' | 'no-credit';
  steps: Step[];
  end: 'exit' | 'page closed' | 'killed' | 'another window' | 'an old window';
}

const does = <Name extends Step['does']>(...names: Name[]) =>
  record({does: constantFrom(...names)});

const waiting = <Name extends Step['does']>(name: Name, most: number) =>
  record({
    does: constantFrom(name),
    seconds: integer({min: 1, max: most}),
  });

const work = record({
  does: constantFrom('work' as const),
  module: constantFrom('talks' as const, 'small' as const),
  pages: integer({min: 1, max: 14}),
  manner: record({isRight: boolean(), choice: integer({min: 0, max: 4})}),
});

const step = oneof(
  {weight: 6, arbitrary: work},
  {
    weight: 4,
    arbitrary: record({
      does: constantFrom('attempt' as const),
      isRight: boolean(),
    }),
  },
  {weight: 4, arbitrary: waiting('wait', 60)},
  {weight: 1, arbitrary: waiting('idle', 3 * 3600)},
  {weight: 1, arbitrary: waiting('sleep', 10 * 3600)},
  {
    weight: 1,
    arbitrary: record({
      does: constantFrom('set the clock' as const),
      seconds: integer({min: -100_000, max: 100_000}),
    }),
  },
  {weight: 2, arbitrary: does('hide', 'show', 'retry')},
  {weight: 2, arbitrary: does('lose the server', 'find the server')},
  {weight: 1, arbitrary: does('end the session', 'load the LMS page anew')},
) as Arbitrary<Step>;

/** Some visits of one learner, one after the other. */
export const sessions: Arbitrary<Session[]> = array(
  record({
    losesState: oneof(
      {weight: 6, arbitrary: constantFrom(false)},
      {weight: 1, arbitrary: constantFrom(true)},
    ),
    mode: oneof(
      {weight: 8, arbitrary: constantFrom('normal' as const)},
      {
        weight: 1,
        arbitrary: constantFrom('browse' as const, 'review' as const),
      },
    ),
    credit: oneof(
      {weight: 8, arbitrary: constantFrom('credit' as const)},
      {weight: 1, arbitrary: constantFrom('no-credit' as const)},
    ),
    steps: array(step, {maxLength: 9}),
    end: constantFrom(
      'exit',
      'page closed',
      'killed',
      'another window',
      'an old window',
    ),
  }),
  {minLength: 2, maxLength: 6},
);

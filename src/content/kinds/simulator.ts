import * as v from 'valibot';
import {id, numbered, text} from '../ids.ts';
import {matchWords, tellRepeatedNames} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';

/**
 * A simulator: a year of visits, and a limited effort to spread over them. The
 * learner tries ways of spreading it and sees how many customers come back. The
 * rule of the year is in `src/course/consistency.ts`; the words here say it.
 */
export const simulatorStructure = v.strictObject({
  kind: v.literal('simulator'),
  ...numbered,
  /** The first one is steady; it is compared with all the others. */
  spreads: v.pipe(
    v.array(
      v.strictObject({
        ...numbered,
        /** All effort goes into every second visit, every third … 1: steady. */
        every: v.picklist(
          [1, 2, 3, 4, 6],
          'Use 1, 2, 3, 4 or 6, so that a year of twelve visits is filled evenly.',
        ),
      }),
    ),
    v.minLength(2, 'Give at least two ways to spread the effort.'),
    v.maxLength(4, 'Give at most four ways to spread the effort.'),
  ),
});

/**
 * Why a year ended as it did. All know {steady} and {shows}, which are the
 * titles of the two plans, and of each how many visits were bad and what they
 * cost: {steadyBad}, {steadyLost}, {showsBad}, {showsLost}. Besides, {visits},
 * {talk}, and {talked}: the visits that people talked about.
 */
const reasons = v.strictObject({
  steadyAhead: text,
  /** The shows are ahead, and people talked about one of them. */
  talkedAbout: text,
  /** The shows are ahead without that. */
  lucky: text,
  even: text,
});

export const simulatorWords = v.strictObject({
  title: text,
  intro: text,
  effort: text,
  /** From the smallest effort to the largest. */
  efforts: v.pipe(v.array(text), v.length(5, 'Give five levels of effort.')),
  spread: text,
  /** By spread id. */
  spreads: v.record(id, v.strictObject({title: text, hint: text})),
  rule: v.strictObject({
    title: text,
    /** Each number of the rule by its name, such as {average}. */
    lines: v.pipe(v.array(text), v.minLength(1, 'Say the rule.')),
  }),
  /** {year} */
  year: text,
  another: text,
  /** Instead of a result, while no way was chosen. */
  empty: text,
  /** Over the charts, and beside the line that each is measured by. */
  service: text,
  average: text,
  customers: text,
  start: text,
  /** {plan}, {end}, {other}, {otherEnd}, {start} */
  result: text,
  reasons,
  /** {steady}, {shows}, {ahead}, {years} */
  often: text,
  /** Said when somebody goes on before two ways were tried. */
  tryTwo: text,
});

/** Ways to spread the effort once, each with its words; the first is steady. */
export function checkSimulator(
  check: ActivityCheck<Simulator, SimulatorWords>,
) {
  const {structure, words, tellStructure, tellWords} = check;
  const {spreads} = structure;
  tellRepeatedNames(
    spreads.map((spread, index) => ({...spread, place: `spreads.${index}`})),
    tellStructure,
  );
  spreads.forEach(({every}, index) => {
    if ((every === 1) === (index === 0)) return;
    tellStructure(
      `spreads.${index}.every`,
      index === 0
        ? 'The first way is what the others are compared with. Set it to 1, which is steady.'
        : 'Only the first way is steady. Set this one to 2, 3, 4 or 6.',
    );
  });
  if (!words) return;
  matchWords(
    spreads.map(({id}) => id),
    words.spreads,
    'spreads',
    tellWords,
  );
}

export type Simulator = v.InferOutput<typeof simulatorStructure>;
export type SimulatorWords = v.InferOutput<typeof simulatorWords>;

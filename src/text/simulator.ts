import type {Simulator, SimulatorWords} from '../content/kinds/simulator.ts';
import {rule} from '../course/consistency.ts';
import {
  compareYear,
  manyYears,
  type PlannedYear,
  type YearComparison,
} from '../course/year-comparison.ts';
import {fill} from '../ui/words.ts';
import {heading, paragraph, place, type TextItem} from './blocks.ts';
import type {TextOf} from './text-context.ts';

/**
 * A simulator: what can be tried, the rule in full, and for each way that a
 * year can end the first year that ends so.
 */
export const simulatorText: TextOf<Simulator, SimulatorWords> = (
  activity,
  words,
  {labels},
) => {
  const {title, intro, effort, efforts, spread, spreads} = words;
  return [
    heading(2, title, place(activity)),
    paragraph(intro),
    paragraph(efforts.join(' · '), effort),
    {
      type: 'list',
      label: spread,
      items: activity.spreads.map(({id}) => ({
        label: spreads[id]!.title,
        text: spreads[id]!.hint,
      })),
    },
    heading(3, words.rule.title),
    {
      type: 'list',
      items: words.rule.lines.map((line) => ({text: fill(line, rule)})),
    },
    heading(3, labels.textVersion.outcomes),
    {type: 'list', items: examples(activity, words)},
  ];
};

/** The first year for each reason, in the order of efforts and plans. */
function examples(activity: Simulator, words: SimulatorWords): TextItem[] {
  const found = new Map<string, TextItem>();
  // A middling effort first: its years are the most telling.
  for (const effort of [3, 2, 4, 1, 5])
    for (const {id: spread} of activity.spreads)
      for (let year = 1; year <= manyYears; year++) {
        const result = compareYear(activity, {spread, effort}, year);
        if (result && !found.has(result.reason))
          found.set(result.reason, example(result, words));
      }
  return [...found.values()];
}

function example(result: YearComparison, words: SimulatorWords): TextItem {
  const {effort, year, steady, shows, ahead} = result;
  const title = ({spread}: PlannedYear) => words.spreads[spread]!.title;
  const values = {
    ...{plan: title(steady), end: steady.end, start: rule.customers},
    ...{other: title(shows), otherEnd: shows.end},
    ...{steady: title(steady), steadyBad: steady.bad, steadyLost: steady.lost},
    ...{shows: title(shows), showsBad: shows.bad, showsLost: shows.lost},
    ...{talked: shows.talked.join(', '), talk: rule.talk},
    ...{visits: rule.visits, ahead, years: manyYears},
  };
  return {
    label: `${fill(words.year, {year})}, ${words.efforts[effort - 1]}`,
    text: fill(words.result, values),
    more: [
      {text: fill(words.reasons[result.reason], values)},
      {text: fill(words.often, values)},
    ],
  };
}

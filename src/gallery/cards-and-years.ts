import {html} from 'lit';
import structure from '../../modules/better-than-average/module.json' with {type: 'json'};
import texts from '../../modules/better-than-average/en.json' with {type: 'json'};
import type {Cards} from '../content/kinds/cards.ts';
import type {Simulator} from '../content/kinds/simulator.ts';
import {compareYear} from '../course/year-comparison.ts';

// The states of card sets and of the simulator, for the gallery.

const find = (id: string) => structure.activities.find((one) => one.id === id);
const brakes = find('brakes') as unknown as Cards;
const engines = find('engines') as unknown as Cards;
const oneYear = find('one-year') as unknown as Simulator;
const ids = ({cards}: Cards) => cards.map(({id}) => id);

const plans = [
  ['steady, ahead of fireworks', 'steady', 3, 1],
  ['fireworks, behind', 'fireworks', 5, 2],
  ['fireworks, talked about', 'fireworks', 3, 3],
  ['now and then, very little effort', 'now-and-then', 1, 4],
] as const;

export const cardsAndYears: [string, unknown][] = [
  ...(
    [
      ['all closed', brakes, [], false],
      ['tried to go on', brakes, ['a-show'], true],
      ['all open', brakes, ids(brakes), false],
      ['six, two of them open', engines, ['care', 'own-job'], false],
    ] as const
  ).map(([state, activity, opened, unanswered]): [string, unknown] => [
    `care-cards, ${state}`,
    html`<care-cards
      .activity=${activity}
      .words=${texts.activities[activity === brakes ? 'brakes' : 'engines']}
      .opened=${opened}
      .unanswered=${unanswered}
    ></care-cards>`,
  ]),
  ...[false, true].map((unanswered): [string, unknown] => [
    `care-simulator, ${unanswered ? 'tried to go on' : 'new'}`,
    html`<care-simulator
      .activity=${oneYear}
      .words=${texts.activities['one-year']}
      .unanswered=${unanswered}
    ></care-simulator>`,
  ]),
  ...plans.map(([state, spread, effort, year]): [string, unknown] => [
    `care-simulator, ${state}`,
    html`<care-simulator
      .activity=${oneYear}
      .words=${texts.activities['one-year']}
      .year=${compareYear(oneYear, {spread, effort}, year)}
    ></care-simulator>`,
  ]),
];

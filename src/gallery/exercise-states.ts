import {html, nothing} from 'lit';
import type {Choice} from '../content/kinds/choice.ts';
import type {Sorting} from '../content/kinds/sorting.ts';
import structure from '../../modules/accomplishments/module.json' with {type: 'json'};
import texts from '../../modules/accomplishments/en.json' with {type: 'json'};
import '../ui/care-choice.ts';
import '../ui/care-privacy.ts';
import '../ui/care-sorting.ts';
import '../ui/care-writing.ts';

const find = (id: string) => structure.activities.find((one) => one.id === id);
const sort = find('sort') as unknown as Sorting;
const turn = find('turn') as unknown as Choice;

/** Sorting, choosing and writing, before and after the answer. */
export const exerciseStates: [string, unknown][] = [
  ...(
    [
      ['new', undefined, false],
      ['tried to go on', undefined, true],
      ['in the wrong place', 'accomplished', false],
      ['in the right place', 'done', false],
    ] as const
  ).map(([state, picked, unanswered]): [string, unknown] => [
    `care-sorting, ${state}`,
    html`<care-sorting
      .activity=${sort}
      .words=${texts.activities.sort}
      .picked=${picked}
      .unanswered=${unanswered}
    ></care-sorting>`,
  ]),
  ...(
    [
      ['new', undefined, false],
      ['tried to go on', undefined, true],
      ['said, with a better one left', 'empty-inbox', false],
      ['said the best', 'park-nearby', false],
    ] as const
  ).map(([state, picked, unanswered]): [string, unknown] => [
    `care-choice, ${state}`,
    html`<care-choice
      .activity=${turn}
      .words=${texts.activities.turn}
      .picked=${picked}
      .unanswered=${unanswered}
    ></care-choice>`,
  ]),
  ...(
    [
      ['empty, with who can see it', ''],
      ['written', 'Our neighbours can read their bill.'],
      ['too long', 'é'.repeat(141)],
    ] as const
  ).map(([state, text]): [string, unknown] => [
    `care-writing, ${state}`,
    html`<care-writing .words=${texts.activities['your-own']} .text=${text}>
      ${text ? nothing : html`<care-privacy></care-privacy>`}
    </care-writing>`,
  ]),
];

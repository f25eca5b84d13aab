import {describe} from 'node:test';
import {allFiles} from './example-files.ts';
import {itTells} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const module = 'modules/accomplishments/module.json';
const words = 'modules/accomplishments/en.json';

/** A mistake in a sorting or a choice, and all that is said about it. */
const mistakes: Mistakes = {
  'a statement that belongs to no group': [
    [[module, 'activities.1.items.0.group', 'busy']],
    [
      `${module} cannot be used yet.`,
      '  activities.1.items.0.group: There is no group "busy". Known: done, accomplished.',
    ],
  ],
  'a sorting into one group': [
    [[module, 'activities.1.groups', [{id: 'done', number: 1}]]],
    [
      `${words} cannot be used yet.`,
      '  activities.sort.groups.accomplished: Nothing has this id. Known: done. Correct it, or remove the words.',
      `${module} cannot be used yet.`,
      '  activities.1.groups: Give at least two groups.',
      ...[1, 4, 6, 7].map(
        (item) =>
          `  activities.1.items.${item}.group: There is no group "accomplished". Known: done.`,
      ),
    ],
  ],
  'a group and an item with one number': [
    [[module, 'activities.1.items.0.number', 2]],
    [
      `${module} cannot be used yet.`,
      '  activities.1.items.0.number: 2 is the number of "accomplished". Choose another.',
      '  activities.1 (item "emails"): 2 belongs to "accomplished" for ever, even if that is gone. Take a number that was never used.',
    ],
  ],
  'somebody in a sorting and in a choice whom nobody knows': [
    [
      [module, 'activities.1.items.0.who.person', 'zoe'],
      [module, 'activities.3.items.2.who.person', 'zoe'],
    ],
    [
      `${module} cannot be used yet.`,
      ...['1.items.0', '3.items.2'].map(
        (place) =>
          `  activities.${place}.who.person: Nobody in the cast is called "zoe". Known: ana, kofi, ruth, omar, mei, amina, harpreet, viktor, thandi, maeve, leo, robin.`,
      ),
    ],
  ],
  'a statement without its reason': [
    [[words, 'activities.sort.items.pay.why', '']],
    [
      `${words} cannot be used yet.`,
      '  activities.sort.items.pay.why: Write the text; it is empty.',
    ],
  ],
  'a best reply that is not there': [
    [[module, 'activities.3.items.1.best', 'all-laughed']],
    [
      `${module} cannot be used yet.`,
      '  activities.3.items.1.best: There is no option "all-laughed". Known: all-came, they-liked-it, leave-with-date.',
    ],
  ],
  'a reply that takes the number of another': [
    [[module, 'activities.3.items.1.options.0.number', 2]],
    [
      `${module} cannot be used yet.`,
      '  activities.3.items.1.options.1.number: 2 is the number of "all-came". Choose another.',
      '  activities.3 (item "booking/all-came"): 2 belongs to "they-liked-it" for ever, even if that is gone. Take a number that was never used.',
    ],
  ],
  'a reply without words, and words without a reply': [
    [
      [words, 'activities.turn.items.oven.options.cheaper', undefined],
      [
        words,
        'activities.turn.items.permits.options.late',
        {text: 'Late.', feedback: 'Too late.'},
      ],
    ],
    [
      `${words} cannot be used yet.`,
      '  activities.turn.items.permits.options.late: Nothing has this id. Known: empty-inbox, park-nearby, twice-as-fast. Correct it, or remove the words.',
      '  activities.turn.items.oven.options.cheaper: Its words are missing; write them here.',
    ],
  ],
};

describe('the check of a sorting and a choice', () =>
  itTells(mistakes, allFiles));

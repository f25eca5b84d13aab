import {describe} from 'node:test';
import {allFiles} from './example-files.ts';
import {itTells} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const module = 'modules/better-than-average/module.json';
const words = 'modules/better-than-average/en.json';
const simulator = 'activities.3';
const brakes = 'activities.5';

/** A mistake in a card set or a simulator, and all that is said about it. */
const mistakes: Mistakes = {
  'a card that nobody has written': [
    [[words, 'activities.brakes.cards.a-show', undefined]],
    [
      `${words} cannot be used yet.`,
      '  activities.brakes.cards.a-show: Its words are missing; write them here.',
    ],
  ],
  'a card without its example': [
    [[words, 'activities.engines.cards.care.example', '']],
    [
      `${words} cannot be used yet.`,
      '  activities.engines.cards.care.example: Write the text; it is empty.',
    ],
  ],
  'somebody on a card whom nobody knows': [
    [[module, `${brakes}.cards.0.who.person`, 'zoe']],
    [
      `${module} cannot be used yet.`,
      `  ${brakes}.cards.0.who.person: Nobody in the cast is called "zoe". Known: ana, kofi, ruth, omar, mei, amina, harpreet, viktor, thandi, maeve, leo, robin.`,
    ],
  ],
  'a simulator that does not begin with the steady way': [
    [
      [module, `${simulator}.spreads.0.every`, 2],
      [module, `${simulator}.spreads.2.every`, 1],
    ],
    [
      `${module} cannot be used yet.`,
      `  ${simulator}.spreads.0.every: The first way is what the others are compared with. Set it to 1, which is steady.`,
      `  ${simulator}.spreads.2.every: Only the first way is steady. Set this one to 2, 3, 4 or 6.`,
    ],
  ],
  'effort on every fifth visit, which a year does not hold evenly': [
    [[module, `${simulator}.spreads.1.every`, 5]],
    [
      `${module} cannot be used yet.`,
      `  ${simulator}.spreads.1.every: Use 1, 2, 3, 4 or 6, so that a year of twelve visits is filled evenly.`,
    ],
  ],
};

describe('the check of cards and the simulator', () => {
  itTells(mistakes, allFiles);
});

import {describe} from 'node:test';
import {allFiles} from './example-files.ts';
import {itTells} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const module = 'modules/service-tips/module.json';
const words = 'modules/service-tips/en.json';

/** A mistake in tips, and all that is said about it. */
const mistakes: Mistakes = {
  'all tips to keep, which is no choice': [
    [[module, 'activities.2.keep', 10]],
    [
      `${module} cannot be used yet.`,
      '  activities.2.keep: Use less than 10, which is all of them.',
    ],
  ],
  'no tip to keep': [
    [[module, 'activities.2.keep', 0]],
    [
      `${module} cannot be used yet.`,
      '  activities.2.keep: Let learners keep at least one.',
    ],
  ],
  'a tip with the number of another': [
    [[module, 'activities.2.tips.3.number', 1]],
    [
      `${module} cannot be used yet.`,
      '  activities.2.tips.3.number: 1 is the number of "two-ends". Choose another.',
      '  activities.2 (item "know-jack"): 1 belongs to "two-ends" for ever, even if that is gone. Take a number that was never used.',
    ],
  ],
  'a tip from somebody whom nobody knows': [
    [[module, 'activities.2.tips.9.who.person', 'zoe']],
    [
      `${module} cannot be used yet.`,
      '  activities.2.tips.9.who.person: Nobody in the cast is called "zoe". Known: ana, kofi, ruth, omar, mei, amina, harpreet, viktor, thandi, maeve, leo, robin.',
    ],
  ],
  'a tip without words': [
    [[words, 'activities.ten-tips.tips.you-tell', undefined]],
    [
      `${words} cannot be used yet.`,
      '  activities.ten-tips.tips.you-tell: Its words are missing; write them here.',
    ],
  ],
  'a tip with nothing to do': [
    [[words, 'activities.ten-tips.tips.two-ends.week', ' ']],
    [
      `${words} cannot be used yet.`,
      '  activities.ten-tips.tips.two-ends.week: Write the text; it is empty.',
    ],
  ],
};

describe('the check of tips', () => itTells(mistakes, allFiles));

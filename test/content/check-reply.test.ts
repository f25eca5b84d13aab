import {describe} from 'node:test';
import {allFiles} from './example-files.ts';
import {itTells} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const module = 'modules/character-pointers/module.json';
const words = 'modules/character-pointers/en.json';

/** Places in module.json: the repair of a judgement, and a "no" to be built. */
const repair = 'activities.4';
const build = 'activities.8';

/** A mistake in a reply of several parts, and all that is said about it. */
const mistakes: Mistakes = {
  'a mode that nobody knows': [
    [[module, `${repair}.mode`, 'mend']],
    [
      `${module} cannot be used yet.`,
      '  activities.4.mode: Use "build" or "repair".',
    ],
  ],
  'a repair without a spoilt part, or with two': [
    [
      [module, `${repair}.items.0.parts.1.options`, undefined],
      [module, `${repair}.items.0.parts.1.best`, undefined],
      [
        words,
        'activities.judgement.items.missed-class.parts.should.options',
        undefined,
      ],
      [
        module,
        `${repair}.items.1.parts.0.options`,
        [
          {id: 'a', number: 11},
          {id: 'b', number: 12},
        ],
      ],
      [module, `${repair}.items.1.parts.0.best`, 'a'],
      [
        words,
        'activities.judgement.items.frozen-screen.parts.good-call.options',
        {a: {text: 'A', feedback: 'A'}, b: {text: 'B', feedback: 'B'}},
      ],
    ],
    [
      `${module} cannot be used yet.`,
      '  activities.4.items.0.parts: Give options to one part: the one that spoils the reply.',
      '  activities.4.items.1.parts: Give options to one part: the one that spoils the reply.',
      '  Not in modules/ledger.json yet: "a", "b". Run "npm run ledger" and commit that file.',
    ],
  ],
  'a part to be built without its sentences': [
    [
      [module, `${build}.items.0.parts.0.options`, undefined],
      [module, `${build}.items.0.parts.0.best`, undefined],
      [
        words,
        'activities.build-a-no.items.food-van.parts.no.options',
        undefined,
      ],
    ],
    [
      `${module} cannot be used yet.`,
      '  activities.8.items.0.parts.0.options: Give what can be said in this part.',
    ],
  ],
  'a best sentence that is not there, and one that is not named': [
    [
      [module, `${build}.items.0.parts.0.best`, 'maybe'],
      [module, `${build}.items.0.parts.1.best`, undefined],
    ],
    [
      `${module} cannot be used yet.`,
      '  activities.8.items.0.parts.0.best: There is no option "maybe". Known: let-me-see, not-tomorrow, out-of-question.',
      '  activities.8.items.0.parts.1.best: Name the best of: part-comes, these-days, never-promise.',
    ],
  ],
  'a sentence that takes the number of a part': [
    [[module, `${build}.items.0.parts.0.options.0.number`, 3]],
    [
      `${module} cannot be used yet.`,
      '  activities.8.items.0.parts.2.number: 3 is the number of "let-me-see". Choose another.',
      '  activities.8 (item "food-van/let-me-see"): 3 belongs to "possible" for ever, even if that is gone. Take a number that was never used.',
    ],
  ],
  'moods that do not fit the mode': [
    [
      [module, `${repair}.items.0.moods.some`, 'calm'],
      [words, 'activities.judgement.items.missed-class.answers.some', 'Hm.'],
      [module, `${build}.items.0.moods.some`, undefined],
      [words, 'activities.build-a-no.items.food-van.answers.some', undefined],
    ],
    [
      `${module} cannot be used yet.`,
      '  activities.4.items.0.moods.some: Only one part is chosen here. Remove this mood.',
      '  activities.8.items.0.moods.some: Say how they feel when some parts are the best.',
    ],
  ],
  'somebody whom nobody knows': [
    [[module, `${repair}.items.0.who.person`, 'zoe']],
    [
      `${module} cannot be used yet.`,
      '  activities.4.items.0.who.person: Nobody in the cast is called "zoe". Known: ana, kofi, ruth, omar, mei, amina, harpreet, viktor, thandi, maeve, leo, robin.',
    ],
  ],
  'a mood that nobody has': [
    [[module, `${build}.items.0.moods.all`, 'jolly']],
    [
      `${module} cannot be used yet.`,
      '  activities.8.items.0.moods.all: There is no such mood. Choose one of: happy, calm, thoughtful, doubtful, tired, uneasy, upset, angry.',
    ],
  ],
  'words of the other mode': [
    [
      [words, 'activities.judgement.repair', undefined],
      [
        words,
        'activities.judgement.items.missed-class.parts.when.label',
        'When',
      ],
      [words, 'activities.build-a-no.repair', {find: 'This', instead: 'What?'}],
      [words, 'activities.build-a-no.items.food-van.parts.no.label', undefined],
    ],
    [
      `${words} cannot be used yet.`,
      '  activities.judgement.repair: The mode in module.json is "repair"; write the words for it here.',
      '  activities.judgement.items.missed-class.parts.when.label: Nothing shows this in the mode "repair". Remove it.',
      '  activities.build-a-no.repair: The mode in module.json is "build". Remove these words, or write "repair" there.',
      '  activities.build-a-no.items.food-van.parts.no.label: Its words are missing; write them here.',
    ],
  ],
  'an answer that is missing, and a sentence without words': [
    [
      [words, 'activities.build-a-no.items.food-van.answers.none', undefined],
      [
        words,
        'activities.build-a-no.items.food-van.parts.no.options.let-me-see',
        undefined,
      ],
    ],
    [
      `${words} cannot be used yet.`,
      '  activities.build-a-no.items.food-van.answers.none: Its words are missing; write them here.',
      '  activities.build-a-no.items.food-van.parts.no.options.let-me-see: Its words are missing; write them here.',
    ],
  ],
};

describe('the check of a reply in parts', () => itTells(mistakes, allFiles));

import {describe} from 'node:test';
import {allFiles} from './example-files.ts';
import {itTells} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const module = 'modules/final-check/module.json';
const words = 'modules/final-check/en.json';
const about = `${module} cannot be used yet.`;
const at = 'activities.1.questions';

/** A mistake in a bank of questions, and all that is said about it. */
const mistakes: Mistakes = {
  'a right answer that is not there': [
    [[module, `${at}.0.correct`, 'maybe']],
    [
      about,
      `  ${at}.0.correct: There is no option "maybe". Known: bad, look, modest, fine.`,
    ],
  ],
  'an order that leaves a step out, and names another twice': [
    [[module, `${at}.1.correct`, ['guess', 'count', 'guess', 'act']]],
    [
      about,
      `  ${at}.1.correct: "guess" is there more than once. Name it once.`,
      `  ${at}.1.correct: "compare" is missing. Name all of them.`,
    ],
  ],
  'a pair that is missing, and one with a target that is not there': [
    [
      [module, `${at}.11.correct.show`, undefined],
      [module, `${at}.11.correct.my-part`, 'wheel'],
    ],
    [
      about,
      `  ${at}.11.correct: There is no target "wheel". Known: brake, engine.`,
      `  ${at}.11.correct: "show" is missing. Name all of them.`,
    ],
  ],
  'a question of which every answer is right': [
    [[module, `${at}.21.correct`, ['most', 'see', 'next', 'tell']]],
    [
      about,
      `  ${at}.21.correct: Every option is right. Leave at least one that is not.`,
    ],
  ],
  'rules in the bank instead of the settings': [
    [
      [
        module,
        'activities.1.rules',
        {passMark: 10, drawn: 1, attempts: 1, attestation: false},
      ],
    ],
    [
      about,
      '  activities.1.rules: These come from "settings" in modules/course.json. Remove them here.',
    ],
  ],
  'an option without words': [
    [
      [
        words,
        'activities.check.questions.sure-of-calming.options.fine',
        undefined,
      ],
    ],
    [
      `${words} cannot be used yet.`,
      '  activities.check.questions.sure-of-calming.options.fine: Its words are missing; write them here.',
    ],
  ],
  'settings that no check can follow': [
    [
      ['modules/course.json', 'settings.passMark', 0.8],
      ['modules/course.json', 'settings.questionsDrawn', 3],
      ['modules/course.json', 'settings.attempts', -1],
    ],
    [
      'modules/course.json cannot be used yet.',
      '  settings.passMark: Use a percentage, 1 to 100.',
      '  settings.passMark: Use a percentage, 1 to 100.',
      '  settings.questionsDrawn: Use a number from 5 to 30.',
      '  settings.attempts: Use 0 for no limit, or a number up to 20.',
    ],
  ],
};

describe('the check of a bank of questions', () => itTells(mistakes, allFiles));

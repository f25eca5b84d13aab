import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkContent} from '../../src/content/check-content.ts';
import type {LedgerFile} from '../../src/content/schema.ts';
import {allFiles, paths, put, realFiles} from './example-files.ts';
import {itTells, messageFor} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const {course, courseWords, module, words, ledger} = paths;
const {numbers} = realFiles()[ledger] as LedgerFile;

const second = 'modules/second/module.json';
const secondWords = 'modules/second/en.json';

/** The content with a second module. */
function withSecondModule() {
  const files = realFiles();
  files[second] = {
    id: 'second',
    number: 2,
    minutes: 5,
    objectives: ['consistency'],
    activities: [{id: 'start', number: 1, kind: 'story', steps: ['one']}],
  };
  files[secondWords] = {
    title: 'Second',
    summary: 'A second module.',
    objectives: {consistency: 'Explain it.'},
    activities: {start: {steps: {one: {title: 'One', paragraphs: ['Text.']}}}},
  };
  put(files, course, 'modules', ['self-assessment', 'second']);
  put(files, ledger, 'numbers', {second: 2, 'second/start': 1, ...numbers});
  return files;
}

/** A mistake in the content, and all that is said about it. */
const mistakes: Mistakes = {
  'an id in capitals': [
    [[module, 'objectives', ['Calibrate']]],
    [
      `${words} cannot be used yet.`,
      '  objectives.Calibrate: Its words are missing; write them here.',
      '  objectives.calibrate: Nothing has this id. Known: Calibrate. Correct it, or remove the words.',
      `${module} cannot be used yet.`,
      '  objectives.0: Use lower-case letters, digits and single hyphens, beginning with a letter.',
    ],
  ],
  'mistakes in every file at once, course.json included': [
    [
      [course, 'settings.privateAnswers', 'maybe'],
      [courseWords, 'title', ''],
      [module, 'minutes', 'eight'],
      [words, 'title', ''],
    ],
    [
      `${course} cannot be used yet.`,
      '  settings.privateAnswers: Use "device" or "lms".',
      `${courseWords} cannot be used yet.`,
      '  title: Write the text; it is empty.',
      `${words} cannot be used yet.`,
      '  title: Write the text; it is empty.',
      `${module} cannot be used yet.`,
      '  minutes: This should be a number, not "eight".',
    ],
  ],
  'misspelt keys, all of them': [
    [
      [course, 'setings', {}],
      [course, 'settings.langauge', 'de'],
      [course, 'settings.privacy', true],
    ],
    [
      `${course} cannot be used yet.`,
      '  settings.langauge: This key is not known here. Correct its spelling, or remove it.',
      '  setings: This key is not known here. Correct its spelling, or remove it.',
      '  settings.privacy: This key is not known here. Correct its spelling, or remove it.',
    ],
  ],
  'a missing key': [
    [[module, 'minutes', undefined]],
    [`${module} cannot be used yet.`, '  minutes: This is missing; add it.'],
  ],
  'values of the wrong type': [
    [
      [module, 'minutes', '8'],
      [module, 'activities.1.groups', {}],
    ],
    [
      `${module} cannot be used yet.`,
      '  minutes: This should be a number, not "8".',
      '  activities.1.groups: This should be a list in [ ], not an object.',
    ],
  ],
  'a setting that does not exist': [
    [[course, 'settings.privateAnswers', 'nowhere']],
    [
      `${course} cannot be used yet.`,
      '  settings.privateAnswers: Use "device" or "lms".',
    ],
  ],
  'an id of the wrong folder': [
    [[module, 'id', 'self-assesment']],
    [
      `${module} cannot be used yet.`,
      '  id: The folder is "self-assessment"; use the same name.',
    ],
  ],
  'a module without a folder': [
    [[course, 'modules', ['self-assessment', 'scenarios']]],
    [
      `${course} cannot be used yet.`,
      '  modules.1: There is no folder modules/scenarios. Create it, or correct the name.',
    ],
  ],
  'a module that is named twice': [
    [[course, 'modules', ['self-assessment', 'self-assessment']]],
    [
      `${course} cannot be used yet.`,
      '  modules.1: "self-assessment" is there already. Choose another.',
    ],
  ],
  'settings for a module that does not exist': [
    [[course, 'settings.modules', {scenario: {required: false}}]],
    [
      `${course} cannot be used yet.`,
      '  settings.modules.scenario: There is no module "scenario". Known: self-assessment.',
    ],
  ],
  'a changed number': [
    [[module, 'activities.3.groups.0.items.0.number', 16]],
    [
      `${module} cannot be used yet.`,
      '  activities.3 (item "shares-knowledge"): The number of "shares-knowledge" is 1 for ever, since answers are saved under it. Set it back.',
    ],
  ],
  'a recycled number': [
    [
      [
        module,
        'activities.3.groups.0.items.0',
        {id: 'shares-everything', number: 1},
      ],
      [words, 'activities.evidence.items.shares-knowledge', undefined],
      [words, 'activities.evidence.items.shares-everything', 'I shared it.'],
    ],
    [
      `${module} cannot be used yet.`,
      '  activities.3 (item "shares-everything"): 1 belongs to "shares-knowledge" for ever, even if that is gone. Take a number that was never used.',
    ],
  ],
  'a number that is not in the ledger yet': [
    [
      [
        module,
        'activities.2',
        {id: 'news', number: 6, kind: 'story', steps: ['a']},
      ],
      [words, 'activities.now-the-evidence', undefined],
      [
        words,
        'activities.news',
        {steps: {a: {title: 'News', paragraphs: ['Text.']}}},
      ],
    ],
    [
      `${module} cannot be used yet.`,
      '  Not in modules/ledger.json yet: "news". Run "npm run ledger" and commit that file.',
    ],
  ],
  'a ledger that is not one': [
    [[ledger, 'numbers', {'Self Assessment': 0}]],
    [
      `${ledger} cannot be used yet.`,
      '  numbers.Self Assessment: Use module, module/activity, module/activity/item or module/activity/item/option.',
      '  numbers.Self Assessment: Begin at 1.',
    ],
  ],
};

describe('checkContent', () => {
  it('takes the content as it is', () => {
    const {content, problems} = checkContent(allFiles());

    assert.deepEqual(problems, []);
    assert.deepEqual(
      content?.modules.map(({structure}) => structure.id),
      content?.course.modules,
    );
  });

  itTells(mistakes);

  it('tells of files that are missing', () => {
    const files = realFiles();
    for (const file of [ledger, courseWords, module]) delete files[file];

    assert.deepEqual(messageFor(files), [
      `${courseWords} cannot be used yet.`,
      '  This file is missing. Write it, or correct the name of the file.',
      `${ledger} cannot be used yet.`,
      '  This file is missing. Run "npm run ledger" and commit it.',
      `${module} cannot be used yet.`,
      '  This file is missing. Write it, or correct the name of the file.',
    ]);
  });

  it('says nothing more of a file that could not be read', () => {
    assert.deepEqual(
      checkContent({...realFiles(), [module]: undefined}).problems,
      [],
    );
  });

  it('tells of a folder that course.json does not name', () => {
    const files = withSecondModule();
    put(files, course, 'modules', ['self-assessment']);

    assert.deepEqual(messageFor(files), [
      `${course} cannot be used yet.`,
      '  modules: The folder modules/second is not named here. Add its name, or remove it.',
    ]);
  });

  it('takes a second module', () => {
    const {content, problems} = checkContent(withSecondModule());

    assert.deepEqual(problems, []);
    assert.equal(content?.modules.length, 2);
  });

  it('tells of numbers and objectives that two modules share', () => {
    const files = withSecondModule();
    put(files, second, 'number', 1);
    put(files, second, 'objectives', ['calibrate', 'self-assessment']);
    put(files, secondWords, 'objectives', {
      calibrate: 'Compare.',
      'self-assessment': 'Look.',
    });

    assert.deepEqual(messageFor(files), [
      `${second} cannot be used yet.`,
      '  number: 1 belongs to "self-assessment" for ever, even if that is gone. Take a number that was never used.',
      '  number: 1 is the number of "self-assessment". Choose another.',
      '  objectives.0: "calibrate" is there already, as a module or an objective. Choose another.',
      '  objectives.1: "self-assessment" is there already, as a module or an objective. Choose another.',
    ]);
  });

  it('tells briefly that a whole module is new to the ledger', () => {
    const files = realFiles();
    put(files, ledger, 'numbers', {});

    assert.deepEqual(messageFor(files), [
      `${module} cannot be used yet.`,
      '  Not in modules/ledger.json yet: "self-assessment", "look-first", "confidence" and 24 more. Run "npm run ledger" and commit that file.',
    ]);
  });

  it('tells of mistakes in several files at once', () => {
    const files = realFiles();
    put(files, course, 'identifier', 'I CARE');
    put(files, module, 'minutes', 0);
    put(files, words, 'summary', '');
    put(files, ledger, 'numbers.self-assessment', 1.5);

    assert.deepEqual(messageFor(files), [
      `${course} cannot be used yet.`,
      '  identifier: Use at most 20 lower-case letters, digits and underscores, beginning with a letter.',
      `${ledger} cannot be used yet.`,
      '  numbers.self-assessment: Use a whole number.',
      `${words} cannot be used yet.`,
      '  summary: Write the text; it is empty.',
      `${module} cannot be used yet.`,
      '  minutes: Use at least 1 minute.',
    ]);
  });

  it('gives no content as long as there is a problem', () => {
    const files = realFiles();
    put(files, words, 'title', '');

    assert.equal(checkContent(files).content, undefined);
  });
});

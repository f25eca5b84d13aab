import {describe} from 'node:test';
import {kinds} from '../../src/content/schema.ts';
import {paths} from './example-files.ts';
import {itTells} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const {module, words, ledger} = paths;

/** A mistake in the content, and all that is said about it. */
const mistakes: Mistakes = {
  'an unknown kind of activity': [
    [[module, 'activities.0.kind', 'quiz']],
    [
      `${module} cannot be used yet.`,
      `  activities.0.kind: This should be ${Object.keys(kinds)
        .map((kind) => `"${kind}"`)
        .join(' or ')}, not "quiz".`,
    ],
  ],
  'an empty text': [
    [[words, 'title', '   ']],
    [`${words} cannot be used yet.`, '  title: Write the text; it is empty.'],
  ],
  'a text that is empty inside an activity': [
    [[words, 'activities.look-first.steps.at-work.paragraphs', []]],
    [
      `${words} cannot be used yet.`,
      '  activities.look-first.steps.at-work.paragraphs: Give at least one paragraph.',
    ],
  ],
  'a list of the wrong length': [
    [
      [words, 'activities.confidence.levels', ['Low', 'High']],
      [words, 'activities.profile.qualities.ownership.thisWeek', ['Do it.']],
    ],
    [
      `${words} cannot be used yet.`,
      '  activities.confidence.levels: Give five levels.',
      '  activities.profile.qualities.ownership.thisWeek: Give three things to do this week.',
    ],
  ],
  'two activities with one id': [
    [[module, 'activities.2.id', 'look-first']],
    [
      `${words} cannot be used yet.`,
      '  activities.now-the-evidence: Nothing has this id. Known: look-first, confidence, look-first, evidence, profile. Correct it, or remove the words.',
      '  activities.look-first.steps.evidence: Its words are missing; write them here.',
      '  activities.look-first.steps.on-stage: Nothing has this id. Known: evidence. Correct it, or remove the words.',
      '  activities.look-first.steps.at-work: Nothing has this id. Known: evidence. Correct it, or remove the words.',
      '  activities.look-first.steps.how-this-works: Nothing has this id. Known: evidence. Correct it, or remove the words.',
      `${module} cannot be used yet.`,
      '  activities.2.id: "look-first" is there already. Choose another.',
      '  activities.2.number: 3 belongs to "now-the-evidence" for ever, even if that is gone. Take a number that was never used.',
    ],
  ],
  'two items with one number': [
    [[module, 'activities.3.groups.2.items.0.number', 1]],
    [
      `${module} cannot be used yet.`,
      '  activities.3.groups.2.items.0.number: 1 is the number of "shares-knowledge". Choose another.',
      '  activities.3 (item "answers-without-handover"): 1 belongs to "shares-knowledge" for ever, even if that is gone. Take a number that was never used.',
    ],
  ],
  'a step that is shown twice': [
    [[module, 'activities.2.steps', ['evidence', 'evidence']]],
    [
      `${module} cannot be used yet.`,
      '  activities.2.steps.1: "evidence" is there already. Choose another.',
    ],
  ],
  'an item without words, and words without an item': [
    [
      [words, 'activities.evidence.items.knows-likes', undefined],
      [words, 'activities.confidence.groups.some', {title: 'Some'}],
    ],
    [
      `${words} cannot be used yet.`,
      '  activities.confidence.groups.some: Nothing has this id. Known: all. Correct it, or remove the words.',
      '  activities.evidence.items.knows-likes: Its words are missing; write them here.',
    ],
  ],
  'an activity without words': [
    [[words, 'activities.now-the-evidence', undefined]],
    [
      `${words} cannot be used yet.`,
      '  activities.now-the-evidence: Its words are missing; write them here.',
    ],
  ],
  'an occasion that is asked without words': [
    [[words, 'activities.evidence.occasion', undefined]],
    [
      `${words} cannot be used yet.`,
      '  activities.evidence.occasion: module.json asks for an occasion; write the words for it here.',
    ],
  ],
  'words for an occasion that is not asked': [
    [
      [
        words,
        'activities.confidence.occasion',
        {question: 'When?', yes: 'Yes', no: 'No', hint: 'A day.'},
      ],
    ],
    [
      `${words} cannot be used yet.`,
      '  activities.confidence.occasion: module.json does not ask for an occasion. Remove these words, or set "occasion": true there.',
    ],
  ],
  'a profile of ratings that do not exist': [
    [
      [module, 'activities.4.confidence', 'courage'],
      [module, 'activities.4.evidence', 'look-first'],
    ],
    [
      `${module} cannot be used yet.`,
      '  activities.4.confidence: "courage" is not a rating that comes before the profile. Name one that does.',
      '  activities.4.evidence: "look-first" is not a rating that comes before the profile. Name one that does.',
    ],
  ],
  'a profile of ratings that do not fit together': [
    [
      [module, 'activities.1.groups.0.items.5', {id: 'courage', number: 7}],
      [ledger, 'numbers.self-assessment/confidence/courage', 7],
      [words, 'activities.confidence.items.courage', 'Courage'],
      [words, 'activities.confidence.items.improvement', undefined],
    ],
    [
      `${module} cannot be used yet.`,
      '  activities.4.confidence: "confidence" has no item "improvement", which is a group of the evidence. Add it, or remove the group.',
      '  activities.4.confidence: "confidence" has an item "courage", but the evidence has no such group. Remove it, or add the group.',
    ],
  ],
  'a profile of evidence without occasions': [
    [
      [module, 'activities.3.occasion', undefined],
      [words, 'activities.evidence.occasion', undefined],
    ],
    [
      `${module} cannot be used yet.`,
      '  activities.4.evidence: "evidence" does not ask for an occasion; set "occasion": true there.',
    ],
  ],
  'a band without words, and a band that does not exist': [
    [
      [words, 'activities.profile.bands.level', undefined],
      [
        words,
        'activities.profile.bands.sky-high',
        {title: 'High', meaning: 'Up.'},
      ],
    ],
    [
      `${words} cannot be used yet.`,
      '  activities.profile.bands.level: Its words are missing; write them here.',
      '  activities.profile.bands.sky-high: Nothing has this id. Known: far-below, below, level, above, far-above. Correct it, or remove the words.',
    ],
  ],
};

describe('the check of a module', () => itTells(mistakes));

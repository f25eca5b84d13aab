import {describe} from 'node:test';
import {allFiles} from './example-files.ts';
import {itTells} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const module = 'modules/care-audit/module.json';
const words = 'modules/care-audit/en.json';

/** A mistake in an audit, its result or its plan, and all that is said of it. */
const mistakes: Mistakes = {
  'a scope that takes the number of a behaviour': [
    [[module, 'activities.3.scopes.0.number', 3]],
    [
      `${module} cannot be used yet.`,
      '  activities.3.dimensions.0.behaviours.2.number: 3 is the number of "team". Choose another.',
      '  activities.3 (item "team"): 3 belongs to "acts-unasked" for ever, even if that is gone. Take a number that was never used.',
    ],
  ],
  'a behaviour without words for one lens, and a dimension without a title': [
    [
      [words, 'activities.audit.behaviours.suggests.inside', ''],
      [words, 'activities.audit.dimensions.commitment.title', ' '],
    ],
    [
      `${words} cannot be used yet.`,
      '  activities.audit.dimensions.commitment.title: Write the text; it is empty.',
      '  activities.audit.behaviours.suggests.inside: Write the text; it is empty.',
    ],
  ],
  'a result of something that is no audit': [
    [[module, 'activities.4.audit', 'how-to-look']],
    [
      `${module} cannot be used yet.`,
      '  activities.4.audit: "how-to-look" is not an audit that comes before this. Name one that does.',
    ],
  ],
  'a plan for a behaviour that nobody rates': [
    [[module, 'activities.5.behaviours.0', {id: 'dances', number: 99}]],
    [
      `${words} cannot be used yet.`,
      '  activities.plan.behaviours.dances: Its words are missing; write them here.',
      '  activities.plan.behaviours.anticipates: Nothing has this id. Known: dances, suggests, acts-unasked, customer-first, keeps-promises, whatever-it-takes, answers-for-it, takes-pride, beyond-the-job, finds-options, asks-for-help, backup-plan, aims-higher, each-time, memorable. Correct it, or remove the words.',
      `${module} cannot be used yet.`,
      '  activities.5.behaviours: "anticipates" of the audit is missing. Add it, with a number of its own.',
      '  activities.5.behaviours.0.id: The audit has no behaviour "dances". Correct it, or remove it.',
      '  Not in modules/ledger.json yet: "dances". Run "npm run ledger" and commit that file.',
    ],
  ],
};

describe('the check of an audit', () => itTells(mistakes, allFiles));

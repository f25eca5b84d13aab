import {describe} from 'node:test';
import {paths} from './example-files.ts';
import {itTells} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const {course} = paths;
const refused = `${course} cannot be used yet.`;

const mistakes: Mistakes = {
  'what no LMS can be told': [
    [
      [course, 'settings.exitWhenComplete', 'logout'],
      [course, 'settings.finalWord', 'done'],
      [course, 'settings.whileAttemptsRemain', 'unknown'],
      [course, 'settings.masteryScore', 80],
      [course, 'settings.commitInterval', 1],
    ],
    [
      refused,
      '  settings.exitWhenComplete: Use "suspend" or "normal".',
      '  settings.finalWord: Use "passed" or "completed".',
      '  settings.whileAttemptsRemain: Use "incomplete" or "failed".',
      '  settings.masteryScore: This should be true or false, not 80.',
      '  settings.commitInterval: Use a number of seconds, 5 to 60.',
    ],
  ],
  'what learners could not use': [
    [
      [course, 'settings.brand', {name: 'N'.repeat(61), accent: 'red'}],
      [course, 'settings.contact', {email: 'help', phone: 'ask Ana'}],
      [
        course,
        'settings.policyLinks',
        [{title: 'Privacy', address: 'javascript:alert(1)'}],
      ],
    ],
    [
      refused,
      '  settings.brand.name: Use at most 60 characters.',
      '  settings.brand.accent: Use # and six digits, such as #0f6b66.',
      '  settings.contact.email: Use an e-mail address.',
      '  settings.contact.phone: Use digits, with + in front, spaces and hyphens.',
      '  settings.policyLinks.0.address: Use an address that begins with https://.',
    ],
  ],
  'a logo that cannot be read out': [
    [[course, 'settings.brand', {logo: 'logo.svg'}]],
    [
      refused,
      '  settings.brand: With a logo, give the name too: it is read out in its place.',
    ],
  ],
  'a last word that the LMS would overrule': [
    [
      [course, 'settings.finalWord', 'completed'],
      [course, 'settings.masteryScore', true],
    ],
    [
      refused,
      '  settings.masteryScore: With a mastery score, an LMS makes "passed" or "failed" of the score by itself. Use false, or "passed" as finalWord.',
    ],
  ],
  'a failure that nobody would hear of': [
    [
      [course, 'settings.finalWord', 'completed'],
      [course, 'settings.whileAttemptsRemain', 'failed'],
    ],
    [
      refused,
      '  settings.whileAttemptsRemain: With "completed" as finalWord, nobody is reported as failed. Use "incomplete", or "passed" as finalWord.',
    ],
  ],
};

describe('the check of settings for an LMS', () => itTells(mistakes));

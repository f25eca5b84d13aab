import * as v from 'valibot';
import {brand, contact, policyLink} from './brand.ts';
import {id} from './ids.ts';

const plainSettings = v.strictObject({
  /** Language of the words: `modules/<language>.json` and its like. */
  language: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'Use a tag such as en or pt-BR.'),
  ),
  /**
   * Where ratings of oneself and texts of one's own are kept: on this device
   * only, or in the LMS.
   */
  privateAnswers: v.picklist(['device', 'lms'], 'Use "device" or "lms".'),
  /**
   * Whether ratings of the team or organisation are reported. Learners are
   * told before the first question.
   */
  shareAudit: v.optional(v.boolean(), false),
  /** What an LMS is told when a learner leaves a finished course. */
  exitWhenComplete: v.picklist(
    ['suspend', 'normal'],
    'Use "suspend" or "normal".',
  ),
  /**
   * The word that ends the course in the LMS: `passed` (or `failed`) where there
   * is a check, or `completed` and no other, which then means passed.
   */
  finalWord: v.optional(
    v.picklist(['passed', 'completed'], 'Use "passed" or "completed".'),
    'passed',
  ),
  /** What the LMS hears after a failed attempt that is not the last one. */
  whileAttemptsRemain: v.optional(
    v.picklist(['incomplete', 'failed'], 'Use "incomplete" or "failed".'),
    'incomplete',
  ),
  /** Whether the pass mark stands in the manifest, for the LMS to judge by. */
  masteryScore: v.optional(v.boolean(), false),
  /** Least seconds between two commits for answers. */
  commitInterval: v.optional(
    wholeNumber(5, 60, 'Use a number of seconds, 5 to 60.'),
    10,
  ),
  /** Whether every module is open at once, or each opens the next. */
  order: v.optional(
    v.picklist(['free', 'sequential'], 'Use "free" or "sequential".'),
    'free',
  ),
  /** Percent of the questions; an LMS that sets a mark of its own decides. */
  passMark: v.optional(wholeNumber(1, 100, 'Use a percentage, 1 to 100.'), 80),
  /** How many questions an attempt at the final check has. */
  questionsDrawn: v.optional(
    wholeNumber(5, 30, 'Use a number from 5 to 30.'),
    12,
  ),
  /** How many attempts there are at the final check; 0 is no limit. */
  attempts: v.optional(
    wholeNumber(0, 20, 'Use 0 for no limit, or a number up to 20.'),
    0,
  ),
  /** Whether learners confirm that they took the final check themselves. */
  attestation: v.optional(v.boolean(), false),
  /** Whether work that the LMS has not confirmed is kept on the device. */
  localRecovery: v.optional(v.boolean(), true),
  /** How many of the conversations of a menu are enough; 0 is all of them. */
  conversations: v.optional(
    wholeNumber(0, 9, 'Use 0 for all, or a number up to 9.'),
    4,
  ),
  /** Whose course it is. */
  brand: v.optional(brand, {}),
  /** Who helps when something does not work. */
  contact: v.optional(contact, {}),
  /** Rules that learners should find from here. */
  policyLinks: v.optional(
    v.pipe(
      v.array(policyLink),
      v.maxLength(5, 'Name at most five, so that they are seen.'),
    ),
    [],
  ),
  /** By module id. */
  modules: v.optional(
    v.record(
      id,
      v.strictObject({
        /** Whether the course needs it to be complete. */
        required: v.optional(v.boolean(), true),
      }),
    ),
    {},
  ),
});

/** What HR can set: `settings` in `modules/course.json`. See docs/settings.md. */
export const courseSettings = v.pipe(
  plainSettings,
  v.forward(
    v.check(
      (settings) => !(settings.brand.logo && !settings.brand.name),
      'With a logo, give the name too: it is read out in its place.',
    ),
    ['brand'],
  ),
  v.forward(
    v.check(
      ({finalWord, masteryScore}) =>
        !(finalWord === 'completed' && masteryScore),
      'With a mastery score, an LMS makes "passed" or "failed" of the score by itself. Use false, or "passed" as finalWord.',
    ),
    ['masteryScore'],
  ),
  v.forward(
    v.check(
      ({finalWord, whileAttemptsRemain}) =>
        !(finalWord === 'completed' && whileAttemptsRemain === 'failed'),
      'With "completed" as finalWord, nobody is reported as failed. Use "incomplete", or "passed" as finalWord.',
    ),
    ['whileAttemptsRemain'],
  ),
);

function wholeNumber(least: number, most: number, message: string) {
  return v.pipe(
    v.number(),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
}

export type Settings = v.InferOutput<typeof courseSettings>;

/** Whose course it is, and where learners find help and rules. */
export type Company = Pick<Settings, 'brand' | 'contact' | 'policyLinks'>;

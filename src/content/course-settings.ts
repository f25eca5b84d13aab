import * as v from 'valibot';
import {id} from './ids.ts';

/** What HR can set: `settings` in `modules/course.json`. See docs/settings.md. */
export const courseSettings = v.strictObject({
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

function wholeNumber(least: number, most: number, message: string) {
  return v.pipe(
    v.number(),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
}

export type Settings = v.InferOutput<typeof courseSettings>;

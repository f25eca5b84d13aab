import * as v from 'valibot';
import {text} from '../ids.ts';

// Who can see what: on a screen of its own, and before private answers.

export const employerWords = v.strictObject({
  title: text,
  intro: text,
  nobody: text,
  reported: text,
  empty: text,
  what: text,
  value: text,
  element: text,
  /** What an element means, by the kind of thing that it tells. */
  kinds: v.strictObject({
    status: text,
    success: text,
    score: text,
    progress: text,
    time: text,
    place: text,
    state: text,
    exit: text,
    objective: text,
    objectiveSuccess: text,
    objectiveScore: text,
    interaction: text,
    result: text,
    other: text,
  }),
  /** The words that LMSs use, as people would say it. */
  values: v.strictObject({
    incomplete: text,
    completed: text,
    passed: text,
    failed: text,
    suspend: text,
    correct: text,
    incorrect: text,
    wrong: text,
  }),
  /** What letters in place of answers stand for. */
  letters: text,
  /** {length} */
  stateValue: text,
  notReported: text,
  /** What is private, by the kind of activity that asks for it. */
  privateKinds: v.strictObject({
    rating: text,
    audit: text,
    /** What is left of it where the setting shares the audit. */
    sharedAudit: text,
    writing: text,
  }),
  /** Where all this is kept. */
  privateDevice: text,
  privateLms: text,
  /** Where the setting shares the audit: what is reported of it. */
  sharedAudit: text,
  name: text,
  technical: text,
});

/** Said before the first private answer. */
export const privacyWords = v.strictObject({
  title: text,
  device: text,
  lms: text,
  /** The answers can be kept nowhere. */
  page: text,
  /** The employer gets the answers. */
  shared: text,
});

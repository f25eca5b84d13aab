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
    interaction: text,
    other: text,
  }),
  /** {length} */
  stateValue: text,
  notReported: text,
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

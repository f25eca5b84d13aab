import * as v from 'valibot';
import {text} from '../ids.ts';

/** Help, and the diagnosis that goes to whoever runs the LMS. */
export const helpWords = v.strictObject({
  title: text,
  intro: text,
  /** Above who helps, where somebody is named. */
  who: text,
  /** A link to a page of theirs. */
  page: text,
  contact: text,
  diagnosis: text,
  facts: v.strictObject({
    version: text,
    package: text,
    lms: text,
    noLms: text,
    mode: text,
    save: text,
    lastSaved: text,
    storage: text,
    storageYes: text,
    storageNo: text,
    frame: text,
    frameYes: text,
    frameNo: text,
    online: text,
    yes: text,
    no: text,
    browser: text,
  }),
  calls: text,
  noCalls: text,
  noAnswer: text,
  /** {count} */
  errors: text,
  copy: text,
  copied: text,
  /** Where the browser does not let a page copy. */
  copyByHand: text,
  questions: v.array(v.strictObject({question: text, answer: text})),
});

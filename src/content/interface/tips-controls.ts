import * as v from 'valibot';
import {text} from '../ids.ts';

/** The words around tips, and what one takes along of them. */
export const tipsControls = v.strictObject({
  say: text,
  week: text,
  keep: text,
  /** Beside the title of a tip that is kept. */
  kept: text,
  /** {kept}, {keep} */
  count: text,
  enough: text,
  /** {more} */
  tooFew: text,
  /** {kept}, {more}, {keep} */
  tooMany: text,
  /** Where it is kept which ones are. */
  keeping: text,
  calendar: v.strictObject({
    title: text,
    intro: text,
    firstDay: text,
    wrongDay: text,
    save: text,
    saved: text,
    dates: text,
    /** {title} */
    event: text,
    byHand: text,
    /** {file} */
    byHandHow: text,
    copy: text,
    copied: text,
    copyByHand: text,
    file: text,
  }),
  cards: v.strictObject({
    title: text,
    intro: text,
    print: text,
    noPrint: text,
    others: text,
  }),
});

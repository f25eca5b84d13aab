import * as v from 'valibot';
import {text} from '../ids.ts';

/** The certificate, on its screen and on paper. */
export const certificateWords = v.strictObject({
  title: text,
  heading: text,
  /** In front of the line to write the name on. */
  name: text,
  /** Between the name and the title. */
  completed: text,
  passed: text,
  /** {date} */
  on: text,
  /** {day}, {month}, {year} */
  date: text,
  score: text,
  /** {score} */
  scoreValue: text,
  time: text,
  /** {hours}, {minutes} */
  hours: text,
  /** {minutes} */
  minutes: text,
  version: text,
  code: text,
  modules: text,
  /** Completed, as the LMS says, which has no details. */
  noDetails: text,
  /** What the page is worth, with an LMS and without. */
  recorded: text,
  notRecorded: text,
  codeMeans: text,
  intro: text,
  writeName: text,
  print: text,
  noPrint: text,
  asText: text,
  copy: text,
  copied: text,
  /** Where the browser does not let a page copy. */
  copyByHand: text,
});

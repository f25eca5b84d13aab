import * as v from 'valibot';
import {text} from '../ids.ts';

/** A module as one document: what stands around its text, and between it. */
export const textVersionWords = v.strictObject({
  /** Leads to it, from the module. */
  open: text,
  /** Over the list of all of them, on the home screen. */
  list: text,
  /** {title} */
  heading: text,
  intro: text,
  /** {course}, {version}, {minutes} */
  source: text,
  print: text,
  noPrint: text,
  copy: text,
  copied: text,
  /** Where the browser does not let a page copy. */
  copyByHand: text,
  module: text,
  contents: text,
  /** In front of what a drawing shows. */
  picture: text,
  /** In front of what can be answered, and of what is asked next. */
  answers: text,
  afterEach: text,
  /** In front of what is to be sorted, and where it belongs. */
  groups: text,
  statements: text,
  belongs: text,
  why: text,
  /** Over what a profile can come to. */
  results: text,
  ifNone: text,
  /** Over examples of how a year can end. */
  outcomes: text,
  /** Over what the other person answers in the end. */
  answered: text,
  /** In front of a part that somebody else has said. */
  part: text,
  /** When every sentence is the best one, some are, or none is. */
  ifAll: text,
  ifSome: text,
  ifNot: text,
  /** Over a column. */
  behaviour: text,
  /** Over the headlines of a result. */
  resultOf: text,
  /** Over what a check is about. */
  about: text,
  noQuestions: text,
  /** {number} */
  step: text,
  /** {number} */
  goTo: text,
  /** {title} */
  ending: text,
  /** In front of the name of a field. */
  field: text,
});

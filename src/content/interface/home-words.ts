import * as v from 'valibot';
import {text} from '../ids.ts';
import {message} from './message.ts';

/** The course home. */
export const homeWords = v.strictObject({
  /** {name} */
  hello: text,
  /** {title} */
  start: text,
  /** {title} */
  goOn: text,
  /** {title} */
  again: text,
  /** {done}, {all} */
  doneOf: text,
  /** {minutes} */
  left: text,
  modules: text,
  /** {minutes} */
  minutes: text,
  done: text,
  /** Of a check that is not passed, with no attempt left. */
  usedUp: text,
  /** {title} of the module that has to be finished first. */
  waitsFor: text,
  /** {page}, {pages} */
  resume: text,
  afterwards: text,
  finished: message,
  /** The attempts at the final check are used up, and none passed. */
  finishedFailed: message,
  /** {title} */
  moduleFinished: text,
});

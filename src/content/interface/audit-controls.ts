import * as v from 'valibot';
import {text} from '../ids.ts';
import {message} from './message.ts';

// The words around an audit, its result and its plan.

export const auditControls = v.strictObject({
  /** Once the employer has got the ratings. */
  final: text,
  /** {number}, {all} */
  place: text,
  /** {lens}, {number}, {all} */
  placeOfTwo: text,
  choose: text,
  /** Where “Have not seen it” is no answer. */
  chooseOne: text,
  dimension: text,
  quotient: text,
  /** {scores} */
  chart: text,
  /** Names the place where the table scrolls sideways. */
  numbers: text,
  table: text,
  missing: message,
});

export const planControls = v.strictObject({
  step: text,
  /** In place of a text that is not written. */
  open: text,
  print: text,
  copy: text,
  copied: text,
  /** Where the browser does not let a page copy. */
  copyByHand: text,
});

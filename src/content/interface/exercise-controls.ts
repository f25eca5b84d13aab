import * as v from 'valibot';
import {text} from '../ids.ts';

// The words around short exercises, the same in every one of their kind.

export const sortingControls = v.strictObject({
  /** {group}. The explanation follows. */
  right: text,
  wrong: text,
  again: text,
  choose: text,
});

export const choiceControls = v.strictObject({
  /** The feedback on the option follows. */
  best: text,
  other: text,
  again: text,
  /** {say} */
  choose: text,
});

export const replyControls = v.strictObject({
  /** Over the reply, as it grows. */
  yours: text,
  /** About one part of a reply that was said. */
  works: text,
  better: text,
  again: text,
  /** About the part that is said to spoil a reply. */
  found: text,
  notFound: text,
  lookAgain: text,
  /** {say} */
  chooseAll: text,
  /** {find} */
  choosePart: text,
  /** {say} */
  chooseInstead: text,
});

export const writingControls = v.strictObject({
  before: text,
  after: text,
  /** {used}, {limit} */
  used: text,
  limit: text,
  tooLong: text,
  /** In place of "Next", while nothing is written. */
  skip: text,
});

export const cardsControls = v.strictObject({
  /** On a closed card. */
  open: text,
  example: text,
  /** {count}, {all} */
  count: text,
  /** Said when somebody goes on before all are open. */
  choose: text,
});

export const simulatorControls = v.strictObject({
  /** {title}, {own}, {ownLow}, {ownHigh}, {other}, {otherLow}, {otherHigh} */
  chart: text,
  table: text,
  visit: text,
  points: text,
  customers: text,
});

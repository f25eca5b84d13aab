import * as v from 'valibot';
import {text} from './ids.ts';

/** The words around the questions of a check, whatever they ask. */
export const questionsControls = v.strictObject({
  rulesTitle: text,
  /** {size} */
  drawn: text,
  /** {percent}, {right}, {size} */
  mark: text,
  unlimited: text,
  once: text,
  /** {attempts} */
  limited: text,
  final: text,
  willAttest: text,
  /** {attempts}, {best} */
  soFar: text,
  /** {attempts}, {best} */
  soFarPassed: text,
  begin: text,
  /** {number}, {all} */
  number: text,
  check: text,
  severalHint: text,
  orderHint: text,
  /** {step} */
  up: text,
  /** {step} */
  down: text,
  /** {step}, {place}, {all} */
  movedTo: text,
  choosePair: text,
  /** {check} */
  missing: v.strictObject({
    single: text,
    multiple: text,
    ordering: text,
    matching: text,
  }),
  /** {check} */
  unchecked: text,
  right: text,
  wrong: text,
  yours: text,
  rightAnswer: text,
  yourOrder: text,
  rightOrder: text,
  /** {target} */
  yourPair: text,
  /** {target} */
  rightPair: text,
  attestation: v.strictObject({
    title: text,
    text: text,
    name: text,
    kept: text,
    /** {check} */
    missing: text,
    confirm: text,
  }),
  passed: text,
  notYet: text,
  /** No attempt is left. */
  notPassed: text,
  /** {right}, {of}, {percent} */
  scored: text,
  /** {best} */
  passCounts: text,
  /** {best} */
  passStands: text,
  /** {best} */
  tryAgain: text,
  /** {best}, {left} */
  tryLimited: text,
  /** {best} */
  tryOnce: text,
  /** {best} */
  usedUp: text,
  lookAgain: text,
  /** {title} */
  goTo: text,
  retry: text,
  retryPassed: text,
});

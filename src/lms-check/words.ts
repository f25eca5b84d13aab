import type words from './en.json';
import type {CheckStandard} from './spelling.ts';

/** The words of the check, in one language. `en.json` is their measure. */
export type CheckWords = typeof words;

/** What the page carries for its script, as JSON. */
export interface CheckData {
  standard: CheckStandard;
  version: string;
  words: CheckWords;
}

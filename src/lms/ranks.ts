/**
 * Which status words stand above which. A status that an LMS holds is only
 * ever replaced by a higher one, so that no fault of ours takes a pass away.
 * One order serves every standard: each uses some of the words.
 */
const order = ['browsed', 'incomplete', 'failed', 'completed', 'passed'];

/** 0 for what says nothing: '', `unknown`, `not attempted`. */
export function rank(word: string): number {
  return order.indexOf(word) + 1;
}

export function outranks(word: string, held: string): boolean {
  return rank(word) > rank(held);
}

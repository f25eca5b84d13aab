import type {BaseIssue} from 'valibot';

/**
 * What Valibot found, in an author's words. Used where the schema gives no
 * message of its own: for a wrong type, and for a key too many or too few.
 */
export function explainIssue(issue: BaseIssue<unknown>): string {
  const {type, expected, received} = issue;
  if (isUnknownKey(issue)) {
    return 'This key is not known here. Correct its spelling, or remove it.';
  }
  if (received === 'undefined') return 'This is missing; add it.';
  const wanted = wordsForTypes[type] ?? oneOf(expected ?? 'something else');
  return `This should be ${wanted}, not ${wordsForReceived[received] ?? received}.`;
}

/** A strict object met a key that it does not have. */
export function isUnknownKey({expected, path}: BaseIssue<unknown>) {
  return expected === 'never' && path?.at(-1)?.origin === 'key';
}

const wordsForTypes: Record<string, string> = {
  string: 'a text in double quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  strict_object: 'an object in { }',
  record: 'an object in { }',
};

const wordsForReceived: Record<string, string> = {
  Object: 'an object',
  Array: 'a list',
};

/** Valibot writes ("a" | "b"). */
function oneOf(expected: string) {
  return expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
}

import * as v from 'valibot';

/**
 * The name of a thing in the content: lower-case words joined by hyphens.
 * Records refer to it for ever, so it is short and plain ASCII.
 */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'Use lower-case letters, digits and single hyphens, beginning with a letter.',
  ),
  v.maxLength(40, 'Use at most 40 characters.'),
);

/**
 * The permanent number of a thing that is saved. Saved state holds numbers
 * instead of ids to stay small; a number is never given to another thing.
 */
export const permanentNumber = v.pipe(
  v.number(),
  v.integer('Use a whole number.'),
  v.minValue(1, 'Begin at 1.'),
  v.maxValue(9999, 'Stay below 10,000.'),
);

/** A text that a learner reads. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'Write the text; it is empty.'),
);

/** Something with an id and a permanent number. */
export const numbered = {id, number: permanentNumber};

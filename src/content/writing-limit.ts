/**
 * How long a text of the learner's own can be, in bytes of UTF-8: letters of
 * English take one byte, others up to four. All texts of the course together
 * must fit an LMS that keeps 4,000 characters.
 */
export const writingLimit = 280;

/** The same for who does what by when; a plan has two of each. */
export const planLimits = {who: 140, by: 70};

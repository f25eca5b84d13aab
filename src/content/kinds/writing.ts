import * as v from 'valibot';
import {numbered, text} from '../ids.ts';

/**
 * A writing: one short text of the learner's own, which nobody has to write.
 * It is as private as a rating of oneself.
 */
export const writingStructure = v.strictObject({
  kind: v.literal('writing'),
  ...numbered,
});

export const writingWords = v.strictObject({
  title: text,
  prompt: text,
  /** What a text can look like, before and after thinking about it. */
  example: v.strictObject({before: text, after: text}),
  /** Names the field. */
  label: text,
});

/** The schema sees all of it. */
export function checkWriting() {}

export type Writing = v.InferOutput<typeof writingStructure>;
export type WritingWords = v.InferOutput<typeof writingWords>;

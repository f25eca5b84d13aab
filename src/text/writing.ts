import type {Writing, WritingWords} from '../content/kinds/writing.ts';
import {heading, paragraph, place} from './blocks.ts';
import type {TextOf} from './text-context.ts';

/** A writing: what is asked for, and the example. */
export const writingText: TextOf<Writing, WritingWords> = (
  activity,
  {title, prompt, example, label},
  {labels},
) => [
  heading(2, title, place(activity)),
  paragraph(prompt),
  paragraph(example.before, labels.writing.before),
  paragraph(example.after, labels.writing.after),
  paragraph(label, labels.textVersion.field),
];

import type {Story, StoryWords} from '../content/kinds/story.ts';
import {heading, paragraph, place, type TextBlock} from './blocks.ts';
import {pictureOf, type TextOf} from './text-context.ts';

/** A story: each of its steps under a heading. */
export const storyText: TextOf<Story, StoryWords> = (
  activity,
  words,
  context,
) =>
  activity.steps.flatMap((step): TextBlock[] => {
    const {title, paragraphs, note} = words.steps[step]!;
    return [
      heading(2, title, place(activity, step)),
      ...pictureOf(activity.people?.[step], context),
      ...paragraphs.map((text) => paragraph(text)),
      ...(note ? [{type: 'note' as const, text: note}] : []),
    ];
  });

import type {Choice, ChoiceWords} from '../content/kinds/choice.ts';
import {heading, paragraph, place, type TextBlock} from './blocks.ts';
import {pictureOf, type TextOf} from './text-context.ts';

/** A choice: each situation, with all replies and what is told about each. */
export const choiceText: TextOf<Choice, ChoiceWords> = (
  activity,
  words,
  context,
) =>
  activity.items.flatMap(({id, who, options, best}): TextBlock[] => {
    const {title, situation, options: replies} = words.items[id]!;
    const {choice} = context.labels;
    return [
      heading(2, title, place(activity, id)),
      ...pictureOf(who, context),
      paragraph(situation),
      paragraph(words.prompt),
      {
        type: 'list',
        isLettered: true,
        items: options.map((option) => ({
          text: replies[option.id]!.text,
          more: [
            {
              label: option.id === best ? choice.best : choice.other,
              text: replies[option.id]!.feedback,
            },
          ],
        })),
      },
    ];
  });

import type {Rating, RatingWords} from '../content/kinds/rating.ts';
import {heading, paragraph, place, type TextBlock} from './blocks.ts';
import type {TextOf} from './text-context.ts';

/** A rating: what can be answered once, then the statements of each group. */
export const ratingText: TextOf<Rating, RatingWords> = (
  activity,
  words,
  {labels},
) => {
  const {title, prompt, levels, occasion, groups, items} = words;
  return [
    heading(2, title, place(activity)),
    paragraph(prompt),
    paragraph(levels.join(' · '), labels.textVersion.answers),
    ...(occasion
      ? [
          paragraph(occasion.question, labels.textVersion.afterEach),
          paragraph(occasion.hint),
          paragraph(
            `${occasion.yes} · ${occasion.no}`,
            labels.textVersion.answers,
          ),
        ]
      : []),
    ...activity.groups.flatMap((group): TextBlock[] => [
      heading(3, groups[group.id]!.title),
      {
        type: 'list',
        items: group.items.map(({id}) => ({text: items[id]!})),
      },
    ]),
  ];
};

import type {Profile, ProfileWords} from '../content/kinds/profile.ts';
import {heading, paragraph, place, type TextBlock} from './blocks.ts';
import type {TextOf} from './text-context.ts';

/**
 * A profile: not the learner's own, but everything that it can come to: each
 * gap, and each quality as a strength and as the first to work on.
 */
export const profileText: TextOf<Profile, ProfileWords> = (
  activity,
  words,
  {labels},
) => {
  const {title, intro, bands, strengths, first, qualities} = words;
  return [
    heading(2, title, place(activity)),
    paragraph(intro),
    heading(3, labels.textVersion.results),
    {
      type: 'list',
      items: Object.values(bands).map(({title, meaning}) => ({
        label: title,
        text: meaning,
      })),
    },
    heading(3, strengths.title),
    {
      type: 'list',
      items: Object.values(qualities).map(({title, strength}) => ({
        label: title,
        text: strength,
      })),
    },
    paragraph(strengths.none, labels.textVersion.ifNone),
    heading(2, first.title, place(activity, 'first')),
    paragraph(first.intro),
    ...Object.values(qualities).flatMap(
      ({title, why, thisWeek}): TextBlock[] => [
        heading(3, title),
        paragraph(why),
        {
          type: 'list',
          label: labels.profile.thisWeek,
          items: thisWeek.map((text) => ({text})),
        },
      ],
    ),
  ];
};

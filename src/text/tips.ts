import type {Tips, TipsWords} from '../content/kinds/tips.ts';
import {heading, paragraph, place, type TextBlock} from './blocks.ts';
import {pictureOf, type TextOf} from './text-context.ts';

/** Tips: each card, then what can be done with them. */
export const tipsText: TextOf<Tips, TipsWords> = (
  activity,
  {tips, pick, keepsakes},
  context,
) => [
  ...activity.tips.flatMap(({id, who}): TextBlock[] => {
    const {title, idea, say, week} = tips[id]!;
    const {labels} = context;
    return [
      heading(2, title, place(activity, id)),
      ...pictureOf(who, context),
      paragraph(idea),
      paragraph(say, labels.tips.say),
      paragraph(week, labels.tips.week),
    ];
  }),
  heading(2, pick.title, place(activity, 'pick')),
  paragraph(pick.prompt),
  heading(2, keepsakes.title, place(activity, 'keepsakes')),
  paragraph(keepsakes.intro),
];

import type {Cards, CardsWords} from '../content/kinds/cards.ts';
import {heading, paragraph, place, type TextBlock} from './blocks.ts';
import {nameOf, type TextOf} from './text-context.ts';

/** A set of cards: what stands on the front of each, and the idea behind it. */
export const cardsText: TextOf<Cards, CardsWords> = (
  activity,
  {title, intro, cards},
  {labels},
) => [
  heading(2, title, place(activity)),
  paragraph(intro),
  ...activity.cards.flatMap(({id, who}): TextBlock[] => {
    const {front, name, idea, example} = cards[id]!;
    return [
      heading(3, name),
      paragraph(front, who && nameOf(who.person, labels)),
      paragraph(idea),
      paragraph(example, labels.cards.example),
    ];
  }),
];

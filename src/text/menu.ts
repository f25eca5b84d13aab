import {offeredBy, type Menu, type MenuWords} from '../content/kinds/menu.ts';
import {fill} from '../ui/words.ts';
import {heading, paragraph, place, type TextBlock} from './blocks.ts';
import type {TextOf} from './text-context.ts';

/** A menu: how many are enough. What it offers follows, each with a heading. */
export const menuText: TextOf<Menu, MenuWords> = (
  activity,
  {title, text},
  {outline, labels},
): TextBlock[] => {
  const all = offeredBy(activity, outline.activities).length;
  const {enough = all} = activity;
  const {some, every} = labels.menu;
  return [
    heading(2, title, place(activity)),
    paragraph(text),
    paragraph(fill(enough < all ? some : every, {enough, all})),
  ];
};

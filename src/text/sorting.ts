import type {Sorting, SortingWords} from '../content/kinds/sorting.ts';
import {heading, place} from './blocks.ts';
import {nameOf, type TextOf} from './text-context.ts';

/** A sorting: the groups, then each statement, where it belongs and why. */
export const sortingText: TextOf<Sorting, SortingWords> = (
  activity,
  {prompt, groups, items},
  {labels},
) => [
  heading(2, prompt, place(activity)),
  {
    type: 'list',
    label: labels.textVersion.groups,
    items: activity.groups.map(({id}) => ({
      label: groups[id]!.title,
      text: groups[id]!.hint,
    })),
  },
  {
    type: 'list',
    label: labels.textVersion.statements,
    items: activity.items.map(({id, group, who}) => ({
      label: who && nameOf(who.person, labels),
      text: items[id]!.text,
      more: [
        {label: labels.textVersion.belongs, text: groups[group]!.title},
        {label: labels.textVersion.why, text: items[id]!.why},
      ],
    })),
  },
];

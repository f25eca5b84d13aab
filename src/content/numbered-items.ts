import {allOptions} from './question-options.ts';
import type {Activity} from './schema.ts';

/** Something that is saved under its permanent number. */
export interface NumberedItem {
  id: string;
  number: number;
}

/** What an activity saves answers of, in the order in which learners meet it. */
export function numberedItems(activity: Activity): NumberedItem[] {
  switch (activity.kind) {
    case 'rating':
      return activity.groups.flatMap(({items}) => items);
    case 'sorting':
    case 'choice':
      return activity.items;
    case 'cards':
      return activity.cards;
    case 'simulator':
      return activity.spreads;
    case 'reply':
      return activity.items.map(({id, number, parts}) => ({
        ...{id, number},
        options: parts.flatMap(({options = [], ...part}) => [
          {id: part.id, number: part.number},
          ...options,
        ]),
      }));
    case 'audit':
      return activity.dimensions.flatMap(({behaviours}) => behaviours);
    case 'plan':
      return activity.behaviours;
    case 'questions':
      return activity.questions.map((one) => ({
        ...one,
        options: allOptions(one),
      }));
    case 'tips':
      return activity.tips;
    case 'dialogue':
      return [...activity.scenes, ...activity.endings];
    case 'story':
    case 'profile':
    case 'audit-result':
    case 'writing':
    case 'menu':
      return [];
  }
}

/**
 * Everything in an activity that saved answers know by number, by its path of
 * ids: the items, and what can be answered where that has names of its own.
 */
export function numberedPaths(
  activity: Activity,
): {path: string; number: number}[] {
  const items: (NumberedItem & {options?: NumberedItem[]})[] = [
    ...(activity.kind === 'sorting' ? activity.groups : []),
    ...(activity.kind === 'audit' ? activity.scopes : []),
    ...numberedItems(activity),
  ];
  return items.flatMap(({id, number, options = []}) => [
    {path: id, number},
    ...options.map((option) => ({
      path: `${id}/${option.id}`,
      number: option.number,
    })),
  ]);
}

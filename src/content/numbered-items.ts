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
    case 'story':
    case 'profile':
      return [];
  }
}

import type {Choice} from '../content/kinds/choice.ts';
import type {Sorting} from '../content/kinds/sorting.ts';
import type {NumberedItem} from '../content/numbered-items.ts';
import type {ActivityRecord, PickAnswer} from './progress.ts';

/**
 * What is answered by picking one of a few options: a sorting, where all items
 * have the groups for options, and a choice, where each has its own.
 */
export type Picking = Sorting | Choice;

/** The item that is asked on a page, which has one item each. */
export function pickOn(activity: Picking, page: number): string {
  const item = activity.items[page];
  if (!item) throw new RangeError(`"${activity.id}" has no page ${page}.`);
  return item.id;
}

export function optionsOf(activity: Picking, item: string): NumberedItem[] {
  if (activity.kind === 'sorting') return activity.groups;
  return activity.items.find(({id}) => id === item)?.options ?? [];
}

/** The group where an item belongs, or the best of its options. */
export function bestOf(activity: Picking, item: string): string | undefined {
  if (activity.kind === 'choice')
    return activity.items.find(({id}) => id === item)?.best;
  return activity.items.find(({id}) => id === item)?.group;
}

/**
 * Whether the learner may go on after any option. The feedback on a reply says
 * all that there is to learn from it; a statement has to find its place.
 */
export function anyOptionWillDo(activity: Picking): boolean {
  return activity.kind === 'choice';
}

/** The first page that is not settled; undefined when all are. */
export function firstUnsettled(
  activity: Picking,
  record?: ActivityRecord<PickAnswer>,
) {
  const page = activity.items.findIndex(
    ({id}) => !record?.answers?.[id]?.settled,
  );
  return page < 0 ? undefined : page;
}

export function countSettled(
  activity: Picking,
  record?: ActivityRecord<PickAnswer>,
) {
  return activity.items.filter(({id}) => record?.answers?.[id]?.settled).length;
}

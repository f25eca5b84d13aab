import type {Rating} from '../content/kinds/rating.ts';
import {numberedItems} from '../content/numbered-items.ts';
import type {ActivityRecord, RatingAnswer} from './progress.ts';

/** Where the scale of a rating ends; it begins at 0. */
export const highestLevel = 4;

/** The item that is asked on a page, which has one item each. */
export function itemOn(activity: Rating, page: number) {
  const item = numberedItems(activity)[page];
  if (!item) throw new RangeError(`"${activity.id}" has no page ${page}.`);
  return item;
}

/**
 * Whether the learner is asked for an occasion. Somebody who never did a thing
 * is not asked when they did it.
 */
export function asksForOccasion(
  activity: Rating,
  answer: RatingAnswer | undefined,
) {
  return Boolean(activity.occasion && answer && answer.level > 0);
}

/** Whether an item needs nothing more. */
export function isAnswered(activity: Rating, answer: RatingAnswer | undefined) {
  if (!answer) return false;
  return !asksForOccasion(activity, answer) || answer.occasion !== undefined;
}

/** The first page that waits for an answer; undefined when none does. */
export function firstUnanswered(
  activity: Rating,
  record?: ActivityRecord<RatingAnswer>,
) {
  const page = numberedItems(activity).findIndex(
    ({id}) => !isAnswered(activity, record?.answers?.[id]),
  );
  return page < 0 ? undefined : page;
}

/** How many items need nothing more. */
export function countAnswered(
  activity: Rating,
  record?: ActivityRecord<RatingAnswer>,
) {
  return numberedItems(activity).filter(({id}) =>
    isAnswered(activity, record?.answers?.[id]),
  ).length;
}

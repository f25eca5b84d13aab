import type {Tips} from '../content/kinds/tips.ts';
import type {ActivityRecord, TipAnswer} from './progress.ts';

/** What stands behind the cards: the choice, then what there is to take along. */
export const tipsEndPages = ['pick', 'keepsakes'] as const;

/** What a page of tips is: a card, or one of those behind them. */
export function tipsPage(activity: Tips, page: number) {
  const {tips} = activity;
  const tip = tips[page];
  if (tip) return {name: 'card' as const, tip};
  return {name: tipsEndPages[page - tips.length] ?? 'keepsakes'};
}

/** The tips that can be kept or let go on a page. */
export function tipsOn(activity: Tips, page: number): Tips['tips'] {
  const shown = tipsPage(activity, page);
  if (shown.name === 'card') return [shown.tip];
  return shown.name === 'pick' ? activity.tips : [];
}

/** Ids of the tips that the learner keeps, in the order of the cards. */
export function keptTips(
  {tips}: Tips,
  record?: ActivityRecord<TipAnswer>,
): string[] {
  return tips.map(({id}) => id).filter((id) => record?.answers?.[id]?.kept);
}

/** All tips, those that are kept first: the order of the weeks and the cards. */
export function keptFirst({tips}: Tips, kept: readonly string[]): string[] {
  const ids = tips.map(({id}) => id);
  return [
    ...ids.filter((id) => kept.includes(id)),
    ...ids.filter((id) => !kept.includes(id)),
  ];
}

/** As many are kept as there should be. */
export function areEnoughKept(
  activity: Tips,
  record?: ActivityRecord<TipAnswer>,
): boolean {
  return keptTips(activity, record).length === activity.keep;
}

/**
 * The first page that waits for the learner, and behind which none is open: a
 * card that was not seen, or the choice. Undefined when no page waits.
 */
export function firstOpenTipsPage(
  activity: Tips,
  record?: ActivityRecord<TipAnswer>,
): number | undefined {
  const unseen = record?.done
    ? -1
    : activity.tips.findIndex(({id}) => !record?.answers?.[id]);
  if (unseen >= 0) return unseen;
  return areEnoughKept(activity, record) ? undefined : activity.tips.length;
}

export function countTipsPages(
  activity: Tips,
  record?: ActivityRecord<TipAnswer>,
): number {
  const seen = activity.tips.filter(({id}) => record?.answers?.[id]);
  return seen.length + (areEnoughKept(activity, record) ? 1 : 0);
}

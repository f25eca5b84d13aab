import type {Cards} from '../content/kinds/cards.ts';
import type {ActivityRecord, OpenedAnswer} from './progress.ts';

/** Whether nothing is left to be opened. */
export function areAllOpened(
  {cards}: Cards,
  record?: ActivityRecord<OpenedAnswer>,
): boolean {
  return cards.every(({id}) => record?.answers?.[id]);
}

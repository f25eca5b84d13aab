import type {Simulator} from '../content/kinds/simulator.ts';
import type {ActivityRecord, SpreadAnswer} from './progress.ts';

/** A way to spread an effort, by its id, and how much there is to spread. */
export interface ChosenPlan {
  spread: string;
  effort: number;
}

/** Two ways are enough to compare; more effort in the same way is not. */
const enough = 2;

export function isEnoughTried(
  {spreads}: Simulator,
  record?: ActivityRecord<SpreadAnswer>,
): boolean {
  return spreads.filter(({id}) => record?.answers?.[id]).length >= enough;
}

/**
 * The plan that was tried last, to go on from. Answers stand in the order in
 * which they were given: whatever is tried goes to the end.
 */
export function lastPlan(
  record: ActivityRecord<SpreadAnswer>,
): ChosenPlan | undefined {
  const [spread, answer] = Object.entries(record.answers ?? {}).at(-1) ?? [];
  return spread && answer ? {spread, effort: answer.effort} : undefined;
}

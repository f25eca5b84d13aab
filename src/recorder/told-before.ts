import type {Outcome} from '../course/outcome-types.ts';
import type {StateFields} from '../course/progress-code.ts';

/**
 * What the LMS was told of an outcome: not what came after the moment from which
 * on there was no credit. Objectives have no time, so where any may be missing
 * all are told again; that changes nothing about those that stand.
 */
export function toldBefore(
  told: Outcome,
  {
    untoldSince,
    lacksObjectives,
  }: Pick<StateFields, 'untoldSince' | 'lacksObjectives'>,
): Outcome {
  const isWhole = untoldSince === undefined && !lacksObjectives;
  if (isWhole) return told;
  const interactions = told.interactions.filter(
    ({at}) => at < (untoldSince ?? Infinity),
  );
  return {...told, objectives: [], interactions};
}

import type {Outcome} from '../course/outcome-types.ts';
import type {StateFields} from '../course/progress-code.ts';

/**
 * What the LMS was told of an outcome: no interactions from the moment on since
 * which it may lack them. Objectives have no time, so where any may be missing
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

/** What is left to tell of an outcome, once some of it was told. */
export function notYetTold(now: Outcome, told: Outcome): Outcome {
  return {
    ...now,
    objectives: now.objectives.filter(
      (one) => !told.objectives.some((before) => isSame(one, before)),
    ),
    interactions: now.interactions.filter(
      ({id}) => !told.interactions.some((before) => before.id === id),
    ),
  };
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

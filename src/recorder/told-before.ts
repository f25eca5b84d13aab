import type {Outcome} from '../course/outcome-types.ts';
import type {StateFields} from '../course/progress-code.ts';

/**
 * What the LMS was told of an outcome: no interactions from the moment on since
 * which it may lack them. Objectives have no time, so where any may be missing
 * all are told again; that changes nothing about those that stand.
 */
export function toldBefore(
  told: Outcome,
  {lacking, lacksObjectives}: Pick<StateFields, 'lacking' | 'lacksObjectives'>,
): Outcome {
  if (!lacking && !lacksObjectives) return told;
  const since = lacking?.since ?? Infinity;
  const interactions = told.interactions.filter(({at}) => at < since);
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

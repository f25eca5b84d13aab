import type {Outcome} from '../course/outcome-types.ts';
import type {StateFields} from '../course/progress-code.ts';

type Doubts = Pick<StateFields, 'lacking' | 'lacksObjectives' | 'recorded'>;

/**
 * What the LMS was told of an outcome: no interactions from the moment on since
 * which it may lack them. Objectives have no time, so where any may be missing
 * all are told again; that changes nothing about those that stand. `counted`: how
 * many interactions it tells of. Where that is fewer than it was told, the last
 * ones are told again: new ones would stand in their places.
 */
export function toldBefore(
  told: Outcome,
  {lacking, lacksObjectives, recorded}: Doubts,
  counted = 0,
): Outcome {
  const since = lacking?.since ?? Infinity;
  // One that counts none does not count.
  const missing = counted > 0 ? Math.max(0, recorded - counted) : 0;
  const interactions = [...told.interactions]
    .sort((one, other) => one.at - other.at)
    .slice(0, Math.max(0, told.interactions.length - missing))
    .filter(({at}) => at < since);
  const isAllTold = !lacking && !lacksObjectives;
  return {
    ...told,
    interactions,
    objectives: isAllTold ? told.objectives : [],
  };
}

/**
 * What is left to tell of an outcome, once some of it was told. Interactions go in
 * the order of their times, by which the last ones are known again.
 */
export function notYetTold(now: Outcome, told: Outcome): Outcome {
  return {
    ...now,
    objectives: now.objectives.filter(
      (one) => !told.objectives.some((before) => isSame(one, before)),
    ),
    interactions: now.interactions
      .filter(({id}) => !told.interactions.some((before) => before.id === id))
      .sort((one, other) => one.at - other.at),
  };
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

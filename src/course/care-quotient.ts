import type {AuditRating, Lens} from '../content/audit-scale.ts';
import type {Audit} from '../content/kinds/audit.ts';
import {lensesOf, ratingOf} from './audit-answers.ts';
import type {ActivityRecord, AuditAnswer} from './progress.ts';

/** What one look at a culture came to. No number is rounded. */
export interface LensResult {
  lens: Lens;
  /** 0 to 100; absent where too little was seen for one number. */
  quotient?: number;
  dimensions: DimensionResult[];
  /** How many dimensions were seen well enough to count. */
  counted: number;
  /** How many behaviours were seen, and how many of them were outstanding. */
  seen: number;
  outstanding: number;
  /**
   * Behaviours with the highest and the lowest rating, the clearest first; both
   * empty where all that was seen is alike.
   */
  strongest: string[];
  weakest: string[];
  /** The one rating that all got, where it was the same. */
  alike?: AuditRating;
}

export interface DimensionResult {
  id: string;
  /** Mean of the behaviours that were seen; absent where too few were. */
  score?: number;
}

/** What a rating counts. */
const values: Record<Exclude<AuditRating, 'not-seen'>, number> = {
  outstanding: 100,
  good: 67,
  fair: 33,
  poor: 0,
};

const fewestBehaviours = 2;
const fewestDimensions = 3;

/** A behaviour as it was rated; `value` is absent where it was not seen. */
export interface RatedBehaviour {
  id: string;
  dimension: string;
  lens: Lens;
  rating?: AuditRating;
  value?: number;
}

/** Works out an audit, lens by lens. Empty while no lens is chosen. */
export function auditResult(
  audit: Audit,
  record?: ActivityRecord<AuditAnswer>,
): LensResult[] {
  return lensesOf(record).map((lens) =>
    lensResult(audit, lens, ratedBehaviours(audit, record, lens)),
  );
}

/** Every behaviour through one lens, in the order of the audit. */
export function ratedBehaviours(
  {dimensions}: Audit,
  record: ActivityRecord<AuditAnswer> | undefined,
  lens: Lens,
): RatedBehaviour[] {
  return dimensions.flatMap((dimension) =>
    dimension.behaviours.map(({id}) => {
      const rating = ratingOf(record, lens, id);
      const value =
        rating && rating !== 'not-seen' ? values[rating] : undefined;
      return {id, dimension: dimension.id, lens, rating, value};
    }),
  );
}

/**
 * All behaviours that were rated, the weakest first: by their own rating, then
 * by that of their dimension, then in the order of the audit. Those that were
 * not seen come last.
 */
export function fromWeakest(
  audit: Audit,
  record?: ActivityRecord<AuditAnswer>,
): RatedBehaviour[] {
  const rated = lensesOf(record).map((lens) =>
    ratedBehaviours(audit, record, lens),
  );
  const sorted = rated.flatMap((behaviours) =>
    behaviours.map((one) => ({one, around: meanAround(one, behaviours)})),
  );
  return sorted
    .sort((a, b) => height(a.one) - height(b.one) || a.around - b.around)
    .map(({one}) => one);
}

function lensResult(
  audit: Audit,
  lens: Lens,
  behaviours: RatedBehaviour[],
): LensResult {
  const dimensions = audit.dimensions.map(({id}): DimensionResult => {
    const seen = valuesOf(behaviours.filter((one) => one.dimension === id));
    return seen.length < fewestBehaviours ? {id} : {id, score: mean(seen)};
  });
  const scores = dimensions.flatMap(({score}) => score ?? []);
  const seen = valuesOf(behaviours);
  return {
    lens,
    ...(scores.length >= fewestDimensions && {quotient: mean(scores)}),
    dimensions,
    counted: scores.length,
    seen: seen.length,
    outstanding: seen.filter((value) => value === values.outstanding).length,
    ...extremes(behaviours, seen),
  };
}

/** What stands out: among equals first what its whole dimension confirms. */
function extremes(behaviours: RatedBehaviour[], seen: number[]) {
  const [highest, lowest] = [Math.max(...seen), Math.min(...seen)];
  if (seen.length === 0 || highest === lowest) {
    const alike = behaviours.find(({value}) => value !== undefined)?.rating;
    return {strongest: [], weakest: [], ...(alike && {alike})};
  }
  const around = (one: RatedBehaviour) => meanAround(one, behaviours);
  const withValue = (value: number) =>
    behaviours.filter((one) => one.value === value);
  const names = (found: RatedBehaviour[]) => found.map(({id}) => id);
  return {
    strongest: names(withValue(highest).sort((a, b) => around(b) - around(a))),
    weakest: names(withValue(lowest).sort((a, b) => around(a) - around(b))),
  };
}

/** The mean of all that was seen in the dimension of a behaviour. */
function meanAround(
  {dimension}: RatedBehaviour,
  behaviours: RatedBehaviour[],
): number {
  return mean(valuesOf(behaviours.filter((o) => o.dimension === dimension)));
}

function valuesOf(behaviours: RatedBehaviour[]): number[] {
  return behaviours.flatMap(({value}) => value ?? []);
}

function height({value = 101}: RatedBehaviour) {
  return value;
}

/** 0 for nothing, where only the order matters. */
function mean(numbers: number[]): number {
  const sum = numbers.reduce((total, value) => total + value, 0);
  return numbers.length > 0 ? sum / numbers.length : 0;
}

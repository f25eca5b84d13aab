import type {GapBand, Profile} from '../content/kinds/profile.ts';
import type {Rating} from '../content/kinds/rating.ts';
import type {Activity} from '../content/schema.ts';
import type {ActivityRecord, RatingAnswer} from './progress.ts';
import {firstUnanswered, highestLevel} from './rating-answers.ts';

/** What the two ratings of a profile come to. All numbers are 0 to 100, whole. */
export interface ProfileResult {
  /** In the order of the evidence. */
  qualities: QualityResult[];
  /** Mean of the qualities. */
  confidence: number;
  evidence: number;
  /** How the confidence compares with the evidence, all in all. */
  band: GapBand;
  /** The best of the qualities, two at most: what the learner can build on. */
  strengths: string[];
  /** The quality to work on first; never one of the strengths. */
  first: string;
}

export interface QualityResult {
  id: string;
  confidence: number;
  evidence: number;
}

/** Evidence that deserves to be called a strength: a good deal more than half. */
const strong = 60;

/**
 * Works out a profile. Undefined while an answer is missing, since a profile of
 * half the answers would say something untrue about a person.
 */
export function profileResult(
  {confidence, evidence}: Profile,
  activities: readonly Activity[],
  records: Record<string, ActivityRecord>,
): ProfileResult | undefined {
  const confidenceRating = findRating(activities, confidence);
  const evidenceRating = findRating(activities, evidence);
  const confidenceAnswers = allAnswers(confidenceRating, records[confidence]);
  const evidenceAnswers = allAnswers(evidenceRating, records[evidence]);
  if (!confidenceAnswers || !evidenceAnswers) return undefined;
  const qualities = evidenceRating.groups.map(({id, items}) => ({
    id,
    confidence: confidenceOf(confidenceAnswers[id]),
    evidence: mean(items.map((item) => evidenceOf(evidenceAnswers[item.id]))),
  }));
  const overall = {
    confidence: mean(qualities.map((quality) => quality.confidence)),
    evidence: mean(qualities.map((quality) => quality.evidence)),
  };
  const first = needsWorkMost(qualities);
  return {
    qualities,
    ...overall,
    band: bandOf(overall.confidence - overall.evidence),
    strengths: strengthsOf(qualities.filter(({id}) => id !== first)),
    first,
  };
}

/**
 * Words a gap, which is confidence minus evidence. A step of the scale is 25:
 * up to a step is a little, less than half a step is no difference.
 */
export function bandOf(gap: number): GapBand {
  if (gap < -25) return 'far-below';
  if (gap < -10) return 'below';
  if (gap <= 10) return 'level';
  if (gap <= 25) return 'above';
  return 'far-above';
}

/** How sure the learner is, as a share of the scale. */
export function confidenceOf(answer: RatingAnswer | undefined): number {
  return ((answer?.level ?? 0) / highestLevel) * 100;
}

/** How often a thing was done; it counts half when no occasion comes to mind. */
export function evidenceOf(answer: RatingAnswer | undefined): number {
  return confidenceOf(answer) * (answer?.occasion ? 1 : 0.5);
}

/** The least evidence; among equals the largest gap, then the first asked. */
function needsWorkMost(qualities: QualityResult[]): string {
  const [most] = [...qualities].sort(
    (a, b) =>
      a.evidence - b.evidence ||
      b.confidence - b.evidence - (a.confidence - a.evidence),
  );
  return most?.id ?? '';
}

function strengthsOf(qualities: QualityResult[]): string[] {
  return qualities
    .filter(({evidence}) => evidence >= strong)
    .sort((a, b) => b.evidence - a.evidence)
    .slice(0, 2)
    .map(({id}) => id);
}

function findRating(activities: readonly Activity[], id: string): Rating {
  const found = activities.find((activity) => activity.id === id);
  if (found?.kind === 'rating') return found;
  throw new Error(`The profile needs a rating "${id}"; there is none.`);
}

/** The answers of a rating, once there are all of them. */
function allAnswers(rating: Rating, record: ActivityRecord | undefined) {
  const own = record as ActivityRecord<RatingAnswer> | undefined;
  return firstUnanswered(rating, own) === undefined ? own?.answers : undefined;
}

/** Rounded, so that what is shown adds up for whoever does the sum again. */
function mean(values: number[]) {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round(sum / values.length);
}

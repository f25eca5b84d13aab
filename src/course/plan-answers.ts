import {lenses} from '../content/audit-scale.ts';
import type {Plan} from '../content/kinds/plan.ts';
import {planLimits} from '../content/writing-limit.ts';
import {ratingQuestion} from './audit-answers.ts';
import type {ActivityRecord, PlanAnswer} from './progress.ts';

/** A plan has two places, each for one behaviour, and two fields for each. */
export const planPlaces = ['first', 'second'] as const;
export const planFields = ['who', 'by'] as const;

export type PlanPlace = (typeof planPlaces)[number];
export type PlanField = (typeof planFields)[number];

/** The pages: which behaviours, one for each place, and the sheet. */
export const planPages = 2 + planPlaces.length;

/** The place that a page is about; the first and the last page have none. */
export function placeOn(page: number): PlanPlace | undefined {
  return planPlaces[page - 1];
}

/** The behaviour of a place, as `lens/behaviour`, if the learner chose one. */
export function chosenFor(
  record: ActivityRecord<PlanAnswer> | undefined,
  place: PlanPlace,
): string | undefined {
  const answer = record?.answers?.[place];
  return answer && 'pick' in answer ? answer.pick : undefined;
}

/** The name of a text; it is the same in the field and where it is kept. */
export function textName(place: PlanPlace, field: PlanField): string {
  return `${place}/${field}`;
}

/** All names of texts in a plan, each with its limit. */
export const planTexts = planPlaces.flatMap((place) =>
  planFields.map((field) => ({
    ...{place, field},
    name: textName(place, field),
    limit: planLimits[field],
  })),
);

export function textIn(
  record: ActivityRecord<PlanAnswer> | undefined,
  name: string,
): string {
  const answer = record?.answers?.[name];
  return answer && 'text' in answer ? answer.text : '';
}

/** Whether something can be planned: a behaviour, through one of the lenses. */
export function canBePlanned({behaviours}: Plan, chosen: string): boolean {
  return lenses.some((lens) =>
    behaviours.some(({id}) => ratingQuestion(lens, id) === chosen),
  );
}

/**
 * The two behaviours of a plan: what the learner chose, and where they left it
 * to us, the weakest that is free. `ranking` has the weakest first.
 */
export function planned(
  record: ActivityRecord<PlanAnswer> | undefined,
  ranking: readonly string[],
): Record<PlanPlace, string> | undefined {
  const [chosen, other] = planPlaces.map((place) => chosenFor(record, place));
  const known = (name?: string) =>
    name && ranking.includes(name) ? name : undefined;
  const second = known(other) === known(chosen) ? undefined : known(other);
  const free = ranking.filter((name) => name !== second);
  const first = known(chosen) ?? free[0];
  const next = second ?? ranking.find((name) => name !== first);
  return first && next ? {first, second: next} : undefined;
}

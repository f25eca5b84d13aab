import * as v from 'valibot';
import {id, numbered, text} from '../ids.ts';
import {matchWords, tellRepeatedNames} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';
import {findAudit} from './audit-result.ts';

/**
 * A plan that follows from an audit: two behaviours to raise, who does it, and
 * by when. It is the learner's own, to print or to copy.
 */
export const planStructure = v.strictObject({
  kind: v.literal('plan'),
  ...numbered,
  /** The audit, which comes before. */
  audit: id,
  /** The behaviours of the audit: their numbers are saved with the plan. */
  behaviours: v.array(v.strictObject(numbered)),
});

/** Names a field, with an example of what can be written there. */
const field = v.strictObject({label: text, hint: text});

export const planWords = v.strictObject({
  choose: v.strictObject({title: text, intro: text}),
  /** Names the two places of the plan. */
  places: v.strictObject({first: text, second: text}),
  detail: v.strictObject({intro: text}),
  who: field,
  by: field,
  sheet: v.strictObject({title: text, intro: text}),
  /** By behaviour id: a first step to take. */
  behaviours: v.record(id, v.strictObject({step: text})),
});

/** The behaviours of the audit, all of them, each with a first step. */
export function checkPlan(check: ActivityCheck<Plan, PlanWords>) {
  const {structure, words, earlier, tellStructure, tellWords} = check;
  const {behaviours} = structure;
  tellRepeatedNames(
    behaviours.map((one, b) => ({...one, place: `behaviours.${b}`})),
    tellStructure,
  );
  const own = behaviours.map(({id}) => id);
  const audit = findAudit(structure.audit, earlier, tellStructure);
  const rated = audit?.dimensions.flatMap(({behaviours}) =>
    behaviours.map(({id}) => id),
  );
  for (const id of rated?.filter((id) => !own.includes(id)) ?? []) {
    tellStructure(
      'behaviours',
      `"${id}" of the audit is missing. Add it, with a number of its own.`,
    );
  }
  own.forEach((id, index) => {
    if (!rated || rated.includes(id)) return;
    tellStructure(
      `behaviours.${index}.id`,
      `The audit has no behaviour "${id}". Correct it, or remove it.`,
    );
  });
  if (words) matchWords(own, words.behaviours, 'behaviours', tellWords);
}

export type Plan = v.InferOutput<typeof planStructure>;
export type PlanWords = v.InferOutput<typeof planWords>;

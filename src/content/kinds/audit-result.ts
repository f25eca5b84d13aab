import * as v from 'valibot';
import {id, numbered, text} from '../ids.ts';
import type {Tell} from '../problem.ts';
import type {Activity} from '../schema.ts';
import type {ActivityCheck} from './activity-check.ts';
import type {Audit} from './audit.ts';

/**
 * What an audit came to, in two pages: the Care Quotient with its dimensions,
 * then what stands out.
 */
export const auditResultStructure = v.strictObject({
  kind: v.literal('audit-result'),
  ...numbered,
  /** The audit, which comes before. */
  audit: id,
});

export const auditResultWords = v.strictObject({
  /** What the number says. */
  scale: text,
  /** In place of the number: {counted} dimensions were seen well enough. */
  tooLittle: v.strictObject({title: text, text}),
  /** The share of outstanding ratings, beside what others found. */
  share: v.strictObject({
    title: text,
    /** In per cent: what others found. */
    others: v.pipe(v.number(), v.integer('Use a whole number.')),
    /** {outstanding}, {seen}, {share} */
    own: text,
    more: text,
    same: text,
    less: text,
    /** What the comparison is worth. */
    caution: text,
    nothing: text,
  }),
  standsOut: v.strictObject({
    title: text,
    strongest: text,
    weakest: text,
    /** {count}, where more share the place than are named */
    more: text,
    /** {rating} */
    allAlike: text,
    nothing: text,
  }),
});

export function checkAuditResult(
  check: ActivityCheck<AuditResult, AuditResultWords>,
) {
  const {structure, earlier, tellStructure} = check;
  findAudit(structure.audit, earlier, tellStructure);
}

/** The audit that an activity speaks of. Tells it if there is none. */
export function findAudit(
  id: string,
  earlier: readonly Activity[],
  tell: Tell,
): Audit | undefined {
  const found = earlier.find((activity) => activity.id === id);
  if (found?.kind === 'audit') return found;
  tell(
    'audit',
    `"${id}" is not an audit that comes before this. Name one that does.`,
  );
  return undefined;
}

export type AuditResult = v.InferOutput<typeof auditResultStructure>;
export type AuditResultWords = v.InferOutput<typeof auditResultWords>;

import type {AuditWords} from '../content/kinds/audit.ts';
import type {Audit} from '../content/kinds/audit.ts';
import {auditRatings} from '../content/audit-scale.ts';
import type {Lens} from '../content/audit-scale.ts';
import {lensesOf, sharedMark} from './audit-answers.ts';
import {auditResult, ratedBehaviours} from './care-quotient.ts';
import type {Interaction} from './outcome-types.ts';
import type {ActivityRecord, AuditAnswer} from './progress.ts';

/** What an audit belongs to in the record. */
export interface AuditPlace {
  /** Id of the module, and those of its objectives. */
  module: string;
  objectives: string[];
  /** When it was done, in milliseconds since 1970. */
  at: number;
  /** To say in words what was rated, where they are at hand. */
  words?: AuditWords;
}

/** A dimension as it was found, from 0 to 100, to two decimals. */
export interface DimensionScore {
  /** Such as `care_audit_outside_initiative`. */
  id: string;
  /** Such as `Initiative (outside)`. */
  description: string;
  score: number;
}

const recordedRatings = auditRatings.filter((rating) => rating !== 'not-seen');

/**
 * The ratings of an audit that is shared with the employer, one interaction for
 * each behaviour that was seen. None while it is not done, and none where the
 * learner answered without being told that the answers are shared.
 */
export function auditInteractions(
  audit: Audit,
  record: ActivityRecord<AuditAnswer> | undefined,
  {module, objectives, at, words}: AuditPlace,
): Interaction[] {
  if (!isToBeReported(record)) return [];
  return lensesOf(record).flatMap((lens) =>
    ratedBehaviours(audit, record, lens).flatMap(
      ({id, dimension, rating, value}): Interaction[] => {
        if (!rating || value === undefined) return [];
        const statement = words?.behaviours[id]?.[lens] ?? id;
        return [
          {
            id: asRecorded(module, lens, id),
            description: `${titled(dimension, lens, words)}: ${statement}`,
            objectives: objectives.map((objective) => asRecorded(objective)),
            at,
            result: 'neutral',
            type: 'likert',
            choices: [...recordedRatings],
            response: rating,
          },
        ];
      },
    ),
  );
}

/** The scores of the same, for every dimension that was seen well enough. */
export function auditScores(
  audit: Audit,
  record: ActivityRecord<AuditAnswer> | undefined,
  {module, words}: Pick<AuditPlace, 'module' | 'words'>,
): DimensionScore[] {
  if (!isToBeReported(record)) return [];
  return auditResult(audit, record).flatMap(({lens, dimensions}) =>
    dimensions.flatMap(({id, score}) =>
      score === undefined
        ? []
        : [
            {
              id: asRecorded(module, lens, id),
              description: titled(id, lens, words),
              score: Math.round(score * 100) / 100,
            },
          ],
    ),
  );
}

function isToBeReported(record: ActivityRecord<AuditAnswer> | undefined) {
  return Boolean(record?.done && record.answers?.[sharedMark]);
}

/** A dimension as the record calls it, by its id where the words are not at hand. */
function titled(dimension: string, lens: Lens, words?: AuditWords) {
  return `${words?.dimensions[dimension]?.title ?? dimension} (${lens})`;
}

/** Some LMSs refuse a hyphen in an id. */
function asRecorded(...parts: string[]) {
  return parts.join('_').replaceAll('-', '_');
}

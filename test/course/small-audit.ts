import type {Audit} from '../../src/content/kinds/audit.ts';
import type {Plan} from '../../src/content/kinds/plan.ts';
import type {ActivityRecord, AuditAnswer} from '../../src/course/progress.ts';
import {careAudit} from './example-course.ts';

const byKind = <A>(kind: string) =>
  careAudit.activities.find((one) => one.kind === kind) as A;

/** The audit and the plan of the course, as they are. */
export const audit = byKind<Audit>('audit');
export const plan = byKind<Plan>('plan');

/** The smallest audit that there can be. */
export const smallAudit: Audit = {
  id: 'audit',
  number: 1,
  kind: 'audit',
  scopes: [
    {id: 'team', number: 7},
    {id: 'all', number: 8},
  ],
  dimensions: [
    {id: 'one', behaviours: numbered(['a', 'b'], 1)},
    {id: 'two', behaviours: numbered(['c', 'd'], 3)},
    {id: 'three', behaviours: numbered(['e', 'f'], 5)},
  ],
};

/** A letter for each behaviour in order: o, g, f, p, or - for not seen. */
export function audited(
  lens: 'outside' | 'inside' | 'both',
  ratings: {outside?: string; inside?: string},
  activity = audit,
): ActivityRecord<AuditAnswer> {
  const names = activity.dimensions.flatMap(({behaviours}) => behaviours);
  const answers: Record<string, AuditAnswer> = {
    scope: {pick: activity.scopes[0]!.id},
    lens: {pick: lens},
  };
  for (const side of ['outside', 'inside'] as const) {
    [...(ratings[side] ?? '')].forEach((letter, index) => {
      answers[`${side}/${names[index]!.id}`] = {pick: letters[letter]!};
    });
  }
  return {answers, done: true};
}

const letters: Record<string, string> = {
  o: 'outstanding',
  g: 'good',
  f: 'fair',
  p: 'poor',
  '-': 'not-seen',
};

function numbered(ids: string[], first: number) {
  return ids.map((id, index) => ({id, number: first + index}));
}

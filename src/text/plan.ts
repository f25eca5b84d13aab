import type {AuditWords} from '../content/kinds/audit.ts';
import type {Plan, PlanWords} from '../content/kinds/plan.ts';
import {heading, paragraph, place} from './blocks.ts';
import type {TextOf} from './text-context.ts';

/** A plan: its fields, and a first step for each behaviour of the audit. */
export const planText: TextOf<Plan, PlanWords> = (
  activity,
  {choose, places, detail, who, by, sheet, behaviours},
  {words, labels},
) => {
  const audit = words[activity.audit] as AuditWords;
  return [
    heading(2, choose.title, place(activity)),
    paragraph(choose.intro),
    {
      type: 'table',
      caption: labels.plan.step,
      columns: [labels.textVersion.behaviour, labels.plan.step],
      rows: activity.behaviours.map(({id}) => [
        audit.behaviours[id]!.short,
        behaviours[id]!.step,
      ]),
    },
    heading(3, `${places.first}, ${places.second}`),
    paragraph(detail.intro),
    paragraph(who.hint, who.label),
    paragraph(by.hint, by.label),
    heading(2, sheet.title, place(activity, 'sheet')),
    paragraph(sheet.intro),
  ];
};

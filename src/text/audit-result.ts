import type {
  AuditResult,
  AuditResultWords,
} from '../content/kinds/audit-result.ts';
import {heading, paragraph, place} from './blocks.ts';
import {withGaps, type TextOf} from './text-context.ts';

/** What an audit can come to. The learner's own numbers are left open. */
export const auditResultText: TextOf<AuditResult, AuditResultWords> = (
  activity,
  {scale, tooLittle, share, standsOut},
  {labels},
) => [
  heading(2, labels.audit.quotient, place(activity)),
  paragraph(scale),
  paragraph(withGaps(tooLittle.text), tooLittle.title),
  heading(3, share.title),
  {
    type: 'list',
    items: [share.own, share.more, share.same, share.less, share.nothing].map(
      (text) => ({text: withGaps(text)}),
    ),
  },
  paragraph(share.caution),
  heading(3, standsOut.title),
  paragraph(`${standsOut.strongest} · ${standsOut.weakest}`),
  {
    type: 'list',
    items: [standsOut.more, standsOut.allAlike, standsOut.nothing].map(
      (text) => ({text: withGaps(text)}),
    ),
  },
];

import {numberedItems} from '../content/numbered-items.ts';
import type {Activity} from '../content/schema.ts';
import {auditPages} from './audit-answers.ts';
import {planPages} from './plan-answers.ts';
import type {ActivityRecord, AuditAnswer} from './progress.ts';
import {sizeOf} from './attempts.ts';
import {tipsEndPages} from './tips-answers.ts';

/** The two screens of a profile, in order. */
export const profilePages = ['result', 'first-step'] as const;

/** The two screens of the result of an audit. */
export const auditResultPages = ['numbers', 'stands-out'] as const;

/**
 * How many pages an activity has: at least, or with a record for this learner,
 * where that makes a difference.
 */
export function pagesOf(activity: Activity, record?: ActivityRecord): number {
  switch (activity.kind) {
    case 'story':
      return activity.steps.length;
    case 'rating':
    case 'sorting':
    case 'choice':
    case 'reply':
      return numberedItems(activity).length;
    case 'profile':
      return profilePages.length;
    case 'writing':
    case 'cards':
    case 'simulator':
    case 'dialogue':
    case 'menu':
      return 1;
    case 'audit':
      return auditPages(activity, record as ActivityRecord<AuditAnswer>);
    case 'audit-result':
      return auditResultPages.length;
    case 'plan':
      return planPages;
    case 'questions':
      // The rules, the questions of an attempt, and the result.
      return sizeOf(activity) + 2;
    case 'tips':
      return activity.tips.length + tipsEndPages.length;
  }
}

/** The page to open, within what there is. */
export function pageWithin(pages: number, wanted: number | 'last'): number {
  if (wanted === 'last') return pages - 1;
  return Math.min(Math.max(0, Math.trunc(wanted) || 0), pages - 1);
}

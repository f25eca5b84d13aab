import {
  auditRatings,
  lensChoices,
  lenses,
  type AuditRating,
  type Lens,
} from '../content/audit-scale.ts';
import type {Audit} from '../content/kinds/audit.ts';
import type {ActivityRecord, AuditAnswer} from './progress.ts';

// What an audit asks, page by page: first what is looked at and from where,
// then one dimension to a page, through one lens after the other.

type AuditRecord = ActivityRecord<AuditAnswer> | undefined;

/** Names of what is answered, besides `lens/behaviour` for each rating. */
export const scopeQuestion = 'scope';
export const lensQuestion = 'lens';
/** Present once the learner has answered where they were told of sharing. */
export const sharedMark = 'shared';

/** Through which lenses the learner looks; none while that is not chosen. */
export function lensesOf(record: AuditRecord): Lens[] {
  const choice = record?.answers?.[lensQuestion]?.pick;
  return lenses.filter((lens) => choice === 'both' || choice === lens);
}

/** How many pages there are: one more for each dimension with a second lens. */
export function auditPages({dimensions}: Audit, record?: AuditRecord): number {
  return 1 + dimensions.length * Math.max(1, lensesOf(record).length);
}

/** What a page rates; undefined on the first, which asks what to rate. */
export function ratedOn(
  {dimensions}: Audit,
  record: AuditRecord,
  page: number,
) {
  const index = page - 1;
  const lens = lensesOf(record)[Math.floor(index / dimensions.length)];
  const dimension = dimensions[index % dimensions.length];
  return lens && dimension ? {lens, dimension} : undefined;
}

/** What is asked on a page. */
export function questionsOn(
  activity: Audit,
  record: AuditRecord,
  page: number,
): string[] {
  const rated = ratedOn(activity, record, page);
  if (!rated) return [scopeQuestion, lensQuestion];
  const {lens, dimension} = rated;
  return dimension.behaviours.map(({id}) => ratingQuestion(lens, id));
}

/** The name of one rating. */
export function ratingQuestion(lens: Lens, behaviour: string): string {
  return `${lens}/${behaviour}`;
}

export function isRatingQuestion(question: string): boolean {
  return question.includes('/');
}

export function ratingOf(
  record: AuditRecord,
  lens: Lens,
  behaviour: string,
): AuditRating | undefined {
  const pick = record?.answers?.[ratingQuestion(lens, behaviour)]?.pick;
  return auditRatings.find((rating) => rating === pick);
}

/** What can be answered to a question. */
export function answersTo(
  activity: Audit,
  question: string,
): readonly string[] {
  if (question === scopeQuestion) return activity.scopes.map(({id}) => id);
  return question === lensQuestion ? lensChoices : auditRatings;
}

/**
 * Whether the employer gets these ratings: from then on they stand, since what
 * is in the record cannot be changed there.
 */
export function isHandedOver(record: AuditRecord, isRestDone: boolean) {
  const isShared = record?.answers?.[sharedMark] !== undefined;
  return isShared && isRestDone && record.done === true;
}

/** Whether a page needs nothing more. */
export function isPageAnswered(
  activity: Audit,
  record: AuditRecord,
  page: number,
): boolean {
  return questionsOn(activity, record, page).every(
    (question) => record?.answers?.[question] !== undefined,
  );
}

/** The first page that waits for an answer; undefined when none does. */
export function firstOpenAuditPage(activity: Audit, record?: AuditRecord) {
  const page = openPages(activity, record).indexOf(true);
  return page < 0 ? undefined : page;
}

/**
 * How many pages are answered, of those that one lens has: whoever chooses a
 * second one does not fall back.
 */
export function auditPagesDone(activity: Audit, record?: AuditRecord): number {
  const all = openPages(activity, record);
  const share = all.filter((isOpen) => !isOpen).length / all.length;
  return Math.floor(share * auditPages(activity));
}

function openPages(activity: Audit, record: AuditRecord): boolean[] {
  const pages = Array.from({length: auditPages(activity, record)});
  return pages.map((_, page) => !isPageAnswered(activity, record, page));
}

import type {WrittenElement} from './lms.ts';

/** What an element of either standard tells, for people who ask what is sent. */
export type ElementKind =
  | 'status'
  | 'success'
  | 'score'
  | 'progress'
  | 'time'
  | 'place'
  | 'state'
  | 'exit'
  | 'objective'
  | 'interaction'
  | 'other';

const kinds: [RegExp, ElementKind][] = [
  [/^cmi\.objectives\./, 'objective'],
  [/^cmi\.interactions\./, 'interaction'],
  [/score\./, 'score'],
  [/(lesson|completion)_status$/, 'status'],
  [/success_status$/, 'success'],
  [/progress_measure$/, 'progress'],
  [/session_time$/, 'time'],
  [/location$/, 'place'],
  [/suspend_data$/, 'state'],
  [/(exit|nav\.request)$/, 'exit'],
];

/** Parts of a score or of a list entry that say little by themselves. */
export function isDetail(element: string): boolean {
  return /\.(id|type|time|timestamp|result|latency|description|weighting|min|max|scaled)$/.test(
    element,
  );
}

/** The id of the list entry that an element is part of, if it was written. */
export function entryId(element: string, written: WrittenElement[]): string {
  const entry = /^cmi\.\w+\.\d+/.exec(element)?.[0];
  return written.find((one) => one.element === `${entry}.id`)?.value ?? '';
}

export function kindOfElement(element: string): ElementKind {
  return kinds.find(([pattern]) => pattern.test(element))?.[1] ?? 'other';
}

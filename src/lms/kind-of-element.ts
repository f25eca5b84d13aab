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

export function kindOfElement(element: string): ElementKind {
  return kinds.find(([pattern]) => pattern.test(element))?.[1] ?? 'other';
}

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
  | 'objectiveSuccess'
  | 'objectiveScore'
  | 'interaction'
  | 'result'
  | 'other';

const kinds: [RegExp, ElementKind][] = [
  [/^cmi\.objectives\.\d+\.score\./, 'objectiveScore'],
  [/^cmi\.objectives\.\d+\.success_status$/, 'objectiveSuccess'],
  [/^cmi\.objectives\./, 'objective'],
  [/^cmi\.interactions\.\d+\.result$/, 'result'],
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
export function isDetail({element, value}: WrittenElement): boolean {
  return (
    // Of what is neither right nor wrong there is nothing more to say.
    value === 'neutral' ||
    /\.(id|type|time|timestamp|latency|description|weighting|pattern|min|max|scaled|request)$/.test(
      element,
    )
  );
}

export function kindOfElement(element: string): ElementKind {
  return kinds.find(([pattern]) => pattern.test(element))?.[1] ?? 'other';
}

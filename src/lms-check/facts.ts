import type {Answer} from '../lms/api-calls.ts';
import type {Kind} from './record-calls.ts';
import type {CheckStandard, Part} from './spelling.ts';

/** Where the API was found, seen from the check. */
export interface ApiPlace {
  at: 'own' | 'parent' | 'opener' | 'around opener';
  /** Milliseconds until it was there. */
  waited: number;
}

export interface LaunchFacts {
  mode: 'normal' | 'browse' | 'review';
  credit: boolean;
  entry: string;
  /** As the LMS has them, '' for nothing. */
  status: string;
  success: string;
  score: string;
  location: string;
  state: string;
  passMark: string;
}

/** What became of the elements of a part. */
export interface PartFact {
  /** Elements that were refused, with the error code. */
  refused: {element: string; code: number}[];
  taken: number;
  /** Elements that did not read back as they were set in the same visit. */
  changed: string[];
}

export interface StateFacts {
  /** Whether it can be read in the visit that wrote it. */
  reads: boolean;
  /** What became of characters that LMSs are known to harm. */
  risky: 'same' | 'changed' | 'refused';
  /** The longest text that was taken and saved; `most` is what was tried at most. */
  longest: number;
  most: number;
  /** Saves that failed, and went well a moment later. */
  stumbles: number;
}

/** What the visit before left, and what of it the LMS gave back. */
export interface BackFacts {
  /** No note at all: this device, or the person, says there was a visit. */
  isLost: boolean;
  same: number;
  left: number;
  isPlainSame: boolean;
  isRiskySame?: boolean;
  status: Comparison;
  score: Comparison;
  location: Comparison;
  entry: string;
}

export interface Comparison {
  left: string;
  back: string;
}

export interface PlaceFacts {
  window: 'whole page' | 'frame' | 'own window';
  width: number;
  height: number;
  storage: boolean;
  /** Undefined where the frame does not let itself be asked. */
  print?: boolean;
  download?: boolean;
}

/** All that the check has found out. What could not be tried is absent. */
export interface Facts {
  standard: CheckStandard;
  visit: number;
  place: PlaceFacts;
  /** Absent when no API was found. */
  api?: ApiPlace;
  /** Whether a page of another web address could hide the API. */
  isForeign: boolean;
  /** Whether the LMS offers the other standard, which many do beside. */
  offersOther: boolean;
  /** What the LMS answered at the beginning, as the course understands it. */
  start?: {ok: boolean; wasOpen: boolean; answer: Answer};
  launch?: LaunchFacts;
  parts: Partial<Record<Part, PartFact>>;
  state?: StateFacts;
  /** The last save of the visit. */
  saved?: Answer;
  /** Milliseconds that saving took, each time. */
  saves: number[];
  reach?: 'reached' | 'not reached' | 'another address';
  back?: BackFacts;
  /** What answers are made of, by call. */
  kinds: Record<string, Kind[]>;
}

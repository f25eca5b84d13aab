import type {Outcome} from '../course/outcome-types.ts';

/**
 * The system that launched the course, as the course sees it. An adapter is
 * the only place where `cmi.` is spelled.
 *
 * Synchronous, because SCORM is, and because the last save happens while the
 * page is closing, when nothing asynchronous survives. No method throws on
 * account of the LMS: faults come back as answers and stand in `calls()`.
 */
export interface Lms {
  /** For the learner's help page: "SCORM 1.2", "SCORM 2004 4th Edition", … */
  readonly name: string;
  /** Whether somebody else hears of the outcome; false without an LMS. */
  readonly reports: boolean;
  /**
   * Starts the visit, once per page life, and reads everything once. Sets
   * nothing yet, but that the visit is one to come back to.
   */
  open(): OpenResult;
  /**
   * Hands over what changed since the last report. Nothing is sent yet. Answers
   * whether there is room for the saved state: false only where the LMS refuses
   * it while it takes other things.
   */
  write(report: Report): boolean;
  /** Sends what was written and says what the LMS answered. */
  commit(): CommitAnswer;
  /**
   * Takes the last commit as saved, once that is established. Until then all
   * that went out since the last confirmation goes out again with each commit.
   */
  confirm(): void;
  /**
   * After that: whether the LMS refused some of it in passing, so that another
   * commit is to take it along.
   */
  hasMore(): boolean;
  /** Takes the last commit as one that may not have arrived. */
  doubt(): void;
  /**
   * Writes once more, behind what is there, the interactions that failed commits
   * may have lost and that the LMS sends no second time. Answers how many: they
   * need another commit. Not before one comes through, or at the end: with each
   * that fails they would grow in number.
   */
  writeAgain(): number;
  /**
   * Whether the LMS may lack the last status, and would not take it again in
   * this visit: then only the next launch can tell it once more.
   */
  needsRelaunch(): boolean;
  /** What else it may lack: that nobody need be asked to tell at once. */
  lacking(): Lacking;
  /**
   * Ends the visit with a last report. On Exit, a visit that the LMS would not
   * save stays open, so that one can try again. Does nothing once the visit is
   * over: closing pages repeat themselves.
   */
  close(report: Report, how: Closing): CommitAnswer;
  /**
   * Whether what the LMS tells is known to be older than the learner's work, or
   * it does not open the visit again where the course was before. It stays so for
   * as long as the LMS's page is there, however often the course is loaded into it.
   */
  isOutdated(): boolean;
  markOutdated(): void;
  /** Whether the window that owns the API is there and holds the same API. */
  isAlive(): boolean;
  /** Whether content and API share an origin, so that a request can prove it. */
  sharesOrigin(): boolean;
  /** Every element that this visit has written, with its last value. */
  written(): WrittenElement[];
  /** The last calls, oldest first, for the help page. */
  calls(): Call[];
}

/** How the visit ends: by the course's Exit, or because the page goes away. */
export type Closing = 'exit' | 'page closed';

export type OpenResult =
  | {ok: true; launch: Launch}
  /** `ended`: this page's visit is over, so the course must be opened anew. */
  | {ok: false; reason: 'refused' | 'ended'; code: number; message: string};

/** What the LMS told at launch. Read once; never asked again. */
export interface Launch {
  learner: {id: string; name: string};
  mode: 'normal' | 'browse' | 'review';
  credit: boolean;
  /** Saved state of the last visit, as it came; '' when there is none. */
  state: string;
  /** How many interactions it holds of earlier visits, where it says so. */
  interactions?: number;
  completion: 'unknown' | 'incomplete' | 'completed';
  success: 'unknown' | 'passed' | 'failed';
  /** 0 to 100. */
  score?: number;
  /** 0 to 100, where the LMS sets a valid one. */
  passMark?: number;
}

/** What the LMS is to hold after this save. */
export interface Report {
  outcome: Outcome;
  /** Saved state, in the envelope's characters: A-Z a-z 0-9 _ . - */
  state: string;
  /** Working time of this visit so far, in milliseconds. */
  sessionTime: number;
  /**
   * How many interactions earlier visits have recorded; `outcome` leaves them
   * out. For an LMS that does not count them itself.
   */
  recorded: number;
  /** How many objectives they have told, for an LMS that counts too few. */
  objectivesTold: number;
}

/** What failed commits may have lost, until it is told once more. */
export interface Lacking {
  /** Some objective. Only the next visit can tell it. */
  objectives?: boolean;
  /** Interactions from this moment on, in milliseconds since 1970. */
  interactionsSince?: number;
}

export interface CommitAnswer {
  ok: boolean;
  /** The LMS's error code; 0 when there is none. */
  code: number;
  message: string;
}

export interface WrittenElement {
  element: string;
  value: string;
  /** Id of the objective or interaction that it is part of, or ''. */
  entry: string;
}

/** One call of the LMS's API. Values that name the learner are left out. */
export interface Call {
  /** Milliseconds since the page opened. */
  at: number;
  call: string;
  answer: string;
  /** Present when the call did not clearly succeed. */
  error?: {code: number; message: string};
}

/**
 * What a learner has done, by the ids of the content. Plain JSON, and the only
 * thing that is persisted; everything else is worked out from it.
 */
export interface Progress {
  /** By module id; a module that was never opened is absent. */
  modules: Record<string, ModuleProgress>;
  /** Where the learner was last, to go on there. */
  place?: Place;
  /** The versions that were used last, oldest first: one for each change. */
  versions: UsedVersion[];
  /**
   * The LMS had lost the saved state when this work began, and held so many
   * interactions of what was done before: those of now have ids of their own.
   */
  restart?: number;
  /** When the course was complete, in milliseconds. Never taken back. */
  completedAt?: number;
  /** What earned the certificate. Never taken back. */
  earned?: Earned;
}

/** When the certificate was earned, in which version, and how. */
export interface Earned {
  /** Milliseconds since 1970. */
  at: number;
  version: string;
  /** Of the pass, in percent; missing where there was nothing to pass. */
  score?: number;
}

/** A version of the package, from when on work was done in it. */
export interface UsedVersion {
  /** Which change of version this is, from 1. */
  number: number;
  version: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface ModuleProgress {
  /** When it was completed, in milliseconds since 1970. Never taken back. */
  completedAt?: number;
  /** By activity id; an activity that was never opened is absent. */
  activities: Record<string, ActivityRecord>;
}

/** What one activity has to remember. */
export interface ActivityRecord<A extends Answer = Answer> {
  /** All that it asks for is done. Never taken back. */
  done?: boolean;
  /** By item id. */
  answers?: Record<string, A>;
}

/** What a learner said; each kind of activity has answers of one of these. */
export type Answer =
  | RatingAnswer
  | PickAnswer
  | ReplyAnswer
  | WrittenAnswer
  | OpenedAnswer
  | SpreadAnswer
  | AuditAnswer
  | Attempt
  | TipAnswer
  | DialogueRun;

/** A rating: 0 to 4, and whether the learner can name an occasion, once asked. */
export interface RatingAnswer {
  level: number;
  occasion?: boolean;
}

/** One of several options. */
export interface PickAnswer {
  /** Id of the option that was chosen first. */
  first: string;
  /** The right one was found, or the learner has gone on. */
  settled?: true;
}

/** A reply of several parts. */
export interface ReplyAnswer {
  /** Ids of what was chosen first, in the order in which it is asked. */
  first: string[];
  /** The best was said, or the learner has gone on. */
  settled?: true;
}

/** A text of the learner's own. */
export interface WrittenAnswer {
  text: string;
}

/** A card that was opened. */
export interface OpenedAnswer {
  opened: true;
}

/** A way to spread an effort that was tried, and with how much, from 1. */
export interface SpreadAnswer {
  effort: number;
}
/** What was picked in an audit: of the lenses, of the scopes, or as a rating. */
export interface AuditAnswer {
  pick: string;
}

/** In a plan: a behaviour that was picked, or who does it, or by when. */
export type PlanAnswer = AuditAnswer | WrittenAnswer;

/** An attempt at a set of questions; its key is its number, from 1. */
export interface Attempt {
  /** Shuffles the options of each question. */
  seed: number;
  /** In milliseconds since 1970, as all times here; whole seconds. */
  startedAt: number;
  /** The questions drawn, in order, answered as far as the learner has come. */
  asked: AskedQuestion[];
  /** How it came out, once it has. */
  ended?: AttemptEnd;
}

export interface AskedQuestion {
  /** Id of the question. */
  question: string;
  answer?: QuestionAnswer;
}

export interface QuestionAnswer {
  /**
   * Ids of options: the one, all that were ticked, or all in their order; for
   * pairs, each source followed by its target.
   */
  response: string[];
  isRight: boolean;
  at: number;
  /** From the question's appearance to its answer. */
  latency: number;
}

export interface AttemptEnd {
  at: number;
  /** How many answers were right, of how many. */
  right: number;
  of: number;
  /** Reached the pass mark of that day. */
  passed: boolean;
  /** The learner confirmed to have taken it themselves. */
  attested: boolean;
}

/** A tip: its card was seen, and it may be one of those that the learner keeps. */
export interface TipAnswer {
  seen: true;
  kept?: true;
}

/** A run of a dialogue: the way at hand, the first one, or the best one. */
export interface DialogueRun {
  /** Ids of the scene and of what was said there, in order. */
  choices: [scene: string, option: string][];
  /** Time at work, in milliseconds, in whole seconds. */
  duration: number;
  /** Of the way at hand: the learner went on, to a decision or to look back. */
  asked?: true;
  /** When it came to an ending, in milliseconds since 1970. */
  endedAt?: number;
  /** Of the best one: which of the runs that were kept it is, from 2. */
  number?: number;
}

export interface Place {
  module: string;
  activity: string;
  /** From 0. */
  page: number;
}

export function emptyProgress(): Progress {
  return {modules: {}, versions: []};
}

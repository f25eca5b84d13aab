/**
 * What the course has to say to an LMS, in the course's own words. It is a pure
 * function of the progress; how each standard spells it is the adapter's part.
 * Every `id` here is a recorded id: letters, digits and underscores.
 */
export interface Outcome {
  completion: 'incomplete' | 'completed';
  success: 'unknown' | 'passed' | 'failed';
  /** 0 to 100, final: absent until it may be reported. */
  score?: number;
  /** Share of the required work that is done, 0 to 1. */
  progress: number;
  /** Where the learner is, as a short recorded id; '' at the start. */
  place: string;
  objectives: ObjectiveOutcome[];
  interactions: Interaction[];
}

/** A module, or a learning objective of the course. */
export interface ObjectiveOutcome {
  id: string;
  /** In words, for the standards that have room. */
  description: string;
  completion: 'not attempted' | 'incomplete' | 'completed';
  success: 'unknown' | 'passed' | 'failed';
  /** 0 to 100, where the module is scored. */
  score?: number;
}

/** One answer that is recorded in detail. */
export type Interaction = {
  id: string;
  /** The question in words, for the standards that have room. */
  description: string;
  /** Recorded ids of the objectives that it speaks of. */
  objectives: string[];
  /** When it was given, in milliseconds since 1970. */
  at: number;
  /** How long it took, in milliseconds. */
  latency?: number;
  result: 'correct' | 'incorrect' | 'neutral';
  weighting?: number;
} & InteractionResponse;

/** What was answered, and what would have been right, by type. */
export type InteractionResponse =
  | {type: 'fill-in'; response: string; correct?: string}
  | {type: 'likert'; choices: string[]; response: string}
  | {
      type: 'choice' | 'sequencing';
      /** Every choice in its permanent order, which gives the SCORM 1.2 letter. */
      choices: string[];
      response: string[];
      correct?: string[];
    }
  | {
      type: 'matching';
      sources: string[];
      targets: string[];
      response: [source: string, target: string][];
      correct?: [source: string, target: string][];
    }
  | {
      type: 'performance';
      /** Every step and its answers, each in its permanent order. */
      steps: {id: string; answers: string[]}[];
      response: [step: string, answer: string][];
      correct?: [step: string, answer: string][];
    };

import type {CheckRules, Question} from '../content/kinds/questions.ts';
import type {QuestionAnswer} from '../course/progress.ts';

/** A page of a set of questions, with all that its element needs. */
export type CheckPage =
  | ({name: 'rules'} & RulesPage)
  | ({name: 'question'} & QuestionPage)
  | {name: 'attestation'}
  | ({name: 'result'} & ResultPage);

/** What the learner can know before the first question. */
export interface RulesPage {
  rules: CheckRules;
  /** How many questions an attempt has. */
  size: number;
  /** Attempts that have ended. */
  attempts: number;
  /** Percent. */
  best?: number;
  passed: boolean;
  /** No attempt is under way and none has ended. */
  isNew: boolean;
}

export interface QuestionPage {
  question: Question;
  /** From 1. */
  number: number;
  all: number;
  /** Ids of the options as they stand; of pairs, first the sources. */
  order: string[];
  targets: string[];
  answer?: QuestionAnswer;
}

export interface ResultPage {
  /** Percent, of the attempt at hand. */
  score: number;
  right: number;
  of: number;
  passMark: number;
  /** The attempt at hand has reached the pass mark. */
  isPass: boolean;
  /** Some attempt has. */
  passed: boolean;
  best: number;
  attempts: number;
  /** Attempts that are left; undefined where there is no limit. */
  left?: number;
  /** What was not answered right, each objective once. */
  again: {objective: string; module?: {id: string; title: string}}[];
}

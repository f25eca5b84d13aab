import type {Activity} from '../content/schema.ts';
import type {PlanField, PlanPlace} from './plan-answers.ts';
import type {ActivityRecord, Answer} from './progress.ts';

// What all machines of activities have in common, so that the module's machine
// and main.ts can conduct each kind without knowing it.

/** What an activity starts from. */
export interface ActivityInput<
  A extends Activity = Activity,
  R extends Answer = Answer,
> {
  activity: A;
  /** What it remembered so far. */
  record?: ActivityRecord<R>;
  /** Where to open it, from 0. `last` is where one comes back to from behind. */
  page: number | 'last';
  /** Of a menu: what it offers, and whether enough of it is done. */
  menu?: {offered: string[]; isEnough: boolean};
  /** Nothing else is open in the module: it completes with this, or has. */
  isRestDone?: boolean;
}

/** What a machine may ask of the world: itself it has no clock and no dice. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 up to 1. */
  random: () => number;
}

/** What each machine knows, whatever its kind. */
export interface ActivityContext<
  A extends Activity = Activity,
  R extends Answer = Answer,
> {
  activity: A;
  record: ActivityRecord<R>;
  /** From 0. */
  page: number;
  pages: number;
}

/** The learner turned the page. */
export type PageTurn = {type: 'next'} | {type: 'back'};

/** In an audit: what is looked at, from where, or how a behaviour is rated. */
export interface AuditAnswered {
  type: 'audit.answered';
  question: string;
  answer: string;
  /** The learner was told on this page that the employer gets the answers. */
  isShared: boolean;
}

/** In a plan: which behaviour, as `lens/behaviour`. */
export interface PlanChosen {
  type: 'plan.chosen';
  place: PlanPlace;
  behaviour: string;
}

/** In a plan: all that is in a field now, and the behaviour that it is about. */
export interface PlanWritten {
  type: 'plan.written';
  place: PlanPlace;
  field: PlanField;
  behaviour: string;
  text: string;
}

/** What the learner did, in any kind of activity. */
export type ActivityEvent =
  | PageTurn
  | {type: 'level.chosen'; level: number}
  | {type: 'occasion.answered'; occasion: boolean}
  | {type: 'option.chosen'; option: string}
  | {type: 'conversation.rewound'; to: number}
  | {type: 'conversation.chosen'; conversation: string}
  | {type: 'menu.asked'}
  | {type: 'text.written'; text: string}
  | {type: 'card.opened'; card: string}
  | {type: 'plan.tried'; spread: string; effort: number}
  | {type: 'year.asked'}
  | {type: 'reply.said'; options: string[]}
  | AuditAnswered
  | PlanChosen
  | PlanWritten
  | QuestionsEvent
  | {type: 'tip.kept'; tip: string}
  | {type: 'tip.dropped'; tip: string};

/** What the learner did with a set of questions. */
export type QuestionsEvent =
  | {type: 'question.answered'; response: string[]}
  | {type: 'attempt.wanted'}
  | {type: 'attempt.attested'};

/** What an activity tells: something worth keeping, and where the learner is. */
export type ActivityEmitted =
  {type: 'recorded'; record: ActivityRecord} | {type: 'paged'; page: number};

/** How an activity ended: past its last page, before its first, or to another. */
export type ActivityOutput =
  {how: 'finished' | 'left'} | {how: 'chosen'; activity: string};

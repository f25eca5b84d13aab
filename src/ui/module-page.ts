import type {Activity} from '../content/schema.ts';
import type {DialogueWords} from '../content/kinds/dialogue.ts';
import type {DialogueView} from '../course/dialogue-view.ts';
import type {MenuView} from '../course/menu-view.ts';
import type {ProfileResult} from '../course/profile.ts';
import type {
  ActivityRecord,
  AuditAnswer,
  RatingAnswer,
} from '../course/progress.ts';
import type {YearComparison} from '../course/year-comparison.ts';
import type {ShownAudit} from './care-audit-result.ts';
import type {ShownPlan} from './care-plan.ts';
import type {Privacy} from './care-privacy.ts';
import type {CheckPage} from './check-page.ts';

/** What a page shows of the learner's answers, by kind of activity. */
export interface ShownAnswer {
  /** A rating: the answer so far. */
  answer?: RatingAnswer;
  /** A sorting or a choice: the option whose feedback is due. */
  picked?: string;
  /** A reply: what was said last. */
  said?: string[];
  /** A writing: what is in the field. */
  text?: string;
  /** Cards: ids of those that are open. */
  opened?: readonly string[];
  /** A simulator: the year to show, once a plan was tried. */
  year?: YearComparison;
  /** A set of questions: what its page shows. */
  check?: CheckPage;
  /** Tips: ids of those that are kept. */
  kept?: readonly string[];
  /** A profile: what it came to. */
  result?: ProfileResult;
  /** An audit: what was answered so far. */
  audited?: ActivityRecord<AuditAnswer>;
  /** The employer has got these answers, so they stand. */
  isFinal?: boolean;
  /** What an audit came to, for its result and its plan. */
  audit?: ShownAudit;
  /** A plan as it stands. */
  plan?: ShownPlan;
  /** A dialogue: what was said, and how it stands. */
  dialogue?: DialogueView;
  /** A menu: what it offers, and how far each has come. */
  menu?: MenuView;
}

/** The page of a module that is open, with all that its element needs. */
export interface ModulePage extends ShownAnswer {
  activity: Activity;
  /** Words of the activity, of the form that its kind asks for. */
  words: unknown;
  /** From 0, within the activity. */
  page: number;
  /** Words of the audit that this is about. */
  auditWords?: unknown;
  /** Words of what a menu offers, by id. */
  offeredWords?: Record<string, DialogueWords>;
  /** A menu led here, and is where one comes back to. */
  isOffered?: boolean;
  /** One can go to the menu of the module from here. */
  isMenuOpen?: boolean;
  /** The learner tried to go on without an answer. */
  unanswered: boolean;
  /** The first page of private questions says who can see the answers. */
  privacy?: Privacy;
  /** It was said in this module before, so a line is enough. */
  isPrivacyKnown?: boolean;
  isLast: boolean;
}

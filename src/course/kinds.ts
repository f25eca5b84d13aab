import type {Cards} from '../content/kinds/cards.ts';
import type {Audit} from '../content/kinds/audit.ts';
import type {Plan} from '../content/kinds/plan.ts';
import type {Questions} from '../content/kinds/questions.ts';
import type {Dialogue} from '../content/kinds/dialogue.ts';
import type {Menu} from '../content/kinds/menu.ts';
import type {Rating} from '../content/kinds/rating.ts';
import type {Simulator} from '../content/kinds/simulator.ts';
import type {Reply} from '../content/kinds/reply.ts';
import type {Tips} from '../content/kinds/tips.ts';
import type {Writing} from '../content/kinds/writing.ts';
import type {Settings} from '../content/course-settings.ts';
import type {Activity} from '../content/schema.ts';
import type {AnswerCode} from './answer-code.ts';
import {cardsCode} from './cards-code.ts';
import {
  auditPagesDone,
  firstOpenAuditPage,
  sharedMark,
} from './audit-answers.ts';
import {auditCode} from './audit-code.ts';
import {checkPagesDone, firstOpenCheckPage} from './attempts.ts';
import {dialogueCode} from './dialogue-code.ts';
import {pagesOf} from './pages-of.ts';
import {countSettled, firstUnsettled, type Picking} from './picking-answers.ts';
import {pickingCode} from './picking-code.ts';
import {planCode} from './plan-code.ts';
import type {
  ActivityRecord,
  Answer,
  OpenedAnswer,
  AuditAnswer,
  Attempt,
  DialogueRun,
  PickAnswer,
  PlanAnswer,
  SpreadAnswer,
  RatingAnswer,
  ReplyAnswer,
  TipAnswer,
  WrittenAnswer,
} from './progress.ts';
import {questionsCode} from './questions-code.ts';
import {countAnswered, firstUnanswered} from './rating-answers.ts';
import {ratingCode} from './rating-code.ts';
import {simulatorCode} from './simulator-code.ts';
import {countSettledReplies, firstUnsettledReply} from './reply-answers.ts';
import {replyCode} from './reply-code.ts';
import {countTipsPages, firstOpenTipsPage} from './tips-answers.ts';
import {tipsCode} from './tips-code.ts';
import {writingCode} from './writing-code.ts';

/** What the course must know of a kind of activity. */
interface Kind<A extends Activity, R extends Answer = Answer> {
  /** What is answered judges oneself or the employer, and may stay private. */
  isPrivate: boolean;
  /** The employer gets them all the same, and the learner was told before. */
  isShared?(settings: Settings, record?: ActivityRecord<R>): boolean;
  /** How answers are saved; a kind that asks for none has none. */
  code?: AnswerCode<A, R>;
  /** The first page that waits for the learner; undefined when none does. */
  firstOpenPage(activity: A, record?: ActivityRecord<R>): number | undefined;
  /** How many of its pages are done. */
  pagesDone(activity: A, record?: ActivityRecord<R>): number;
}

const reading: Kind<Activity> = {
  isPrivate: false,
  firstOpenPage: (_, record) => (record?.done ? undefined : 0),
  pagesDone: (activity, record) => (record?.done ? pagesOf(activity) : 0),
};

const rating: Kind<Rating, RatingAnswer> = {
  isPrivate: true,
  code: ratingCode,
  firstOpenPage: firstUnanswered,
  pagesDone: (activity, record) =>
    record?.done ? pagesOf(activity) : countAnswered(activity, record),
};

const picking: Kind<Picking, PickAnswer> = {
  isPrivate: false,
  code: pickingCode,
  firstOpenPage: (activity, record) =>
    record?.done ? undefined : firstUnsettled(activity, record),
  pagesDone: (activity, record) =>
    record?.done ? pagesOf(activity) : countSettled(activity, record),
};

const reply: Kind<Reply, ReplyAnswer> = {
  isPrivate: false,
  code: replyCode,
  firstOpenPage: (activity, record) =>
    record?.done ? undefined : firstUnsettledReply(activity, record),
  pagesDone: (activity, record) =>
    record?.done ? pagesOf(activity) : countSettledReplies(activity, record),
};

const writing: Kind<Writing, WrittenAnswer> = {
  ...reading,
  isPrivate: true,
  code: writingCode,
};

const cards: Kind<Cards, OpenedAnswer> = {...reading, code: cardsCode};

const simulator: Kind<Simulator, SpreadAnswer> = {
  ...reading,
  code: simulatorCode,
};

const audit: Kind<Audit, AuditAnswer> = {
  isPrivate: true,
  // What was answered before anybody told of sharing stays private.
  isShared: ({shareAudit}, record) =>
    shareAudit && record?.answers?.[sharedMark] !== undefined,
  code: auditCode,
  firstOpenPage: firstOpenAuditPage,
  pagesDone: (activity, record) =>
    record?.done ? pagesOf(activity) : auditPagesDone(activity, record),
};

const plan: Kind<Plan, PlanAnswer> = {
  ...reading,
  isPrivate: true,
  code: planCode,
};

const questions: Kind<Questions, Attempt> = {
  isPrivate: false,
  code: questionsCode,
  firstOpenPage: firstOpenCheckPage,
  pagesDone: checkPagesDone,
};

const tips: Kind<Tips, TipAnswer> = {
  isPrivate: false,
  code: tipsCode,
  firstOpenPage: (activity, record) =>
    record?.done ? undefined : firstOpenTipsPage(activity, record),
  pagesDone: (activity, record) =>
    record?.done ? pagesOf(activity) : countTipsPages(activity, record),
};

const dialogue: Kind<Dialogue, DialogueRun> = {
  ...reading,
  code: dialogueCode,
};

/** It waits for nothing by itself: see `sections.ts`. */
const menu: Kind<Menu> = {
  isPrivate: false,
  firstOpenPage: () => undefined,
  pagesDone: () => 0,
};

/**
 * Every kind of activity. A new kind joins the course here, and with what runs
 * it in `machines.ts`, which comes after the first screen.
 */
const kinds: {
  [K in Activity['kind']]: Kind<Extract<Activity, {kind: K}>>;
} = {
  story: reading,
  rating,
  profile: reading,
  sorting: picking,
  choice: picking,
  reply,
  writing,
  cards,
  simulator,
  audit,
  'audit-result': reading,
  plan,
  questions,
  tips,
  dialogue,
  menu,
};

function kindOf(activity: Activity) {
  return kinds[activity.kind] as Kind<Activity>;
}

export function isPrivate(
  activity: Activity,
  settings: Settings,
  record?: ActivityRecord,
): boolean {
  const kind = kindOf(activity);
  return kind.isPrivate && !kind.isShared?.(settings, record);
}

/** How an activity's answers are saved; undefined where there are none. */
export function answerCode(activity: Activity): AnswerCode | undefined {
  return kindOf(activity).code;
}

/**
 * The first page of an activity that waits for the learner. A rating that was
 * done waits again where its answers are not there, such as on another device.
 */
export function firstOpenPage(activity: Activity, record?: ActivityRecord) {
  return kindOf(activity).firstOpenPage(activity, record);
}

export function pagesDone(activity: Activity, record?: ActivityRecord) {
  return kindOf(activity).pagesDone(activity, record);
}

/** Whether an activity asks for nothing more, or did so once. */
export function isDone(activity: Activity, record?: ActivityRecord): boolean {
  return record?.done === true || firstOpenPage(activity, record) === undefined;
}

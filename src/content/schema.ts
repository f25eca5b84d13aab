import * as v from 'valibot';
import {castMember} from './cast.ts';
import {courseSettings} from './course-settings.ts';
import {id, numbered, permanentNumber, text} from './ids.ts';
import {cardsStructure, cardsWords, checkCards} from './kinds/cards.ts';
import {
  auditResultStructure,
  auditResultWords,
  checkAuditResult,
} from './kinds/audit-result.ts';
import {auditStructure, auditWords, checkAudit} from './kinds/audit.ts';
import {checkChoice, choiceStructure, choiceWords} from './kinds/choice.ts';
import {checkMenu, menuStructure, menuWords} from './kinds/menu.ts';
import {checkPlan, planStructure, planWords} from './kinds/plan.ts';
import {
  checkDialogue,
  dialogueStructure,
  dialogueWords,
} from './kinds/dialogue.ts';
import {checkProfile, profileStructure, profileWords} from './kinds/profile.ts';
import {
  checkQuestions,
  questionsStructure,
  questionsWords,
} from './kinds/questions.ts';
import {checkRating, ratingStructure, ratingWords} from './kinds/rating.ts';
import {
  checkSimulator,
  simulatorStructure,
  simulatorWords,
} from './kinds/simulator.ts';
import {checkReply} from './kinds/check-reply.ts';
import {replyStructure, replyWords} from './kinds/reply.ts';
import {checkSorting, sortingStructure, sortingWords} from './kinds/sorting.ts';
import {checkStory, storyStructure, storyWords} from './kinds/story.ts';
import {checkTips, tipsStructure, tipsWords} from './kinds/tips.ts';
import {checkWriting, writingStructure, writingWords} from './kinds/writing.ts';
import {interfaceWords} from './interface-words.ts';

/**
 * Every kind of activity: what it is made of, what it says, and a check that
 * both fit. This is where a new kind joins the content.
 */
export const kinds = {
  story: {structure: storyStructure, words: storyWords, check: checkStory},
  rating: {structure: ratingStructure, words: ratingWords, check: checkRating},
  profile: {
    structure: profileStructure,
    words: profileWords,
    check: checkProfile,
  },
  sorting: {
    structure: sortingStructure,
    words: sortingWords,
    check: checkSorting,
  },
  choice: {structure: choiceStructure, words: choiceWords, check: checkChoice},
  reply: {structure: replyStructure, words: replyWords, check: checkReply},
  writing: {
    structure: writingStructure,
    words: writingWords,
    check: checkWriting,
  },
  cards: {structure: cardsStructure, words: cardsWords, check: checkCards},
  simulator: {
    structure: simulatorStructure,
    words: simulatorWords,
    check: checkSimulator,
  },
  audit: {structure: auditStructure, words: auditWords, check: checkAudit},
  'audit-result': {
    structure: auditResultStructure,
    words: auditResultWords,
    check: checkAuditResult,
  },
  plan: {structure: planStructure, words: planWords, check: checkPlan},
  questions: {
    structure: questionsStructure,
    words: questionsWords,
    check: checkQuestions,
  },
  tips: {structure: tipsStructure, words: tipsWords, check: checkTips},
  dialogue: {
    structure: dialogueStructure,
    words: dialogueWords,
    check: checkDialogue,
  },
  menu: {structure: menuStructure, words: menuWords, check: checkMenu},
} as const;

export const activity = v.variant('kind', [
  storyStructure,
  ratingStructure,
  profileStructure,
  sortingStructure,
  choiceStructure,
  replyStructure,
  writingStructure,
  cardsStructure,
  simulatorStructure,
  auditStructure,
  auditResultStructure,
  planStructure,
  questionsStructure,
  tipsStructure,
  dialogueStructure,
  menuStructure,
]);

/** `modules/course.json`. */
export const courseFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Names the course to every LMS, for ever. */
  identifier: v.pipe(
    v.string(),
    v.regex(
      /^[a-z][a-z0-9_]{0,19}$/,
      'Use at most 20 lower-case letters, digits and underscores, beginning with a letter.',
    ),
  ),
  /** Module ids, in the order in which learners meet them. */
  modules: v.pipe(v.array(id), v.minLength(1, 'Name at least one module.')),
  settings: courseSettings,
  /** The people who appear. The first three of them greet the learner. */
  cast: v.array(castMember),
  /** What dialogues practise, by id; `modules/<language>.json` names them. */
  behaviours: v.optional(v.array(id), []),
});

/** `modules/<language>.json`: the course's title and the words of its controls. */
export const courseWordsFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: text,
  summary: text,
  interface: interfaceWords,
});

/** `modules/<module>/module.json`. */
export const moduleFile = v.strictObject({
  $schema: v.optional(v.string()),
  ...numbered,
  /** About how long it takes, without what a menu in it offers. */
  minutes: v.pipe(
    v.number(),
    v.integer('Use whole minutes.'),
    v.minValue(1, 'Use at least 1 minute.'),
    v.maxValue(60, 'Use at most 60 minutes.'),
  ),
  /** Ids of the learning objectives that it serves, as they are recorded. */
  objectives: v.array(id),
  activities: v.pipe(
    v.array(activity),
    v.minLength(1, 'Give at least one activity.'),
  ),
});

/**
 * `modules/<module>/<language>.json`. The words of each activity are checked
 * against its kind in `check-content.ts`, since only module.json knows it.
 */
export const moduleWordsFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: text,
  summary: text,
  /** What the learner can do afterwards, by objective id. */
  objectives: v.record(id, text),
  /** By activity id. */
  activities: v.record(id, v.unknown()),
});

/**
 * `modules/ledger.json`: the permanent number of everything that was ever
 * saved, so that no number is changed or given to another thing.
 */
export const ledgerFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** By path of ids, such as `self-assessment/evidence/shares-knowledge`. */
  numbers: v.record(
    v.pipe(
      v.string(),
      v.regex(
        /^[a-z0-9-]+(\/[a-z0-9-]+){0,3}$/,
        'Use module, module/activity, module/activity/item or module/activity/item/option.',
      ),
    ),
    permanentNumber,
  ),
});

export type Activity = v.InferOutput<typeof activity>;
export type CourseFile = v.InferOutput<typeof courseFile>;
export type CourseWordsFile = v.InferOutput<typeof courseWordsFile>;
export type ModuleFile = v.InferOutput<typeof moduleFile>;
export type ModuleWordsFile = v.InferOutput<typeof moduleWordsFile>;
export type LedgerFile = v.InferOutput<typeof ledgerFile>;

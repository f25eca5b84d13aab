import {assembleCourse} from '../../src/content/assemble.ts';
import type {Content} from '../../src/content/content.ts';
import type {CourseData} from '../../src/content/course-data.ts';
import type {Settings} from '../../src/content/course-settings.ts';
import {contentVersion} from '../../src/content/version.ts';
import type {StateFields} from '../../src/course/progress-code.ts';
import type {CourseTaker} from '../course/course-taker.ts';

/** What somebody did, and under which settings. */
interface Story {
  settings: Partial<Settings>;
  take: (taker: CourseTaker) => void;
  /** What saved state says of itself besides, after visits that went badly. */
  fields?: Partial<StateFields>;
  /** Of an attempt that began beside so many interactions. */
  restart?: number;
}

const right = {isRight: true, choice: 0};
const wrong = {isRight: false, choice: 2};

/** When a visit began, in milliseconds since 1970. */
const since = Date.UTC(2026, 2, 9, 8);

/** So many pages. */
const upTo = (pages: number) => (page: number) => page >= pages;

/** Learners of every sort that saved state has to bring back. */
export const stories: Record<string, Story> = {
  fresh: {
    settings: {},
    take: (taker) => taker.take('self-assessment', right, upTo(1)),
  },
  'mid-course': {
    settings: {},
    take(taker) {
      taker.take('self-assessment', {isRight: true, choice: 3});
      taker.take('better-than-average', wrong, upTo(9));
      taker.take('scenarios', wrong, upTo(20));
      taker.take('final-check', wrong, upTo(5));
    },
  },
  everything: {
    settings: {attestation: true, conversations: 0},
    take: (taker) => taker.takeAll(right),
  },
  'passed on retry': {
    settings: {},
    take(taker) {
      taker.take('final-check', wrong, () => taker.attempts === 1);
      taker.takeAll(right);
    },
  },
  'all attempts used up': {
    settings: {attempts: 2},
    take(taker) {
      taker.take('final-check', wrong, () => taker.attempts === 2);
      taker.takeAll(right);
    },
  },
  'shared audit': {
    settings: {shareAudit: true},
    take: (taker) => taker.take('care-audit', {isRight: true, choice: 2}),
  },
  'private answers in the LMS': {
    settings: {privateAnswers: 'lms'},
    take(taker) {
      taker.take('self-assessment', {isRight: false, choice: 1});
      taker.take('care-audit', {isRight: false, choice: 3});
      taker.take('accomplishments', {isRight: true, choice: 2});
    },
  },
  'without credit': {
    settings: {},
    take: (taker) => taker.take('better-than-average', right, upTo(9)),
    fields: {lacking: {since, why: 'no credit'}, lacksObjectives: true},
  },
  'not confirmed': {
    settings: {},
    take: (taker) => taker.take('character-pointers', right),
    fields: {
      ...{lacking: {since, why: 'not confirmed'}, lacksObjectives: true},
      resent: 7,
    },
  },
  'no room': {
    settings: {},
    take: (taker) => taker.take('service-tips', right),
    fields: {short: 'refused'},
  },
  'cut off': {
    settings: {},
    take: (taker) => taker.take('service-tips', right),
    fields: {short: 'cut'},
  },
  'beside an older record': {
    settings: {},
    take: (taker) => taker.take('character-pointers', wrong, upTo(6)),
    restart: 37,
  },
};

/** The course of today, as it is under these settings. */
export function courseWith(
  content: Content,
  settings: Partial<Settings>,
  packageVersion: string,
): CourseData {
  const course = {
    ...content.course,
    settings: {...content.course.settings, ...settings},
  };
  const set = {...content, course};
  const version = contentVersion(set, packageVersion);
  return assembleCourse(set, {standard: 'scorm12', version}).data;
}

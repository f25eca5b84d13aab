import type {
  CheckRules,
  Question,
  Questions,
} from '../content/kinds/questions.ts';
import {howMany} from './draw.ts';
import type {ActivityRecord, Attempt, AttemptEnd} from './progress.ts';

// What is true of attempts at a set of questions. Tiny, since the first screen
// needs it for progress and score.

export type CheckRecord = ActivityRecord<Attempt>;

/** An attempt that is over, and its number. */
export interface EndedAttempt {
  number: number;
  startedAt: number;
  ended: AttemptEnd;
}

/** What all attempts together have come to. */
export interface CheckResult {
  /** The best attempt; of equals the first. Undefined before any has ended. */
  best?: {
    /** Percent, as it is recorded. */
    score: number;
    startedAt: number;
    endedAt: number;
    attested: boolean;
  };
  passed: boolean;
  /** Attempts are limited, and there is none left. */
  isUsedUp: boolean;
  /** Attempts that have ended. */
  attempts: number;
}

const standardRules: CheckRules = {
  passMark: 80,
  drawn: 12,
  attempts: 0,
  attestation: false,
};

export function rulesOf({rules = standardRules}: Questions): CheckRules {
  return rules;
}

/** How many questions an attempt has. */
export function sizeOf(activity: Questions): number {
  return howMany(rulesOf(activity).drawn, activity.questions.length);
}

/** Of an answered question: whether that was the right answer, all of it. */
export function isRight(question: Question, response: string[]): boolean {
  const right = rightResponse(question);
  const given = question.type === 'multiple' ? response.toSorted() : response;
  const wanted = question.type === 'multiple' ? right.toSorted() : right;
  return given.join() === wanted.join();
}

/** The right answer in the form of a response; pairs in the order of sources. */
export function rightResponse(question: Question): string[] {
  switch (question.type) {
    case 'single':
      return [question.correct];
    case 'multiple':
    case 'ordering':
      return question.correct;
    case 'matching':
      return question.sources.flatMap(({id}) => [
        id,
        question.correct[id] ?? '',
      ]);
  }
}

/** The attempt that was begun last; undefined before the first. */
export function latestAttempt(
  record: CheckRecord | undefined,
): (Attempt & {number: number}) | undefined {
  const number = Math.max(0, ...Object.keys(record?.answers ?? {}).map(Number));
  const attempt = record?.answers?.[number];
  return attempt && {...attempt, number};
}

export function endedAttempts(record: CheckRecord | undefined): EndedAttempt[] {
  return Object.entries(record?.answers ?? {}).flatMap(
    ([number, {startedAt, ended}]) =>
      ended ? [{number: Number(number), startedAt, ended}] : [],
  );
}

/** To two decimals, as every LMS gets it: so nobody can come to another verdict. */
export function percentOf({right, of}: {right: number; of: number}): number {
  return of > 0 ? Number(((right / of) * 100).toFixed(2)) : 0;
}

/** What the certificate and the record need to know. */
export function checkResult(
  activity: Questions,
  record: CheckRecord | undefined,
): CheckResult {
  const all = endedAttempts(record);
  const best = bestOf(all);
  const attempts = Math.max(0, ...all.map(({number}) => number));
  const limit = rulesOf(activity).attempts;
  return {
    best: best && {
      score: percentOf(best.ended),
      startedAt: best.startedAt,
      endedAt: best.ended.at,
      attested: best.ended.attested,
    },
    passed: all.some(({ended}) => ended.passed),
    isUsedUp: limit > 0 && attempts >= limit && !isUnderWay(record),
    attempts,
  };
}

/** It may be one more than a limit that was lowered since it was begun. */
function isUnderWay(record: CheckRecord | undefined): boolean {
  const latest = latestAttempt(record);
  return latest !== undefined && !latest.ended;
}

/** The highest score; of equals the earliest. */
export function bestOf(ended: EndedAttempt[]): EndedAttempt | undefined {
  const [best] = ended.toSorted(
    (a, b) => percentOf(b.ended) - percentOf(a.ended) || a.number - b.number,
  );
  return best;
}

/**
 * The page that waits: the rules before the first attempt, the first question
 * without an answer, or the result, from which one tries again.
 */
export function firstOpenCheckPage(
  activity: Questions,
  record?: CheckRecord,
): number | undefined {
  if (record?.done) return undefined;
  const latest = latestAttempt(record);
  if (!latest) return 0;
  const size = sizeOf(activity);
  return latest.ended ? size + 1 : Math.min(answeredOf(latest), size) + 1;
}

/** Answers come in order, so their number says where the learner is. */
export function answeredOf({asked}: Attempt): number {
  return asked.filter(({answer}) => answer).length;
}

/** A retry does not count what was done back down. */
export function checkPagesDone(activity: Questions, record?: CheckRecord) {
  const size = sizeOf(activity);
  if (record?.done) return size + 2;
  if (endedAttempts(record).length > 0) return size + 1;
  const latest = latestAttempt(record);
  return latest ? Math.min(answeredOf(latest), size) + 1 : 0;
}

import type {Question, Questions} from '../content/kinds/questions.ts';
import {
  answeredOf,
  bestOf,
  checkResult,
  endedAttempts,
  isRight,
  percentOf,
  rulesOf,
  sizeOf,
  type CheckRecord,
} from './attempts.ts';
import {draw, seeds} from './draw.ts';
import type {Attempt, QuestionAnswer} from './progress.ts';

// How attempts grow. Each function returns new ones; nothing is taken back.

/** A longer thought than this is somebody who was away. */
const longest = 4 * 3600;

/** A fresh draw, of other questions than last time as far as there are any. */
export function newAttempt(
  activity: Questions,
  last: Attempt | undefined,
  {now, random}: {now: number; random: number},
): Attempt {
  const seed = Math.min(seeds - 1, Math.floor(random * seeds));
  const avoid = last?.asked.map(({question}) => question) ?? [];
  const drawn = draw(activity.questions, {
    count: sizeOf(activity),
    seed,
    avoid,
  });
  return {
    seed,
    startedAt: wholeSecond(now),
    asked: drawn.map((question) => ({question})),
  };
}

/**
 * An attempt under way as this package can ask it. An update may have taken
 * questions away, or may ask more of them or fewer: what is answered stays, the
 * rest is drawn to fit.
 */
export function fitted(activity: Questions, attempt: Attempt): Attempt {
  // Nobody passes, or fails, because answers are no longer counted.
  const size = Math.max(sizeOf(activity), answeredOf(attempt));
  const kept = attempt.asked.slice(0, size);
  if (attempt.ended || kept.length === size) return {...attempt, asked: kept};
  const known = kept.map(({question}) => question);
  const others = activity.questions.filter(({id}) => !known.includes(id));
  const more = draw(others, {count: size - kept.length, seed: attempt.seed});
  return {
    ...attempt,
    asked: [...kept, ...more.map((question) => ({question}))],
  };
}

/** The attempt with the next of its questions answered. */
export function withResponse(
  attempt: Attempt,
  question: Question,
  response: string[],
  {now, shownAt}: {now: number; shownAt: number},
): Attempt {
  const index = answeredOf(attempt);
  const before = attempt.asked[index - 1]?.answer?.at ?? attempt.startedAt;
  const latency = Math.min(longest * 1000, Math.max(0, now - shownAt));
  const answer: QuestionAnswer = {
    response,
    isRight: isRight(question, response),
    // A clock that was set back does not turn the record around.
    at: Math.max(before, wholeSecond(now)),
    latency: wholeSecond(latency),
  };
  return {
    ...attempt,
    asked: attempt.asked.map((one, at) =>
      at === index ? {...one, answer} : one,
    ),
  };
}

export function isAllAnswered(attempt: Attempt): boolean {
  return answeredOf(attempt) === attempt.asked.length;
}

/** The attempt with its result, which no later change of the course changes. */
export function ended(
  activity: Questions,
  attempt: Attempt,
  {now, attested}: {now: number; attested: boolean},
): Attempt {
  const right = attempt.asked.filter(({answer}) => answer?.isRight).length;
  const of = attempt.asked.length;
  const passed = percentOf({right, of}) >= rulesOf(activity).passMark;
  const last = attempt.asked.at(-1)?.answer?.at ?? attempt.startedAt;
  const at = attested ? Math.max(last, wholeSecond(now)) : last;
  return {...attempt, ended: {at, right, of, passed, attested}};
}

/** The record with this attempt in it, and no more of others than is kept. */
export function recordWith(
  activity: Questions,
  record: CheckRecord,
  number: number,
  attempt: Attempt,
): CheckRecord {
  const answers = withoutOld({...record.answers, [number]: attempt});
  const {passed, isUsedUp} = checkResult(activity, {answers});
  const isDone = record.done || passed || isUsedUp;
  return isDone ? {answers, done: true} : {answers};
}

/**
 * Attempts may go on for ever, the saved state may not. It keeps the one under
 * way and the one that ended last, which can be read again, and which is told
 * again where a save was lost. Of the best one and of the first that passed, it
 * keeps the result. Answers of others have reached the record, and stay there.
 */
function withoutOld(attempts: Record<string, Attempt>) {
  const ended = endedAttempts({answers: attempts});
  const last = ended.at(-1)?.number ?? 0;
  const decisive = [
    bestOf(ended)?.number,
    ended.find(({ended}) => ended.passed)?.number,
  ];
  return Object.fromEntries(
    Object.entries(attempts).flatMap(([key, attempt]) => {
      const number = Number(key);
      if (number >= last) return [[key, attempt]];
      const result = {...attempt, seed: 0, asked: []};
      return decisive.includes(number) ? [[key, result]] : [];
    }),
  );
}

/** Saved times are in seconds; this way they come back as they went. */
function wholeSecond(time: number) {
  return Math.floor(time / 1000) * 1000;
}

import type {Question, Questions} from '../content/kinds/questions.ts';
import {allOptions} from '../content/question-options.ts';
import {rightResponse, sizeOf} from '../course/attempts.ts';
import {seeds} from '../course/draw.ts';
import type {Attempt} from '../course/progress.ts';
import {began, highest, month} from './fullest-numbers.ts';

/** The longest that a thought is counted for. */
const longestThought = 4 * 3_600_000;

/**
 * The attempts that are kept: a pass, a better one, the one that ended last, and
 * one that is all answered but not attested.
 */
export function fullestAttempts(activity: Questions): Record<string, Attempt> {
  const last = longestDraw(activity, []);
  const now = longestDraw(activity, last);
  return {
    96: attempt([], 1),
    97: attempt([], 2),
    98: attempt(last, 3),
    99: {...attempt(now, 3), ended: undefined},
  };
}

/** An attempt that is over, and took as long as that. */
function attempt(questions: Question[], right: number): Attempt {
  const asked = questions.map((question, index) => ({
    question: question.id,
    answer: {
      response: longestResponse(question),
      isRight: true,
      at: began + (index + 1) * month,
      latency: longestThought,
    },
  }));
  const at = began + (questions.length + 1) * month;
  const end = {at, right, of: 99, passed: true, attested: true};
  return {seed: seeds - 1, startedAt: began, asked, ended: end};
}

/**
 * The draw whose answers take the most room: the modules take turns, and what
 * was asked last time comes last.
 */
function longestDraw(activity: Questions, avoid: Question[]): Question[] {
  const modules = [...new Set(activity.questions.map(({module}) => module))];
  const piles = modules.map((module) =>
    activity.questions
      .filter((one) => one.module === module)
      .toSorted(
        (a, b) =>
          Number(avoid.includes(a)) - Number(avoid.includes(b)) ||
          roomOf(b) - roomOf(a),
      ),
  );
  const rounds = Math.max(...piles.map((pile) => pile.length));
  return Array.from({length: rounds}, (_, round) =>
    piles
      .flatMap((pile) => pile[round] ?? [])
      .toSorted((a, b) => roomOf(b) - roomOf(a)),
  )
    .flat()
    .slice(0, sizeOf(activity));
}

/** Bytes for the number of a question and for what is answered. */
function roomOf(question: Question): number {
  const bits = 2 + 3 * longestResponse(question).length;
  return Math.ceil(bits / 7) + (question.number > 127 ? 2 : 1);
}

function longestResponse(question: Question): string[] {
  const options = allOptions(question);
  if (question.type === 'single') return [highest(options).id];
  return question.type === 'matching'
    ? rightResponse(question)
    : options.map(({id}) => id);
}

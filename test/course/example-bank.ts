import type {
  CheckRules,
  Question,
  Questions,
} from '../../src/content/kinds/questions.ts';
import {rightResponse} from '../../src/course/attempts.ts';
import type {
  Attempt,
  AttemptEnd,
  QuestionAnswer,
} from '../../src/course/progress.ts';

export const rules: CheckRules = {
  passMark: 80,
  drawn: 4,
  attempts: 0,
  attestation: false,
};

const types = ['single', 'multiple', 'ordering', 'matching'] as const;

/** Questions of every type in turn, as many for each module as asked for. */
export function bank(
  perModule: number,
  modules = ['tea', 'bread', 'shoes'],
): Question[] {
  return modules.flatMap((module, m) =>
    Array.from({length: perModule}, (_, n) => {
      const number = m * perModule + n + 1;
      return questionOf(types[(number - 1) % 4]!, module, number);
    }),
  );
}

function questionOf(
  type: Question['type'],
  module: string,
  number: number,
): Question {
  const letter = String.fromCharCode(96 + number);
  const base = {
    id: `${module}-${letter}`,
    number,
    module,
    objective: `${module}-aim`,
  };
  const named = (names: string[], from = 1) =>
    names.map((id, index) => ({id, number: from + index}));
  switch (type) {
    case 'single':
      return {...base, type, options: named(['a', 'b', 'c']), correct: 'b'};
    case 'multiple':
      return {
        ...base,
        type,
        options: named(['a', 'b', 'c', 'd']),
        correct: ['b', 'd'],
      };
    case 'ordering':
      return {
        ...base,
        type,
        options: named(['a', 'b', 'c']),
        correct: ['c', 'a', 'b'],
      };
    case 'matching':
      return {
        ...base,
        type,
        sources: named(['a', 'b', 'c']),
        targets: named(['x', 'y'], 4),
        correct: {a: 'x', b: 'y', c: 'x'},
      };
  }
}

export function questionsOf(
  questions: Question[],
  changes: Partial<CheckRules> = {},
): Questions {
  return {
    id: 'check',
    number: 2,
    kind: 'questions',
    questions,
    rules: {...rules, ...changes},
  };
}

/** The same bank with the first of its questions taken out. */
export function without({questions, ...rest}: Questions, id: string) {
  return {...rest, questions: questions.filter((one) => one.id !== id)};
}

/** A response that is complete, and wrong. */
export function wrongResponse(question: Question): string[] {
  switch (question.type) {
    case 'single':
      return ['a'];
    case 'multiple':
      return ['b'];
    case 'ordering':
      return rightResponse(question).toReversed();
    case 'matching':
      return question.sources.flatMap(({id}) => [id, 'y']);
  }
}

/** An attempt that is over, of which only the result is told. */
export function endedWith(
  right: number,
  of = 4,
  more: Partial<AttemptEnd> = {},
): Attempt {
  const passed = right / of >= 0.8;
  const ended = {at: 60_000, right, of, passed, attested: false, ...more};
  return {seed: 1, startedAt: 0, asked: [], ended};
}

export function answered(
  question: Question,
  isRight: boolean,
  at = 20_000,
): QuestionAnswer {
  const response = isRight ? rightResponse(question) : wrongResponse(question);
  return {response, isRight, at, latency: 9000};
}

import type {Question, Questions} from '../content/kinds/questions.ts';
import {allOptions} from '../content/question-options.ts';
import type {AnswerCode} from './answer-code.ts';
import type {ByteReader, ByteWriter} from './bytes.ts';
import type {AskedQuestion, Attempt, AttemptEnd} from './progress.ts';

/**
 * Attempts, each as a field: a head of about ten bytes, then four or five for
 * each question. The field's tag is eight times the attempt's number, plus what
 * is true of it. Times are in seconds, counted from the one before.
 */
export const questionsCode: AnswerCode<Questions, Attempt> = {
  pack(writer, activity, attempts) {
    for (const [number, attempt] of Object.entries(attempts)) {
      const {seed, startedAt, asked, ended} = attempt;
      writer.field(Number(number) * 8 + flagsOf(ended), (field) => {
        field.word(startedAt / 1000).number(seed);
        if (ended) {
          field.number((ended.at - startedAt) / 1000);
          field.number(ended.right).number(ended.of);
        }
        let before = startedAt;
        for (const one of asked) {
          packQuestion(field, activity, one, before);
          before = one.answer?.at ?? before;
        }
      });
    }
  },

  unpack(reader, activity) {
    const attempts: Record<string, Attempt> = {};
    for (const [tag, field] of reader.fields()) {
      const startedAt = field.word() * 1000;
      const seed = field.number();
      const ended = readEnd(field, tag % 8, startedAt);
      const asked = [...unpackQuestions(field, activity, startedAt)];
      const attempt = {seed, startedAt, asked};
      attempts[Math.floor(tag / 8)] = ended ? {...attempt, ended} : attempt;
    }
    return attempts;
  },
};

const flags = {ended: 1, passed: 2, attested: 4};

function flagsOf(end: AttemptEnd | undefined) {
  if (!end) return 0;
  return (
    flags.ended +
    (end.passed ? flags.passed : 0) +
    (end.attested ? flags.attested : 0)
  );
}

function readEnd(
  field: ByteReader,
  set: number,
  startedAt: number,
): AttemptEnd | undefined {
  if (!(set & flags.ended)) return undefined;
  return {
    at: startedAt + field.number() * 1000,
    right: field.number(),
    of: field.number(),
    passed: (set & flags.passed) > 0,
    attested: (set & flags.attested) > 0,
  };
}

/** The question's number; what was answered, 0 if nothing; and when. */
function packQuestion(
  field: ByteWriter,
  {questions}: Questions,
  {question: id, answer}: AskedQuestion,
  before: number,
) {
  const question = questions.find((one) => one.id === id);
  if (!question) return;
  field.number(question.number);
  if (!answer) {
    field.number(0);
    return;
  }
  // Three bits an option, behind a first bit that says where they begin.
  const all = allOptions(question);
  let code = 1;
  for (const option of answer.response) {
    const number = all.find(({id}) => id === option)?.number ?? 1;
    code = code * 8 + number - 1;
  }
  field.number(code * 2 + (answer.isRight ? 1 : 0));
  field.number((answer.at - before) / 1000);
  field.number(answer.latency / 1000);
}

/** What this package does not know is passed over, and its time is counted. */
function* unpackQuestions(
  field: ByteReader,
  {questions}: Questions,
  startedAt: number,
): Generator<AskedQuestion> {
  let at = startedAt;
  while (!field.isAtEnd) {
    const number = field.number();
    const code = field.number();
    const question = questions.find((one) => one.number === number);
    if (code === 0) {
      if (question) yield {question: question.id};
      continue;
    }
    at += field.number() * 1000;
    const latency = field.number() * 1000;
    if (!question) continue;
    const response = optionsNamed(Math.floor(code / 2), question);
    const answer = {response, isRight: code % 2 === 1, at, latency};
    yield {question: question.id, answer};
  }
}

/** Where an option is gone, half an answer would be another one: then none. */
function optionsNamed(code: number, question: Question): string[] {
  const ids: string[] = [];
  for (let rest = code; rest > 1; rest = Math.floor(rest / 8)) {
    const number = (rest % 8) + 1;
    const option = allOptions(question).find((one) => one.number === number);
    if (!option) return [];
    ids.unshift(option.id);
  }
  return ids;
}

import {expect} from '@open-wc/testing';
import {
  array,
  assert,
  boolean,
  integer,
  nat,
  option,
  property,
  record,
  shuffledSubarray,
  type Arbitrary,
} from 'fast-check';
import {rightResponse} from '../../src/course/attempts.ts';
import {ByteReader, ByteWriter} from '../../src/course/bytes.ts';
import {seeds} from '../../src/course/draw.ts';
import type {Attempt} from '../../src/course/progress.ts';
import {questionsCode} from '../../src/course/questions-code.ts';
import {
  answered,
  bank,
  endedWith,
  questionsOf,
  without,
  wrongResponse,
} from './example-bank.ts';

const questions = bank(4);
const activity = questionsOf(questions);

function pack(attempts: Record<string, Attempt>, own = activity) {
  const writer = new ByteWriter();
  questionsCode.pack(writer, own, attempts);
  return writer.done();
}

function unpack(bytes: Uint8Array, own = activity) {
  return questionsCode.unpack(new ByteReader(bytes), own);
}

const seconds = (most: number) => nat(most).map((s) => s * 1000);

/** An attempt that somebody can have made, under way or over. */
const attempts: Arbitrary<Attempt> = record({
  seed: nat(seeds - 1),
  startedAt: nat(4e9).map((s) => s * 1000),
  drawn: shuffledSubarray(questions, {minLength: 1}),
  answers: array(
    record({right: boolean(), pause: seconds(1e6), latency: seconds(14_400)}),
    {minLength: 12, maxLength: 12},
  ),
  come: nat(12),
  end: option(
    record({
      after: seconds(1e6),
      right: nat(30),
      of: integer({min: 1, max: 30}),
      passed: boolean(),
      attested: boolean(),
    }),
    {nil: undefined},
  ),
}).map(({seed, startedAt, drawn, answers, come, end}) => {
  let at = startedAt;
  const asked = drawn.map((question, index) => {
    const {right, pause, latency} = answers[index]!;
    if (index >= come) return {question: question.id};
    at += pause;
    const response = right ? rightResponse(question) : wrongResponse(question);
    const answer = {response, isRight: right, at, latency};
    return {question: question.id, answer};
  });
  if (!end) return {seed, startedAt, asked};
  const {after, ...rest} = end;
  return {seed, startedAt, asked, ended: {at: startedAt + after, ...rest}};
});

describe('questionsCode', () => {
  it('gives back every attempt as it was', () => {
    assert(
      property(array(attempts, {maxLength: 5}), (list) => {
        const all = Object.fromEntries(
          list.map((attempt, index) => [String(index * 3 + 1), attempt]),
        );
        expect(unpack(pack(all))).to.deep.equal(all);
      }),
    );
  });

  it('passes over a question that is gone, and keeps the times of the rest', () => {
    const [one, two, three] = questions;
    const asked = [one!, two!, three!].map((question, index) => ({
      question: question.id,
      answer: answered(question, index !== 1, 20_000 * (index + 1)),
    }));
    const attempt = {seed: 3, startedAt: 0, asked};

    const read = unpack(pack({1: attempt}), without(activity, two!.id));

    expect(read['1']?.asked).to.deep.equal([asked[0], asked[2]]);
  });

  it('keeps whether an answer was right where its option is gone', () => {
    const single = questions[0]!;
    const answer = answered(single, true);
    const attempt = {
      seed: 3,
      startedAt: 0,
      asked: [{question: single.id, answer}],
    };
    const fewer = structuredClone(activity);
    const [first] = fewer.questions;
    if (first?.type === 'single') first.options.splice(1, 1);

    const read = unpack(pack({1: attempt}), fewer);

    expect(read['1']?.asked[0]?.answer).to.deep.equal({
      ...answer,
      response: [],
    });
  });

  it('takes about five bytes for each question, and twelve besides', () => {
    const asked = Array.from({length: 12}, (_, index) => ({
      question: questions[index]!.id,
      answer: answered(questions[index]!, true, 40_000 * (index + 1)),
    }));
    const attempt = {...endedWith(12, 12, {at: 480_000}), asked, seed: 9999};

    const bytes = pack({1: attempt}).length;

    expect(bytes).to.be.at.most(12 + 12 * 5);
    expect(pack({5: endedWith(9, 12)}).length).to.be.at.most(12);
  });
});

import {expect} from '@open-wc/testing';
import {assert, constantFrom, integer, property, uniqueArray} from 'fast-check';
import type {Cards} from '../../src/content/kinds/cards.ts';
import type {Simulator} from '../../src/content/kinds/simulator.ts';
import {ByteReader, ByteWriter} from '../../src/course/bytes.ts';
import {cardsCode} from '../../src/course/cards-code.ts';
import {lastPlan} from '../../src/course/simulator-answers.ts';
import {simulatorCode} from '../../src/course/simulator-code.ts';
import {activityOf, betterThanAverage} from './example-course.ts';

const engines = activityOf(betterThanAverage, 'engines') as Cards;
const simulator = activityOf(betterThanAverage, 'one-year') as Simulator;
const opened = {opened: true} as const;

function packed(write: (writer: ByteWriter) => void) {
  const writer = new ByteWriter();
  write(writer);
  return writer.done();
}

describe('cardsCode', () => {
  const pack = (activity: Cards, ids: string[]) =>
    packed((writer) =>
      cardsCode.pack(
        writer,
        activity,
        Object.fromEntries(ids.map((id) => [id, opened])),
      ),
    );
  const unpack = (bytes: Uint8Array, activity: Cards) =>
    Object.keys(cardsCode.unpack(new ByteReader(bytes), activity));

  it('gives back which cards are open, in one byte', () => {
    const ids = engines.cards.map(({id}) => id);
    assert(
      property(uniqueArray(constantFrom(...ids)), (some) => {
        const bytes = pack(engines, some);
        expect(bytes.length).to.be.at.most(1);
        expect(unpack(bytes, engines)).to.have.members(some);
      }),
    );
  });

  it('knows cards by their numbers, however high, and passes over others', () => {
    const set = (numbers: number[]): Cards => ({
      ...engines,
      cards: numbers.map((number) => ({id: `card-${number}`, number})),
    });
    const bytes = pack(set([3, 7, 8, 40]), ['card-3', 'card-8', 'card-40']);

    expect(unpack(bytes, set([40, 9, 7, 8]))).to.deep.equal([
      'card-40',
      'card-8',
    ]);
  });
});

describe('simulatorCode', () => {
  const unpack = (bytes: Uint8Array, activity = simulator) =>
    simulatorCode.unpack(new ByteReader(bytes), activity);

  it('gives back each plan, and which was the last, in a byte each', () => {
    const spreads = simulator.spreads.map(({id}) => id);
    assert(
      property(
        uniqueArray(constantFrom(...spreads), {minLength: 1}),
        integer({min: 1, max: 5}),
        (some, effort) => {
          const answers = Object.fromEntries(
            some.map((spread, index) => [
              spread,
              {effort: ((effort + index) % 5) + 1},
            ]),
          );
          const bytes = packed((writer) =>
            simulatorCode.pack(writer, simulator, answers),
          );

          expect(bytes).to.have.length(some.length);
          expect(unpack(bytes)).to.deep.equal(answers);
          expect(lastPlan({answers: unpack(bytes)})).to.deep.equal(
            lastPlan({answers}),
          );
        },
      ),
    );
  });

  it('passes over ways that are gone, and what cannot be an effort', () => {
    const bytes = packed((writer) =>
      writer
        .number(9 * 8 + 3)
        .number(1 * 8)
        .number(2 * 8 + 4),
    );

    expect(unpack(bytes)).to.deep.equal({'now-and-then': {effort: 4}});
  });
});

import {expect} from '@open-wc/testing';
import {assert, array, constantFrom, integer, property} from 'fast-check';
import {diceOf, draw, howMany, seeds, shuffled} from '../../src/course/draw.ts';
import {bank} from './example-bank.ts';

const questions = bank(8, ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
const seed = integer({min: 0, max: seeds - 1});

function modulesOf(drawn: string[]) {
  return drawn.map((id) => questions.find((one) => one.id === id)!.module);
}

describe('draw', () => {
  it('takes each question once, and every module once before any twice', () => {
    const run = property(seed, integer({min: 1, max: 20}), (seed, count) => {
      const drawn = draw(questions, {count, seed});

      expect(new Set(drawn).size).to.equal(count);
      const counts = [...'abcdefg'].map(
        (id) => modulesOf(drawn).filter((module) => module === id).length,
      );
      expect(Math.max(...counts) - Math.min(...counts)).to.be.at.most(1);
    });

    assert(run);
  });

  it('is the same for the same seed, and another one for most others', () => {
    const draws = Array.from({length: 100}, (_, seed) =>
      draw(questions, {count: 12, seed}).join(),
    );

    expect(draw(questions, {count: 12, seed: 7}).join()).to.equal(draws[7]);
    expect(new Set(draws).size).to.equal(100);
  });

  it('asks nothing of the last attempt again while there are others', () => {
    const run = property(seed, seed, (one, other) => {
      const last = draw(questions, {count: 12, seed: one});
      const next = draw(questions, {count: 12, seed: other, avoid: last});

      expect(next.filter((id) => last.includes(id))).to.deep.equal([]);
    });

    assert(run);
  });

  it('asks again where a module has no others left', () => {
    const few = bank(2, ['a', 'b']);
    const all = few.map(({id}) => id);

    const drawn = draw(few, {count: 3, seed: 5, avoid: all});

    expect(new Set(drawn).size).to.equal(3);
  });

  it('leaves no question out for ever', () => {
    const drawn = Array.from({length: 300}, (_, seed) =>
      draw(questions, {count: 12, seed}),
    ).flat();

    expect(new Set(drawn).size).to.equal(questions.length);
  });
});

describe('howMany', () => {
  it('asks half where there would be no others next time, at least five', () => {
    expect(howMany(12, 56)).to.equal(12);
    expect(howMany(12, 24)).to.equal(12);
    expect(howMany(12, 23)).to.equal(11);
    expect(howMany(12, 8)).to.equal(5);
    expect(howMany(12, 4)).to.equal(4);
  });
});

describe('shuffled', () => {
  it('keeps what there is', () => {
    const run = property(array(integer()), seed, (things, seed) => {
      const mixed = shuffled(things, diceOf(seed));
      expect(mixed.toSorted()).to.deep.equal(things.toSorted());
    });

    assert(run);
  });

  it('puts each thing into each place alike', () => {
    const firsts = Array.from(
      {length: 4000},
      (_, seed) => shuffled(['a', 'b', 'c', 'd'], diceOf(seed))[0],
    );
    for (const letter of ['a', 'b', 'c', 'd']) {
      const share = firsts.filter((first) => first === letter).length / 4000;
      expect(share).to.be.within(0.22, 0.28);
    }
  });

  it('rolls numbers from 0 up to 1', () => {
    assert(
      property(seed, constantFrom(1, 50), (seed, rolls) => {
        const dice = diceOf(seed);
        for (let roll = 0; roll < rolls; roll++)
          expect(dice()).to.be.within(0, 0.9999999999);
      }),
    );
  });
});

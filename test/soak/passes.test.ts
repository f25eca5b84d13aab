import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check, keyOf} from './known-content.ts';
import {passes} from './passes.ts';

/** Answers to an attempt: so many right, so many wrong. */
const attempt = (number: number, right: number, wrong: number) =>
  Array.from(
    {length: right + wrong},
    (_, at) =>
      [keyOf(check, number, at), at < right ? 'right' : 'wrong'] as const,
  );

describe('a pass', () => {
  it('is ten of twelve in one attempt', () => {
    assert.equal(passes(new Map(attempt(1, 10, 2))), true);
    assert.equal(passes(new Map(attempt(1, 9, 3))), false);
  });

  it('is not there before the last answer, nor by two attempts together', () => {
    assert.equal(passes(new Map(attempt(1, 11, 0))), false);
    assert.equal(
      passes(new Map([...attempt(1, 6, 6), ...attempt(2, 6, 6)])),
      false,
    );
  });

  it('is nothing that other answers come to', () => {
    const ratings = Array.from(
      {length: 12},
      (_, at) => [keyOf('m', 'a', at), 'right'] as const,
    );
    assert.equal(passes(new Map(ratings)), false);
  });
});

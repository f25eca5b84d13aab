import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {GivenAnswers} from './given-answers.ts';

// The judge of the kill test: it must see a loss, and must not invent one.

const none = {saved: [], recent: [], invented: []};

/** Given, at this time. */
function give(given: GivenAnswers, key: string, value: string, at: number) {
  const isGiven = given.give(key, value);
  isGiven(at);
}

describe('what a learner gave', () => {
  it('is lost when it was seen as saved and is not there', () => {
    const given = new GivenAnswers();
    give(given, 'm/a/one', '3', 500);
    given.sawSaved();
    given.killed(600);

    assert.equal(given.compare(new Map()).saved.length, 1);
  });

  it('is lost when it was older than a second, saved or not', () => {
    const given = new GivenAnswers();
    give(given, 'm/a/one', '3', 500);
    give(given, 'm/a/two', '2', 1600);
    given.killed(2500);

    const {saved, recent} = given.compare(new Map());
    assert.deepEqual(saved, []);
    assert.equal(recent.length, 1);
    assert.match(recent[0]!, /^m\/a\/one /);
  });

  it('may be missing when it was given in the last second, or not quite', () => {
    const given = new GivenAnswers();
    give(given, 'm/a/one', '3', 1600);
    given.give('m/a/two', '2');
    given.sawSaved();
    assert.equal(given.due('saved'), 1);
    given.killed(2500);

    assert.deepEqual(given.compare(new Map([['m/a/one', '3']])), none);
  });

  it('is lost when an older answer is back in its place', () => {
    const given = new GivenAnswers();
    give(given, 'm/a/one', '3', 100);
    give(given, 'm/a/one', '4', 200);
    given.killed(5000);

    assert.equal(given.compare(new Map([['m/a/one', '3']])).recent.length, 1);
  });

  it('may have been overtaken by a later answer', () => {
    const given = new GivenAnswers();
    give(given, 'm/a/one', '3', 100);
    given.sawSaved();
    given.give('m/a/one', '4');
    given.killed(5000);

    assert.deepEqual(given.compare(new Map([['m/a/one', '4']])), none);
  });

  it('is due at every later launch, once it was found', () => {
    const given = new GivenAnswers();
    give(given, 'm/a/one', '3', 4900);
    given.killed(5000);
    given.compare(new Map([['m/a/one', '3']]));

    assert.equal(given.compare(new Map()).saved.length, 1);
  });

  it('is not what nobody has given', () => {
    const given = new GivenAnswers();
    give(given, 'm/a/one', '3', 100);

    const found = new Map([
      ['m/a/one', '1'],
      ['m/a/two', '1'],
    ]);
    assert.equal(given.compare(found).invented.length, 2);
  });

  it('is of no more interest once the course may let go of it', () => {
    const given = new GivenAnswers();
    give(given, 'm/check/1/one', 'right', 100);
    given.sawSaved();
    given.forget('m/check/1/');

    assert.deepEqual(given.compare(new Map()), none);
  });
});

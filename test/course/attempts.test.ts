import {expect} from '@open-wc/testing';
import {
  checkPagesDone,
  checkResult,
  firstOpenCheckPage,
  isRight,
  percentOf,
  rightResponse,
} from '../../src/course/attempts.ts';
import {
  answered,
  bank,
  endedWith,
  questionsOf,
  wrongResponse,
} from './example-bank.ts';

const questions = bank(4);
const activity = questionsOf(questions);

describe('isRight', () => {
  for (const question of questions.slice(0, 4)) {
    it(`${question.type}: is the whole right answer and nothing less`, () => {
      const right = rightResponse(question);

      expect(isRight(question, right)).to.equal(true);
      expect(isRight(question, wrongResponse(question))).to.equal(false);
      expect(isRight(question, [])).to.equal(false);
      const turned = right.toReversed();
      const orderMatters = question.type !== 'single';
      expect(isRight(question, turned)).to.equal(
        !orderMatters || question.type === 'multiple',
      );
    });
  }
});

describe('checkResult', () => {
  it('knows nothing before the first attempt has ended', () => {
    const begun = {seed: 1, startedAt: 0, asked: []};

    expect(checkResult(activity, {answers: {1: begun}})).to.deep.equal({
      best: undefined,
      passed: false,
      isUsedUp: false,
      attempts: 0,
    });
  });

  it('takes the best attempt, and of equals the first', () => {
    const answers = {
      1: endedWith(2, 4, {at: 1000}),
      2: endedWith(3, 4, {at: 2000}),
      3: endedWith(3, 4, {at: 3000}),
    };

    expect(checkResult(activity, {answers}).best).to.deep.equal({
      score: 75,
      startedAt: 0,
      endedAt: 2000,
      attested: false,
    });
  });

  it('holds a pass that was given under a lower mark', () => {
    const answers = {1: endedWith(3, 4, {passed: true})};

    expect(checkResult(activity, {answers}).passed).to.equal(true);
  });

  it('is used up with the last attempt that is allowed, not before', () => {
    const limited = questionsOf(questions, {attempts: 2});
    const begun = {seed: 1, startedAt: 0, asked: []};

    expect(
      checkResult(limited, {answers: {1: endedWith(1), 2: begun}}).isUsedUp,
    ).to.equal(false);
    expect(
      checkResult(limited, {answers: {1: endedWith(1), 2: endedWith(1)}})
        .isUsedUp,
    ).to.equal(true);
  });
});

describe('percentOf', () => {
  it('has two decimals, as LMSs get it', () => {
    expect(percentOf({right: 10, of: 12})).to.equal(83.33);
    expect(percentOf({right: 0, of: 0})).to.equal(0);
  });
});

describe('the pages of a check', () => {
  const asked = questions.slice(0, 4).map((question, index) => ({
    question: question.id,
    ...(index < 2 && {answer: answered(question, true)}),
  }));
  const begun = {seed: 1, startedAt: 0, asked};

  it('wait at the rules, the first open question, or the result', () => {
    expect(firstOpenCheckPage(activity)).to.equal(0);
    expect(firstOpenCheckPage(activity, {answers: {1: begun}})).to.equal(3);
    expect(firstOpenCheckPage(activity, {answers: {1: endedWith(1)}})).to.equal(
      5,
    );
    expect(firstOpenCheckPage(activity, {done: true})).to.equal(undefined);
  });

  it('are never fewer because one tries again', () => {
    const before = checkPagesDone(activity, {answers: {1: endedWith(1)}});
    const after = checkPagesDone(activity, {
      answers: {1: endedWith(1), 2: {...begun, asked: []}},
    });

    expect(checkPagesDone(activity)).to.equal(0);
    expect(checkPagesDone(activity, {answers: {1: begun}})).to.equal(3);
    expect([before, after]).to.deep.equal([5, 5]);
    expect(checkPagesDone(activity, {done: true})).to.equal(6);
  });
});

import {expect} from '@open-wc/testing';
import {createActor} from 'xstate';
import type {Questions} from '../../src/content/kinds/questions.ts';
import type {
  ActivityEmitted,
  ActivityEvent,
} from '../../src/course/activity-machine.ts';
import {
  answeredOf,
  checkResult,
  firstOpenCheckPage,
  latestAttempt,
  rightResponse,
  type CheckRecord,
} from '../../src/course/attempts.ts';
import {askedOn, questionOn} from '../../src/course/questions-context.ts';
import {
  questionsMachine,
  type QuestionsSnapshot,
} from '../../src/course/questions-machine.ts';
import {
  answered,
  bank,
  endedWith,
  questionsOf,
  without,
  wrongResponse,
} from './example-bank.ts';
import {deadEnds, walk} from './walk.ts';

const next = {type: 'next'} as const;
const back = {type: 'back'} as const;
const again = {type: 'attempt.wanted'} as const;
const attest = {type: 'attempt.attested'} as const;

const questions = bank(4);
const free = questionsOf(questions);

function open(
  activity: Questions,
  record?: CheckRecord,
  page: number | 'last' = 0,
) {
  let time = 1e12;
  let dice = 0;
  const actor = createActor(questionsMachine, {
    input: {
      ...{activity, record, page},
      now: () => (time += 7000),
      random: () => (dice += 0.137) % 1,
    },
  });
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const context = () => actor.getSnapshot().context;
  const send = (...events: ActivityEvent[]) =>
    events.forEach((event) => actor.send(event as never));
  const answer = (isRight: boolean) => {
    const question = questionOn(context())!;
    const response = isRight
      ? rightResponse(question)
      : wrongResponse(question);
    send({type: 'question.answered', response});
  };
  return {
    ...{actor, told, context, send, answer},
    value: () => actor.getSnapshot().value,
    can: (event: ActivityEvent) => actor.getSnapshot().can(event as never),
    record: () => context().record,
    /** Answers each question of the attempt at hand, and looks at the result. */
    answerAll(right: number) {
      const size = context().pages - 2;
      for (let n = 0; n < size; n++) {
        answer(n < right);
        send(next);
      }
    },
  };
}

/** What holds in every state, whatever led there. */
function expectSense(snapshot: QuestionsSnapshot) {
  const {context, value} = snapshot;
  const {activity, page, pages, record, attempt} = context;
  expect(page).to.be.within(0, pages - 1);
  const {passed, isUsedUp} = checkResult(activity, record);
  expect(record.done ?? false).to.equal(passed || isUsedUp);
  const waiting = firstOpenCheckPage(activity, record);
  if (waiting !== undefined) expect(page).to.be.at.most(waiting);
  if (value === 'asking') {
    expect(askedOn(context)).to.not.have.property('answer');
    expect(snapshot.can(next)).to.equal(false);
  }
  if (value === 'answered' || value === 'asking') {
    expect(questionOn(context)).to.not.equal(undefined);
  }
  if (value === 'result') expect(attempt?.ended).to.not.equal(undefined);
  expect(snapshot.can(again)).to.equal(value === 'result' && !isUsedUp);
}

/** What decides how it goes on; an attempt more or less does not, from two on. */
function whereabouts({value, context, output}: QuestionsSnapshot) {
  const {page, number, attempt, record} = context;
  const right = attempt?.asked.filter(({answer}) => answer?.isRight).length;
  const count = attempt ? answeredOf(attempt) : 0;
  return `${String(value)} ${output?.how} page ${page}, ${Math.min(number, 6)}: ${right} of ${count} ${attempt?.ended?.passed} ${record.done}`;
}

describe('questionsMachine', () => {
  const small = bank(3, ['tea']).slice(0, 2);
  const responses = small.flatMap((question) => [
    {type: 'question.answered', response: rightResponse(question)},
    {type: 'question.answered', response: wrongResponse(question)},
  ]);
  for (const [name, activity] of [
    ['without limit', questionsOf(small)],
    ['twice at most', questionsOf(small, {attempts: 2})],
    ['with attestation', questionsOf(small, {attestation: true})],
  ] as const) {
    const walked = {
      input: {activity, page: 0, now: () => 1e12, random: () => 0.3},
      events: [...responses, next, back, again, attest],
      classOf: whereabouts,
    };

    it(`${name}: makes sense in every class of states`, () => {
      const visits = walk(questionsMachine, walked);

      for (const {snapshot, story} of visits) {
        try {
          if (snapshot.status === 'active') expectSense(snapshot);
        } catch (error) {
          throw new Error(`After: ${story}`, {cause: error});
        }
      }
      const seen = new Set(visits.map(({snapshot}) => String(snapshot.value)));
      expect(seen.has('attesting')).to.equal(
        activity.rules?.attestation === true,
      );
      for (const value of ['rules', 'asking', 'answered', 'result'])
        expect([...seen]).to.include(value);
    });

    it(`${name}: the end can be reached from everywhere`, () => {
      const lost = deadEnds(
        questionsMachine,
        walked,
        ({output}: QuestionsSnapshot) => output?.how === 'finished',
      );

      expect(lost).to.deep.equal([]);
    });
  }

  it('draws only when the learner begins, and tells the draw at once', () => {
    const check = open(free);
    expect(check.record()).to.deep.equal({});

    check.send(next);

    expect(latestAttempt(check.record())?.asked).to.have.length(4);
    expect(check.told.filter(({type}) => type === 'recorded')).to.have.length(
      1,
    );
    expect(check.context().page).to.equal(1);
  });

  it('goes on where one left, with the same questions', () => {
    const check = open(free);
    check.send(next);
    check.answer(false);
    const record = check.record();

    const later = open(free, record, 2);

    expect(later.context().attempt).to.deep.equal(check.context().attempt);
    expect(later.context().page).to.equal(2);
    expect(later.value()).to.equal('asking');
  });

  it('keeps closed what comes after the first open question', () => {
    const check = open(free);
    check.send(next);

    expect(open(free, check.record(), 'last').context().page).to.equal(1);
    expect(open(free, undefined, 'last').context().page).to.equal(0);
  });

  it('takes one complete answer a question, and no other afterwards', () => {
    const check = open(free);
    check.send(next);
    const question = questionOn(check.context())!;

    for (const response of [
      [],
      ['nonsense'],
      [...rightResponse(question), ...rightResponse(question)],
    ])
      expect(check.can({type: 'question.answered', response})).to.equal(false);
    check.answer(false);
    const before = check.record();
    check.answer(true);

    expect(check.record()).to.equal(before);
    check.send(next, back);
    expect(check.value()).to.equal('answered');
  });

  it('times answers by the clock, and never backwards', () => {
    const check = open(free);
    check.send(next);
    check.answer(true);
    const [first] = latestAttempt(check.record())!.asked;

    expect(first!.answer).to.include({latency: 7000});
    expect(first!.answer!.at).to.be.greaterThan(
      latestAttempt(check.record())!.startedAt,
    );
  });

  it('is passed and done from the pass mark on', () => {
    const check = open(questionsOf(questions, {passMark: 75}));
    check.send(next);
    check.answerAll(3);

    expect(check.record().done).to.equal(true);
    expect(checkResult(free, check.record())).to.deep.include({
      passed: true,
      attempts: 1,
    });
    expect(checkResult(free, check.record()).best?.score).to.equal(75);
  });

  it('waits at the result until it is passed, and offers other questions', () => {
    const check = open(free);
    check.send(next);
    check.answerAll(3);

    expect(check.record().done).to.equal(undefined);
    expect(firstOpenCheckPage(free, check.record())).to.equal(5);
    const before = check.context().attempt!.asked;
    check.send(again);

    const after = check.context().attempt!.asked;
    expect(check.context()).to.include({page: 1, number: 2});
    const repeated = after.filter(({question}) =>
      before.some((one) => one.question === question),
    );
    expect(repeated).to.deep.equal([]);
  });

  it('keeps a pass, whatever comes after it', () => {
    const check = open(free);
    check.send(next);
    check.answerAll(4);
    for (let attempt = 0; attempt < 8; attempt++) {
      check.send(again);
      check.answerAll(0);
    }

    const result = checkResult(free, check.record());
    expect(result).to.include({passed: true, attempts: 9});
    expect(result.best?.score).to.equal(100);
    expect(check.record().done).to.equal(true);
  });

  it('keeps the answers of the last two attempts, and of the rest what counts', () => {
    const check = open(questionsOf(questions, {passMark: 50}));
    check.send(next);
    for (const right of [0, 1, 0, 2, 3, 4, 0, 2, 1]) {
      check.answerAll(right);
      check.send(again);
    }

    const kept = Object.entries(check.record().answers!);
    // The first pass, the best one, the last one, and the one under way.
    expect(kept.map(([number]) => number).join()).to.equal('4,6,9,10');
    const detailed = kept.filter(([, {asked}]) => asked.length > 0);
    expect(detailed.map(([number]) => number).join()).to.equal('9,10');
    expect(checkResult(free, check.record())).to.deep.include({
      ...{attempts: 9, passed: true},
    });
    expect(checkResult(free, check.record()).best?.score).to.equal(100);
  });

  it('counts the attempts, and closes the last one, whatever it lets go', () => {
    const check = open(questionsOf(questions, {attempts: 7}));
    check.send(next);
    for (const right of [3, 0, 0, 0, 0, 0]) {
      check.answerAll(right);
      check.send(again);
    }
    expect(checkResult(check.context().activity, check.record())).to.include({
      ...{attempts: 6, isUsedUp: false},
    });
    check.answerAll(0);

    expect(check.can(again)).to.equal(false);
    expect(check.record().done).to.equal(true);
    expect(Object.keys(check.record().answers!).join()).to.equal('1,7');
  });

  it('lets the last attempt be read again, the seventh too', () => {
    const check = open(free);
    check.send(next);
    for (let attempt = 1; attempt < 7; attempt++) {
      check.answerAll(0);
      check.send(again);
    }
    check.answerAll(2);

    const later = open(free, check.record(), 2);

    expect(later.value()).to.equal('answered');
  });

  it('is done without a pass once its attempts are used up', () => {
    const check = open(questionsOf(questions, {attempts: 2}));
    check.send(next);
    check.answerAll(0);
    expect(check.record().done).to.equal(undefined);
    check.send(again);
    check.answerAll(1);

    expect(check.record().done).to.equal(true);
    expect(check.can(again)).to.equal(false);
  });

  it('ends an attempt only when it is attested, where that is asked for', () => {
    const check = open(questionsOf(questions, {attestation: true}));
    check.send(next);
    check.answerAll(4);

    expect(check.value()).to.equal('attesting');
    expect(checkResult(free, check.record()).passed).to.equal(false);
    check.send(next);
    expect(check.value()).to.equal('attesting');
    check.send(attest);

    expect(check.value()).to.equal('result');
    expect(checkResult(free, check.record()).best?.attested).to.equal(true);
  });

  it('draws another question for one that an update has taken away', () => {
    const check = open(free);
    check.send(next);
    check.answer(true);
    const [first, second] = check.context().attempt!.asked;
    const asked = check
      .context()
      .attempt!.asked.filter((one) => one !== second);
    const attempt = {...check.context().attempt!, asked};

    const later = open(
      without(free, second!.question),
      {answers: {1: attempt}},
      2,
    );

    const now = later.context().attempt!.asked;
    expect(now).to.have.length(4);
    expect(now[0]).to.deep.equal(first);
    expect(new Set(now.map(({question}) => question)).size).to.equal(4);
    expect(now.slice(1, 3)).to.deep.equal(asked.slice(1));
  });

  it('ends an attempt whose open questions an update has taken away', () => {
    const [one, two, three] = questions;
    const asked = [one!, two!, three!].map((question) => ({
      question: question.id,
      answer: answered(question, true),
    }));
    const shorter = questionsOf(questions, {drawn: 3});

    const later = open(shorter, {
      answers: {1: {seed: 1, startedAt: 0, asked}},
    });

    expect(checkResult(shorter, later.record()).passed).to.equal(true);
    expect(later.told[0]).to.have.property('type', 'recorded');
  });

  it('counts every answer that was given, where an update asks fewer questions', () => {
    const asked = questions.slice(0, 4).map((question, index) => ({
      question: question.id,
      answer: answered(question, index < 2),
    }));
    const shorter = questionsOf(questions, {drawn: 2});

    const later = open(shorter, {
      answers: {1: {seed: 1, startedAt: 0, asked}},
    });

    expect(later.record().answers?.['1']?.ended).to.include({
      ...{right: 2, of: 4, passed: false},
    });
  });

  it('opens an attempt at its result where an update has taken away its answers', () => {
    const check = open(free, {answers: {5: endedWith(1)}}, 3);

    expect(check.value()).to.equal('result');
    check.send(back);
    expect(check.context().page).to.equal(0);
    check.send(next);
    expect(check.value()).to.equal('result');
  });
});

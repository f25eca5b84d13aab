import {expect} from '@open-wc/testing';
import {assert, array, constant, oneof, property, record} from 'fast-check';
import {boolean, double, integer} from 'fast-check';
import {createActor} from 'xstate';
import type {Rating} from '../../src/content/kinds/rating.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import type {ActivityRecord, RatingAnswer} from '../../src/course/progress.ts';
import {firstUnanswered, isAnswered} from '../../src/course/rating-answers.ts';
import {answerOf, ratingMachine} from '../../src/course/rating-machine.ts';
import type {RatingSnapshot} from '../../src/course/rating-machine.ts';
import {activityOf, rating, selfAssessment} from './example-course.ts';
import {deadEnds, walk} from './walk.ts';

const confidence = activityOf(selfAssessment, 'confidence') as Rating;
const evidence = activityOf(selfAssessment, 'evidence') as Rating;
const small = rating('small', 1, true, {one: ['a', 'b'], two: ['c']});

const often = {type: 'level.chosen', level: 3} as const;
const never = {type: 'level.chosen', level: 0} as const;
const yes = {type: 'occasion.answered', occasion: true} as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;

function open(
  activity: Rating,
  page: number | 'last' = 0,
  record?: ActivityRecord<RatingAnswer>,
) {
  const actor = createActor(ratingMachine, {input: {activity, record, page}});
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {actor, told, context};
}

/** What holds in every state, whatever led there. */
function expectSense(snapshot: RatingSnapshot) {
  const {activity, page, pages, record} = snapshot.context;
  expect(page).to.be.within(0, pages - 1);
  const waiting = firstUnanswered(activity, record);
  if (waiting === undefined) expect(record.done).to.be.true;
  if (snapshot.status === 'active') {
    const answered = isAnswered(activity, answerOf(snapshot.context));
    expect(snapshot.can(next)).to.equal(answered);
    expect(waiting ?? page).to.be.at.least(page);
    expect(snapshot.can(back)).to.be.true;
  }
  if (snapshot.output?.how === 'finished') expect(waiting).to.equal(undefined);
}

/** Where the learner is, and how much is answered; not how. */
function whereabouts({value, context, output}: RatingSnapshot) {
  const {activity, page, record} = context;
  const waiting = firstUnanswered(activity, record) ?? 'none';
  const level = answerOf(context)?.level;
  const rated = level === undefined ? '' : level > 0 ? 'often' : 'never';
  return `${JSON.stringify(value)} ${output?.how} page ${page} ${rated}, ${waiting} waits, ${record.done}`;
}

/** Everything but the value of a level. Only a small rating has few enough. */
function everything(snapshot: RatingSnapshot) {
  const {activity, record} = snapshot.context;
  const items = activity.groups.flatMap((group) => group.items);
  const answers = items.map(({id}) => {
    const answer = record.answers?.[id];
    return answer ? `${answer.level > 0} ${answer.occasion}` : 'none';
  });
  return `${whereabouts(snapshot)} ${answers.join()}`;
}

describe('ratingMachine', () => {
  const walks = [
    {activity: confidence, classOf: whereabouts},
    {activity: evidence, classOf: whereabouts},
    {activity: small, classOf: everything},
  ];
  for (const {activity, classOf} of walks) {
    const options = {
      input: {activity, page: 0},
      events: [often, never, yes, next, back],
      classOf,
    };

    it(`${activity.id}: makes sense in every class of states`, () => {
      const visits = walk(ratingMachine, options);

      for (const {snapshot, story} of visits) {
        try {
          expectSense(snapshot);
        } catch (error) {
          throw new Error(`After: ${story}`, {cause: error});
        }
      }
      const pages = new Set(visits.map((visit) => visit.snapshot.context.page));
      expect(pages.size).to.equal(
        activity.groups.flatMap(({items}) => items).length,
      );
    });

    it(`${activity.id}: the end can be reached from everywhere`, () => {
      const lost = deadEnds(
        ratingMachine,
        options,
        ({output}: RatingSnapshot) => output?.how === 'finished',
      );

      expect(lost).to.deep.equal([]);
    });
  }

  it('makes sense whatever a learner does in whatever order', () => {
    const anything = oneof(
      constant(next),
      constant(back),
      record({
        type: constant('level.chosen' as const),
        level: oneof(integer({min: -2, max: 6}), double()),
      }),
      record({
        type: constant('occasion.answered' as const),
        occasion: boolean(),
      }),
    );
    assert(
      property(array(anything, {maxLength: 40}), (events) => {
        const {actor} = open(small);
        for (const event of events) {
          if (actor.getSnapshot().status === 'active') actor.send(event);
        }

        expectSense(actor.getSnapshot());
        const answers = Object.values(
          actor.getSnapshot().context.record.answers ?? {},
        );
        for (const {level} of answers)
          expect(level).to.be.oneOf([0, 1, 2, 3, 4]);
      }),
    );
  });

  it('tells each answer at once, the first half of it too', () => {
    const {actor, told} = open(small);

    actor.send(often);
    actor.send(yes);

    expect(told).to.deep.equal([
      {type: 'paged', page: 0},
      {type: 'recorded', record: {answers: {a: {level: 3}}}},
      {type: 'recorded', record: {answers: {a: {level: 3, occasion: true}}}},
    ]);
  });

  it('does not turn the page before the item is answered', () => {
    const {actor, context} = open(small);

    actor.send(next);
    expect(context().page).to.equal(0);
    actor.send(often);
    actor.send(next);
    expect(context().page).to.equal(0);
    actor.send(yes);
    actor.send(next);

    expect(context().page).to.equal(1);
  });

  it('does not ask for an occasion of what never happened', () => {
    const {actor, context} = open(small);

    actor.send(never);

    expect(actor.getSnapshot().can(yes)).to.be.false;
    actor.send(next);
    expect(context().page).to.equal(1);
  });

  it('asks for no occasion where the rating has no such question', () => {
    const {actor, context} = open(confidence);

    actor.send(often);

    expect(actor.getSnapshot().can(yes)).to.be.false;
    actor.send(next);
    expect(context().page).to.equal(1);
  });

  it('lets an answer be changed, and keeps the occasion', () => {
    const {actor, context} = open(small);
    actor.send(often);
    actor.send(yes);
    actor.send(next);
    actor.send(back);

    actor.send({type: 'level.chosen', level: 1});
    expect(answerOf(context())).to.deep.equal({level: 1, occasion: true});
    actor.send({type: 'occasion.answered', occasion: false});

    expect(answerOf(context())).to.deep.equal({level: 1, occasion: false});
  });

  it('is done with the last answer, before the page is turned', () => {
    const {actor, told} = open(small, 'last', {
      answers: {a: {level: 0}, b: {level: 2, occasion: false}},
    });

    actor.send(never);

    expect(told.at(-1)).to.have.nested.property('record.done', true);
    actor.send(next);
    expect(actor.getSnapshot().output).to.deep.equal({how: 'finished'});
  });

  it('stays done when an answer is changed into half of one', () => {
    const answers = {a: {level: 0}, b: {level: 0}, c: {level: 0}};
    const {actor, context} = open(small, 1, {answers, done: true});

    actor.send(often);

    expect(context().record.done).to.be.true;
    expect(actor.getSnapshot().can(next)).to.be.false;
  });

  it('opens at the first item that waits, wherever one wanted to go', () => {
    const answers = {a: {level: 2, occasion: true}, b: {level: 2}};

    expect(open(small, 'last', {answers}).context().page).to.equal(1);
    expect(open(small, 0, {answers}).context().page).to.equal(0);
  });

  it('asks again when it was done but the answers are on another device', () => {
    const {actor, context} = open(small, 2, {done: true});

    expect(context().page).to.equal(0);
    expect(actor.getSnapshot().can(next)).to.be.false;
  });
});

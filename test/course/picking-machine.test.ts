import {expect} from '@open-wc/testing';
import {createActor} from 'xstate';
import type {Choice} from '../../src/content/kinds/choice.ts';
import type {Sorting} from '../../src/content/kinds/sorting.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import {
  anyOptionWillDo,
  bestOf,
  firstUnsettled,
  optionsOf,
  pickOn,
  type Picking,
} from '../../src/course/picking-answers.ts';
import {
  pickAnswerOf,
  pickingMachine,
} from '../../src/course/picking-machine.ts';
import type {PickingSnapshot} from '../../src/course/picking-machine.ts';
import type {ActivityRecord, PickAnswer} from '../../src/course/progress.ts';
import {accomplishments, activityOf} from './example-course.ts';
import {deadEnds, walk} from './walk.ts';

const sort = activityOf(accomplishments, 'sort') as Sorting;
const turn = activityOf(accomplishments, 'turn') as Choice;

const pick = (option: string) => ({type: 'option.chosen', option}) as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;

function open(
  activity: Picking,
  page: number | 'last' = 0,
  record?: ActivityRecord<PickAnswer>,
) {
  const actor = createActor(pickingMachine, {input: {activity, record, page}});
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {actor, told, context};
}

/** What holds in every state, whatever led there. */
function expectSense(snapshot: PickingSnapshot) {
  const {activity, page, pages, record, picked} = snapshot.context;
  expect(page).to.be.within(0, pages - 1);
  const open = firstUnsettled(activity, record);
  if (open === undefined) expect(record.done).to.be.true;
  if (snapshot.status === 'active') {
    const answer = pickAnswerOf(snapshot.context);
    const isEnough = anyOptionWillDo(activity) && picked !== undefined;
    expect(snapshot.can(next)).to.equal(answer?.settled === true || isEnough);
    expect(picked !== undefined).to.equal(answer !== undefined);
    expect(open ?? page).to.be.at.least(page);
    expect(snapshot.can(back)).to.be.true;
  }
  if (snapshot.output?.how === 'finished') expect(open).to.equal(undefined);
}

/** Where the learner is and whether it was the best; not which other it was. */
function whereabouts({value, context, output}: PickingSnapshot) {
  const {activity, page, record, picked} = context;
  const isBest = picked === bestOf(activity, pickOn(activity, page));
  return `${JSON.stringify(value)} ${output?.how} page ${page} ${picked && isBest}, ${firstUnsettled(activity, record)} open, ${record.done}`;
}

describe('pickingMachine', () => {
  for (const activity of [sort, turn]) {
    const options = new Set(
      activity.items.flatMap(({id}) =>
        optionsOf(activity, id).map((option) => option.id),
      ),
    );
    const walked = {
      input: {activity, page: 0},
      events: [...[...options].map(pick), next, back],
      classOf: whereabouts,
    };

    it(`${activity.kind}: makes sense in every class of states`, () => {
      const visits = walk(pickingMachine, walked);

      for (const {snapshot, story} of visits) {
        try {
          expectSense(snapshot);
        } catch (error) {
          throw new Error(`After: ${story}`, {cause: error});
        }
      }
      const pages = new Set(visits.map((visit) => visit.snapshot.context.page));
      expect(pages.size).to.equal(activity.items.length);
    });

    it(`${activity.kind}: the end can be reached from everywhere`, () => {
      const lost = deadEnds(
        pickingMachine,
        walked,
        ({output}: PickingSnapshot) => output?.how === 'finished',
      );

      expect(lost).to.deep.equal([]);
    });
  }

  it('keeps what was picked first, and that the right one was found', () => {
    const {actor, told} = open(sort);

    actor.send(pick('accomplished'));
    actor.send(pick('done'));

    expect(told).to.deep.equal([
      {type: 'paged', page: 0},
      {type: 'recorded', record: {answers: {emails: {first: 'accomplished'}}}},
      {
        type: 'recorded',
        record: {answers: {emails: {first: 'accomplished', settled: true}}},
      },
    ]);
  });

  it('does not go on from a statement before it is in its place', () => {
    const {actor, context} = open(sort);

    actor.send(next);
    actor.send(pick('accomplished'));
    actor.send(next);
    expect(context().page).to.equal(0);

    actor.send(pick('done'));
    actor.send(next);
    expect(context()).to.include({page: 1, picked: undefined});
  });

  it('goes on from any reply once it is said, and settles it so', () => {
    const {actor, context} = open(turn);

    actor.send(next);
    expect(context().page).to.equal(0);
    actor.send(pick('empty-inbox'));
    expect(pickAnswerOf(context())).to.deep.equal({first: 'empty-inbox'});
    actor.send(next);

    expect(context().page).to.equal(1);
    expect(context().record.answers).to.deep.equal({
      permits: {first: 'empty-inbox', settled: true},
    });
  });

  it('takes nothing that is not on the page', () => {
    const {actor, context} = open(turn);

    expect(actor.getSnapshot().can(pick('sells-bread'))).to.be.false;
    actor.send(pick('sells-bread'));

    expect(context().record).to.deep.equal({});
  });

  it('is done with the last item, before the page is turned', () => {
    const settled = {first: 'done', settled: true as const};
    const answers = Object.fromEntries(
      sort.items.slice(0, -1).map(({id}) => [id, settled]),
    );
    const {actor, told} = open(sort, 'last', {answers});

    actor.send(pick('accomplished'));

    expect(told.at(-1)).to.have.nested.property('record.done', true);
    actor.send(next);
    expect(actor.getSnapshot().output).to.deep.equal({how: 'finished'});
  });

  it('shows again what is remembered: the right place, or the first reply', () => {
    const sorted = {answers: {emails: {first: 'accomplished', settled: true}}};
    const tried = {answers: {emails: {first: 'accomplished'}}};
    const said = {answers: {permits: {first: 'empty-inbox', settled: true}}};

    const shown = [
      open(sort, 0, sorted as ActivityRecord<PickAnswer>),
      open(sort, 0, tried),
      open(turn, 0, said as ActivityRecord<PickAnswer>),
    ].map(({context}) => context().picked);

    expect(shown).to.deep.equal(['done', 'accomplished', 'empty-inbox']);
  });

  it('opens at the first item that is not settled, wherever one wanted to go', () => {
    expect(open(sort, 'last').context().page).to.equal(0);
    expect(open(turn, 2, {done: true}).context().page).to.equal(2);
  });
});

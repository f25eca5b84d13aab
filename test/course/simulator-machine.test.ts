import {expect} from '@open-wc/testing';
import {createActor} from 'xstate';
import type {Simulator} from '../../src/content/kinds/simulator.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import type {ActivityRecord, SpreadAnswer} from '../../src/course/progress.ts';
import {isEnoughTried, lastPlan} from '../../src/course/simulator-answers.ts';
import {simulatorMachine} from '../../src/course/simulator-machine.ts';
import type {SimulatorSnapshot} from '../../src/course/simulator-machine.ts';
import {activityOf, betterThanAverage} from './example-course.ts';
import {deadEnds, walk} from './walk.ts';

const simulator = activityOf(betterThanAverage, 'one-year') as Simulator;
const tryPlan = (spread: string, effort: number) =>
  ({type: 'plan.tried', spread, effort}) as const;
const year = {type: 'year.asked'} as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;

function open(record?: ActivityRecord<SpreadAnswer>) {
  const input = {activity: simulator, record, page: 0};
  const actor = createActor(simulatorMachine, {input});
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {actor, told, context};
}

describe('simulatorMachine', () => {
  const walked = {
    input: {activity: simulator, page: 0},
    events: [
      ...simulator.spreads.flatMap(({id}) => [tryPlan(id, 1), tryPlan(id, 5)]),
      ...[year, next, back],
    ],
    // Years go on without end; what they change is what is drawn.
    classOf: ({value, context, output}: SimulatorSnapshot) =>
      `${String(value)} ${output?.how} ${JSON.stringify(context.record)} ${context.year > 1}`,
  };

  it('makes sense in every class of states', () => {
    const visits = walk<SimulatorSnapshot>(simulatorMachine, walked);

    for (const {story, snapshot} of visits) {
      const {activity, record, plan} = snapshot.context;
      const isEnough = isEnoughTried(activity, record);
      expect(record.done === true, story).to.equal(isEnough);
      expect(plan, story).to.deep.equal(lastPlan(record));
      if (snapshot.status === 'active') {
        expect(snapshot.can(next), story).to.equal(isEnough);
        expect(snapshot.can(year), story).to.equal(plan !== undefined);
      }
      if (snapshot.output?.how === 'finished')
        expect(isEnough, story).to.be.true;
    }
    expect(visits.length).to.be.above(50);
  });

  it('can be finished from everywhere', () => {
    const lost = deadEnds(
      simulatorMachine,
      walked,
      ({output}: SimulatorSnapshot) => output?.how === 'finished',
    );

    expect(lost).to.deep.equal([]);
  });

  it('wants a second way, which more effort in the same way is not', () => {
    const {actor, context} = open();

    actor.send(tryPlan('fireworks', 3));
    actor.send(tryPlan('fireworks', 5));
    actor.send(next);
    expect(actor.getSnapshot().status).to.equal('active');
    expect(context().plan).to.deep.equal({spread: 'fireworks', effort: 5});

    actor.send(tryPlan('steady', 5));
    actor.send(next);
    expect(actor.getSnapshot().output).to.deep.equal({how: 'finished'});
  });

  it('shows another year of the same plan, and tells nothing of it', () => {
    const {actor, told, context} = open();
    actor.send(year);
    expect(context().year).to.equal(1);

    actor.send(tryPlan('steady', 2));
    const before = told.length;
    actor.send(year);

    expect(context().year).to.equal(2);
    expect(context().plan).to.deep.equal({spread: 'steady', effort: 2});
    expect(told).to.have.length(before);
  });

  it('takes no way and no effort that is not there', () => {
    const {actor} = open();

    for (const plan of [
      tryPlan('gone', 3),
      tryPlan('steady', 0),
      tryPlan('steady', 6),
      tryPlan('steady', 2.5),
    ])
      expect(actor.getSnapshot().can(plan)).to.be.false;
  });

  it('goes on from the plan that was tried last', () => {
    const first = open();
    first.actor.send(tryPlan('fireworks', 1));
    first.actor.send(tryPlan('steady', 4));
    first.actor.send(tryPlan('fireworks', 2));

    const {context} = open(first.context().record);

    expect(context().plan).to.deep.equal({spread: 'fireworks', effort: 2});
  });
});

import {expect} from '@open-wc/testing';
import {createActor} from 'xstate';
import {planLimits, writingLimit} from '../../src/content/writing-limit.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import {ByteReader, ByteWriter} from '../../src/course/bytes.ts';
import {
  chosenFor,
  planned,
  planTexts,
  textIn,
} from '../../src/course/plan-answers.ts';
import {planCode} from '../../src/course/plan-code.ts';
import {planMachine, type PlanSnapshot} from '../../src/course/plan-machine.ts';
import type {ActivityRecord, PlanAnswer} from '../../src/course/progress.ts';
import {fits} from '../../src/course/written-text.ts';
import {plan} from './small-audit.ts';
import {deadEnds, walk} from './walk.ts';

const [a, b] = ['outside/anticipates', 'inside/memorable'];
const choose = (place: 'first' | 'second', behaviour: string) =>
  ({type: 'plan.chosen', place, behaviour}) as const;
const write = (
  field: 'who' | 'by',
  text: string,
  place: 'first' | 'second' = 'first',
  behaviour = a,
) => ({type: 'plan.written', place, field, text, behaviour}) as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;
const tooLong = 'é'.repeat(planLimits.who / 2 + 1);

function open(record?: ActivityRecord<PlanAnswer>, page: number | 'last' = 0) {
  const actor = createActor(planMachine, {
    input: {activity: plan, record, page},
  });
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {actor, told, context};
}

describe('planMachine', () => {
  const options = {
    input: {activity: plan, page: 0},
    events: [
      ...[choose('first', a), choose('second', b), choose('second', a)],
      ...[write('who', 'Sam'), write('who', tooLong), write('who', '')],
      ...[next, back],
    ],
    classOf: ({value, context, output}: PlanSnapshot) => {
      const {page, record, texts} = context;
      return `${String(value)} ${output?.how} ${page} ${fits(texts['first/who'] ?? '', planLimits.who)} ${JSON.stringify(record)}`;
    },
  };

  for (const {story, snapshot} of walk<PlanSnapshot>(planMachine, options)) {
    it(`${story}: keeps what fits, and two different behaviours`, () => {
      const {page, record, texts} = snapshot.context;
      for (const {name, limit} of planTexts)
        expect(fits(textIn(record, name), limit)).to.be.true;
      const [first, second] = [
        chosenFor(record, 'first'),
        chosenFor(record, 'second'),
      ];
      if (first) expect(first).not.to.equal(second);
      const isFine =
        page !== 1 || fits(texts['first/who'] ?? '', planLimits.who);
      if (snapshot.status === 'active')
        expect(snapshot.can(next)).to.equal(isFine);
      if (page === 3) expect(record.done).to.be.true;
    });
  }

  it('the end can be reached from everywhere', () => {
    const lost = deadEnds(
      planMachine,
      options,
      ({output}: PlanSnapshot) => output?.how === 'finished',
    );

    expect(lost).to.deep.equal([]);
  });

  it('can be left to our suggestions, and is done once the sheet is seen', () => {
    const {actor, told} = open();

    for (let page = 0; page < 3; page++) actor.send(next);

    expect(told.at(-1)).to.deep.equal({type: 'recorded', record: {done: true}});
    actor.send(next);
    expect(actor.getSnapshot().output).to.deep.equal({how: 'finished'});
  });

  it('ties a text to its behaviour, so that a later rating moves neither', () => {
    const {actor, context} = open(undefined, 1);

    actor.send(write('who', 'Sam'));

    expect(context().record.answers).to.deep.equal({
      first: {pick: a},
      'first/who': {text: 'Sam'},
    });
  });

  it('keeps the last words that fit, and waits on the page of those that do not', () => {
    const {actor, context} = open(undefined, 1);

    actor.send(write('who', 'Sam'));
    actor.send(write('who', tooLong));
    actor.send(next);

    expect(context().page).to.equal(1);
    expect(textIn(context().record, 'first/who')).to.equal('Sam');
    actor.send(back);
    actor.send(next);
    expect(context().page).to.equal(1);
  });

  it('knows no behaviour that the audit does not have', () => {
    const {actor, context} = open();

    actor.send(choose('first', 'outside/nothing'));
    actor.send(choose('first', 'above/anticipates'));

    expect(context().record).to.deep.equal({});
  });
});

describe('the two behaviours of a plan', () => {
  const ranking = ['outside/x', 'outside/y', 'outside/z'];
  const chose = (answers: Record<string, PlanAnswer>) =>
    planned({answers}, ranking);

  it('are the weakest two while the learner leaves it to us', () => {
    expect(chose({})).to.deep.equal({first: 'outside/x', second: 'outside/y'});
  });

  it('are never the same, whatever was chosen', () => {
    expect(chose({second: {pick: 'outside/x'}})).to.deep.equal({
      ...{first: 'outside/y', second: 'outside/x'},
    });
    expect(chose({first: {pick: 'outside/y'}})).to.deep.equal({
      ...{first: 'outside/y', second: 'outside/x'},
    });
    const both = {pick: 'outside/z'};
    expect(chose({first: both, second: both})).to.deep.equal({
      ...{first: 'outside/z', second: 'outside/x'},
    });
  });

  it('pass over what is not rated any more', () => {
    expect(chose({first: {pick: 'inside/x'}})?.first).to.equal('outside/x');
  });

  it('are none where there is no audit', () => {
    expect(planned({}, [])).to.equal(undefined);
  });
});

describe('the saved plan', () => {
  it('passes over a behaviour that is gone, and tags that it does not know', () => {
    const writer = new ByteWriter();
    planCode.pack(writer, plan, {
      first: {pick: a},
      second: {pick: b},
      'second/by': {text: 'Soon'},
    });
    writer.field(99, (field) => field.number(1));
    const fewer = {
      ...plan,
      behaviours: plan.behaviours.filter(({id}) => id !== 'anticipates'),
    };

    expect(planCode.unpack(new ByteReader(writer.done()), fewer)).to.deep.equal(
      {
        second: {pick: b},
        'second/by': {text: 'Soon'},
      },
    );
  });

  it('leaves room for the other texts of the course', () => {
    const all = planTexts.reduce((sum, {limit}) => sum + limit, writingLimit);

    expect(all - writingLimit).to.be.at.most(600);
    expect(all).to.be.at.most(1700);
  });
});

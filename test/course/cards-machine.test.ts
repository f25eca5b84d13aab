import {expect} from '@open-wc/testing';
import {createActor} from 'xstate';
import type {Cards} from '../../src/content/kinds/cards.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import {areAllOpened} from '../../src/course/cards-answers.ts';
import {cardsMachine} from '../../src/course/cards-machine.ts';
import type {CardsSnapshot} from '../../src/course/cards-machine.ts';
import type {ActivityRecord, OpenedAnswer} from '../../src/course/progress.ts';
import {activityOf, betterThanAverage} from './example-course.ts';
import {deadEnds, walk} from './walk.ts';

const brakes = activityOf(betterThanAverage, 'brakes') as Cards;
const openCard = (card: string) => ({type: 'card.opened', card}) as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;
const opened = {opened: true} as const;

function open(record?: ActivityRecord<OpenedAnswer>) {
  const input = {activity: brakes, record, page: 0};
  const actor = createActor(cardsMachine, {input});
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  return {actor, told};
}

describe('cardsMachine', () => {
  const walked = {
    input: {activity: brakes, page: 0},
    events: [...brakes.cards.map(({id}) => openCard(id)), next, back],
    classOf: ({value, context: {record}, output}: CardsSnapshot) =>
      `${String(value)} ${output?.how} ${Object.keys(record.answers ?? {}).length} open, ${record.done}`,
  };

  for (const {story, snapshot} of walk<CardsSnapshot>(cardsMachine, walked)) {
    it(`makes sense after: ${story}`, () => {
      const {activity, record} = snapshot.context;
      expect(areAllOpened(activity, record)).to.equal(record.done === true);
      if (snapshot.status === 'active')
        expect(snapshot.can(next)).to.equal(record.done === true);
      if (snapshot.output?.how === 'finished') expect(record.done).to.be.true;
    });
  }

  it('can be finished from everywhere', () => {
    const lost = deadEnds(
      cardsMachine,
      walked,
      ({output}: CardsSnapshot) => output?.how === 'finished',
    );

    expect(lost).to.deep.equal([]);
  });

  it('tells each card, and that it is done with the last', () => {
    const {actor, told} = open();

    actor.send(openCard('a-show'));
    actor.send(openCard('a-show'));
    actor.send(openCard('not-looking'));
    actor.send(openCard('too-much-effort'));

    expect(told.slice(1)).to.deep.equal([
      {type: 'recorded', record: {answers: {'a-show': opened}}},
      {
        type: 'recorded',
        record: {answers: {'a-show': opened, 'not-looking': opened}},
      },
      {
        type: 'recorded',
        record: {
          answers: {
            'a-show': opened,
            'not-looking': opened,
            'too-much-effort': opened,
          },
          done: true,
        },
      },
    ]);
  });

  it('opens nothing that is not in the set', () => {
    const {actor} = open();

    expect(actor.getSnapshot().can(openCard('care'))).to.be.false;
  });

  it('lets whoever was done go on, although an update added a card', () => {
    const {actor} = open({done: true, answers: {'a-show': opened}});

    expect(actor.getSnapshot().can(openCard('not-looking'))).to.be.true;
    actor.send(next);

    expect(actor.getSnapshot().output).to.deep.equal({how: 'finished'});
  });
});

import {expect} from '@open-wc/testing';
import {createActor} from 'xstate';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import {readingMachine} from '../../src/course/reading-machine.ts';
import type {ReadingSnapshot} from '../../src/course/reading-machine.ts';
import {deadEnds, walk} from './walk.ts';

const story = {
  id: 'opening',
  number: 1,
  kind: 'story' as const,
  steps: ['one', 'two', 'three'],
};
const profile = {
  id: 'profile',
  number: 2,
  kind: 'profile' as const,
  confidence: 'confidence',
  evidence: 'evidence',
};

function open(
  activity: typeof story | typeof profile,
  page: number | 'last' = 0,
  record = {},
) {
  const actor = createActor(readingMachine, {input: {activity, record, page}});
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  return {actor, told};
}

describe('readingMachine', () => {
  for (const activity of [story, profile]) {
    const options = {
      input: {activity, page: 0},
      events: [{type: 'next'}, {type: 'back'}],
      classOf: ({value, context, output}: ReadingSnapshot) =>
        `${String(value)} ${context.page} ${context.record.done} ${output?.how}`,
    };

    for (const {story, snapshot} of walk(readingMachine, options)) {
      it(`${activity.kind}: ${story}: page ${snapshot.context.page}, ${snapshot.value}`, () => {
        const {page, pages, record} = snapshot.context;
        expect(page).to.be.within(0, pages - 1);
        if (page === pages - 1) expect(record.done).to.be.true;
        if (snapshot.output?.how === 'finished') {
          expect(record.done).to.be.true;
        }
        expect(snapshot.output !== undefined).to.equal(
          snapshot.status === 'done',
        );
      });
    }

    it(`${activity.kind}: the end can be reached from everywhere`, () => {
      const lost = deadEnds(
        readingMachine,
        options,
        ({output}: ReadingSnapshot) => output?.how === 'finished',
      );

      expect(lost).to.deep.equal([]);
    });
  }

  it('tells each page, and that it is done once the last one is shown', () => {
    const {actor, told} = open(story);

    actor.send({type: 'next'});
    expect(told.at(-1)).to.deep.equal({type: 'paged', page: 1});
    actor.send({type: 'next'});

    expect(told).to.deep.equal([
      {type: 'paged', page: 0},
      {type: 'paged', page: 1},
      {type: 'paged', page: 2},
      {type: 'recorded', record: {done: true}},
    ]);
    expect(actor.getSnapshot().status).to.equal('active');
  });

  it('finishes past the last page', () => {
    const {actor} = open(profile, 1);

    actor.send({type: 'next'});

    expect(actor.getSnapshot().output).to.deep.equal({how: 'finished'});
  });

  it('is left before the first page, even when it has only one', () => {
    const {actor} = open({...story, steps: ['one']});

    actor.send({type: 'back'});

    expect(actor.getSnapshot().output).to.deep.equal({how: 'left'});
  });

  it('opens at its end when one comes back to it', () => {
    const {actor} = open(story, 'last', {done: true});

    expect(actor.getSnapshot().context.page).to.equal(2);
  });

  it('opens within its pages although an update has made it shorter', () => {
    for (const page of [3, 99, -1, NaN]) {
      const {context} = open(story, page).actor.getSnapshot();
      expect(context.page).to.be.within(0, 2);
    }
  });
});

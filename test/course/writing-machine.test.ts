import {expect} from '@open-wc/testing';
import {assert, property, string} from 'fast-check';
import {createActor} from 'xstate';
import {writingLimit} from '../../src/content/writing-limit.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import type {ActivityRecord, WrittenAnswer} from '../../src/course/progress.ts';
import {writingMachine} from '../../src/course/writing-machine.ts';
import type {WritingSnapshot} from '../../src/course/writing-machine.ts';
import {bytesOf, fits} from '../../src/course/written-text.ts';
import {deadEnds, walk} from './walk.ts';

const activity = {id: 'your-own', number: 5, kind: 'writing' as const};
const write = (text: string) => ({type: 'text.written', text}) as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;
const tooLong = 'é'.repeat(writingLimit / 2 + 1);

function open(record?: ActivityRecord<WrittenAnswer>) {
  const actor = createActor(writingMachine, {
    input: {activity, record, page: 0},
  });
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {actor, told, context};
}

describe('writingMachine', () => {
  const options = {
    input: {activity, page: 0},
    events: [write('They sleep well.'), write(''), write(tooLong), next, back],
    classOf: ({value, context, output}: WritingSnapshot) =>
      `${String(value)} ${output?.how} ${context.text === ''} ${fits(context.text)} ${context.record.answers !== undefined} ${context.record.done}`,
  };

  for (const {story, snapshot} of walk(writingMachine, options)) {
    it(`${story}: goes on only with a text that fits`, () => {
      const {record, text} = snapshot.context;
      expect(fits(record.answers?.own?.text ?? '')).to.be.true;
      if (snapshot.status === 'active')
        expect(snapshot.can(next)).to.equal(fits(text));
      expect(record.done === true).to.equal(
        snapshot.output?.how === 'finished',
      );
    });
  }

  it('the end can be reached from everywhere', () => {
    const lost = deadEnds(
      writingMachine,
      options,
      ({output}: WritingSnapshot) => output?.how === 'finished',
    );

    expect(lost).to.deep.equal([]);
  });

  it('can be skipped, and is done all the same', () => {
    const {actor, told} = open();

    actor.send(next);

    expect(told.at(-1)).to.deep.equal({
      type: 'recorded',
      record: {done: true},
    });
    expect(actor.getSnapshot().output).to.deep.equal({how: 'finished'});
  });

  it('keeps every word at once, and the last that fit', () => {
    const {actor, context} = open();

    actor.send(write('They'));
    actor.send(write('They sleep.'));
    actor.send(write(tooLong));

    expect(context().text).to.equal(tooLong);
    expect(context().record).to.deep.equal({
      answers: {own: {text: 'They sleep.'}},
    });
  });

  it('forgets a text that was taken out, and stays done', () => {
    const {actor, context} = open({done: true, answers: {own: {text: 'Old'}}});
    expect(context().text).to.equal('Old');

    actor.send(write('  \n'));

    expect(context().record).to.deep.equal({done: true});
  });

  it('counts as the saved state does: in bytes of UTF-8', () => {
    expect(bytesOf('é')).to.equal(2);
    expect(bytesOf('🙂')).to.equal(4);
    assert(
      property(string({unit: 'grapheme', maxLength: 400}), (text) => {
        expect(fits(text)).to.equal(new Blob([text]).size <= writingLimit);
      }),
    );
  });
});

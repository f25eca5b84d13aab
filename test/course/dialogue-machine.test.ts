import {expect} from '@open-wc/testing';
import {
  dialogueMachine,
  wayOf,
  type DialogueSnapshot,
} from '../../src/course/dialogue-machine.ts';
import {longestPause} from '../../src/course/dialogue-record.ts';
import type {DialogueRun} from '../../src/course/progress.ts';
import {endOf, sharesOf, whereTo} from '../../src/course/dialogue-runs.ts';
import {smallDialogue} from '../small-dialogue.ts';
import {back, next, rewind, say, talk, ways} from './dialogue.ts';
import {deadEnds, walk} from './walk.ts';

const options = smallDialogue.scenes.flatMap(({options}) =>
  options.map(({id}) => id),
);

const walked = {
  input: {activity: smallDialogue, page: 0, now: () => 1e12, random: () => 0},
  events: [...options.map(say), next, back, rewind(0), rewind(2)],
  // Circles would go on for ever: where one is counts, and whether it has
  // ended before, not the way there.
  classOf: ({value, context, output}: DialogueSnapshot) => {
    const {scene, ending} = whereTo(smallDialogue, wayOf(context));
    const {length} = wayOf(context);
    return `${value} ${output?.how} ${scene?.id ?? ending?.id} ${Math.min(length, 3)} ${context.record.done}`;
  },
};

/** What holds in every state, whatever led there. */
function expectSense(snapshot: DialogueSnapshot) {
  const {context, value, output} = snapshot;
  const {first, best, now} = context.record.answers ?? {};
  const {scene, ending} = whereTo(smallDialogue, wayOf(context));
  expect(wayOf(context)).to.have.length(now?.choices.length ?? 0);
  expect(context.record.done === true).to.equal(first?.endedAt !== undefined);
  for (const run of [first, best])
    if (run) expect(endOf(smallDialogue, run)).not.to.equal(undefined);
  if (value === 'deciding') {
    expect(scene).not.to.equal(undefined);
    expect(snapshot.can(next)).to.equal(false);
    for (const {id} of scene!.options) expect(snapshot.can(say(id))).to.be.true;
  } else {
    for (const id of options) expect(snapshot.can(say(id))).to.equal(false);
  }
  if (
    value === 'ended' ||
    value === 'lookingBack' ||
    output?.how === 'finished'
  )
    expect(ending).not.to.equal(undefined);
  const shares = sharesOf(smallDialogue, context.record);
  if (best) expect(shares.best).to.be.above(shares.first!);
}

describe('dialogueMachine', () => {
  it('makes sense in every class of states', () => {
    const visits = walk<DialogueSnapshot>(dialogueMachine, walked);

    for (const {snapshot, story} of visits) {
      try {
        expectSense(snapshot);
      } catch (error) {
        throw new Error(`After: ${story}`, {cause: error});
      }
    }
    const values = new Set(visits.map(({snapshot}) => snapshot.value));
    expect([...values].sort()).to.deep.equal([
      'deciding',
      'ended',
      'finished',
      'heard',
      'left',
      'lookingBack',
      'opening',
    ]);
  });

  it('can be finished from everywhere', () => {
    const lost = deadEnds(
      dialogueMachine,
      walked,
      ({output}: DialogueSnapshot) => output?.how === 'finished',
    );

    expect(lost).to.deep.equal([]);
  });

  it('leads from the first word to the look back, and on', () => {
    const viktor = talk();

    viktor.send(next);
    viktor.say(...ways.best);
    const values = [0, 1, 2].map(() => {
      viktor.send(next);
      return viktor.snapshot().value;
    });

    expect(values).to.deep.equal(['ended', 'lookingBack', 'finished']);
    expect(viktor.snapshot().output).to.deep.equal({how: 'finished'});
  });

  it('is done with the first ending, whatever it is worth', () => {
    const ana = talk();

    ana.say('guess');
    expect(ana.record().done).to.equal(undefined);
    ana.say('shrug');

    expect(ana.told.at(-1)).to.have.nested.property('record.done', true);
  });

  it('takes nothing that cannot be said here, and no rewinding to the future', () => {
    const ana = talk();
    ana.say('ask');
    ana.send(next);
    const before = ana.record();

    for (const event of [say('ask'), rewind(1), rewind(-1), rewind(0.5)])
      ana.send(event);
    ana.send(say('explain'));

    expect(ana.record()).to.equal(before);
  });

  it('goes back to a decision, and knows nothing of what came after', () => {
    const ana = talk();
    ana.say('ask', 'nod', 'complain');

    ana.send(rewind(1));

    expect(ana.snapshot().value).to.equal('deciding');
    expect(ana.record().answers?.['now']?.choices).to.deep.equal([
      ['hello', 'ask'],
    ]);
  });

  it('brings whoever comes back to where they were', () => {
    const first = talk();
    first.say('ask');

    const values = [undefined, first.record()].map(
      (record) => talk(record).snapshot().value,
    );
    first.send(next);
    expect(talk(first.record()).snapshot().value).to.equal('deciding');
    first.say('nod', 'explain', 'later');

    expect(values).to.deep.equal(['opening', 'heard']);
    expect(talk(first.record()).snapshot().value).to.equal('ended');
  });

  it('goes on where an update took away what was said last', () => {
    const now: DialogueRun = {
      choices: [
        ['hello', 'ask'],
        ['listen', 'gone'],
      ],
      duration: 0,
    };
    const ana = talk({answers: {now}});

    ana.say('nod');

    expect(ana.record().answers?.['now']?.choices).to.deep.equal([
      ['hello', 'ask'],
      ['listen', 'nod'],
    ]);
  });

  it('counts the time at work, but not the night', () => {
    const ana = talk();
    ana.say('guess');
    ana.wait(8 * 3_600_000);
    ana.say('shrug');

    expect(ana.record().answers?.['first']).to.deep.equal({
      choices: [
        ['hello', 'guess'],
        ['sorry', 'shrug'],
      ],
      duration: 10_000 + longestPause,
      endedAt: 1e12 + 20_000 + 8 * 3_600_000,
    });
  });
});

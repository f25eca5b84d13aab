import {expect} from '@open-wc/testing';
import {dialogueInteractions} from '../../src/course/dialogue-outcome.ts';
import {feelingNow, feelingsAlong} from '../../src/course/dialogue-mood.ts';
import {
  bestWay,
  connectedWay,
  sharesOf,
} from '../../src/course/dialogue-runs.ts';
import {smallDialogue} from '../small-dialogue.ts';
import {rewind, talk, ways} from './dialogue.ts';

const shares = (ana: ReturnType<typeof talk>) =>
  sharesOf(smallDialogue, ana.record());

/** By their numbers, whatever comes first in the file. */
const inOrder = ['hello', 'listen', 'colleague', 'sorry', 'back'].map((id) =>
  smallDialogue.scenes.find((scene) => scene.id === id)!,
);

describe('the runs of a dialogue', () => {
  it('have no share before there is an ending', () => {
    const ana = talk();
    ana.say('ask');

    expect(shares(ana)).to.deep.equal({});
  });

  it('keep the first one, however much better the later ones are', () => {
    const ana = talk();
    ana.say(...ways.lost);
    const first = ana.record().answers?.['first'];

    for (const way of [ways.half, ways.lost, ways.best]) {
      ana.send(rewind(0));
      ana.say(...way);
    }

    expect(ana.record().answers?.['first']).to.equal(first);
    expect(shares(ana)).to.deep.equal({first: 0, best: 100});
  });

  it('count what was chosen first, even where one went back before the end', () => {
    const ana = talk();
    ana.say('guess');
    ana.send(rewind(0));
    ana.say('ask', 'once-more');
    ana.send(rewind(1));
    ana.say('nod', 'explain', 'now');

    expect(ana.record().answers?.['first']?.choices).to.deep.equal([
      ['hello', 'guess'],
      ['listen', 'once-more'],
      ['colleague', 'explain'],
      ['back', 'now'],
    ]);
    // 0 + 1 + 3 + 3 of 12; the way that was walked in the end is the best one.
    expect(shares(ana)).to.deep.equal({first: 58, best: 100});
  });

  it('replace the best one by a better one only, and number those that were kept', () => {
    const ana = talk();
    const numbers = [ways.lost, ways.half, ways.half, ways.best, ways.lost].map(
      (way) => {
        if (ana.snapshot().context.record.answers) ana.send(rewind(0));
        ana.say(...way);
        return ana.record().answers?.['best']?.number;
      },
    );

    expect(numbers).to.deep.equal([undefined, 2, 2, 3, 3]);
  });

  it('need no best one where the first was perfect', () => {
    const ana = talk();
    ana.say(...ways.best);

    expect(shares(ana)).to.deep.equal({first: 100, best: 100});
    expect(ana.record().answers).to.have.all.keys('first', 'now');
  });

  it('time a run from where it was rewound after an ending', () => {
    const ana = talk();
    ana.say(...ways.lost);
    ana.wait(60_000);
    ana.send(rewind(0));
    ana.say(...ways.best);

    expect(ana.record().answers?.['first']?.duration).to.equal(20_000);
    expect(ana.record().answers?.['best']?.duration).to.equal(40_000);
  });

  it('are compared with the shortest way of best options', () => {
    const {decisions, ending} = bestWay(smallDialogue);

    expect(decisions.map(({option}) => option.id)).to.deep.equal(ways.best);
    expect(ending.id).to.equal('won');
  });

  it('are recorded as steps and answers: the first, and each that was the best', () => {
    const ana = talk();
    ana.say(...ways.lost);
    ana.send(rewind(0));
    ana.say(...ways.best);

    const told = dialogueInteractions(smallDialogue, ana.record(), {
      module: 'talks',
      objectives: ['root_need'],
      description: 'A talk',
    });

    const common = {
      description: 'A talk',
      objectives: ['root_need'],
      type: 'performance',
      steps: inOrder.map(({id, options}) => ({
        id,
        answers: options.map((option) => option.id.replaceAll('-', '_')),
      })),
      correct: [
        ['hello', 'ask'],
        ['listen', 'nod'],
        ['colleague', 'explain'],
        ['back', 'now'],
      ],
    };
    expect(told).to.deep.equal([
      {
        ...common,
        id: 'talks_talk',
        at: 1e12 + 20_000,
        latency: 20_000,
        result: 'neutral',
        response: [
          ['hello', 'guess'],
          ['sorry', 'shrug'],
        ],
      },
      {
        ...common,
        id: 'talks_talk_2',
        at: 1e12 + 60_000,
        latency: 40_000,
        result: 'correct',
        response: common.correct,
      },
    ]);
  });
});

describe('the mood in a dialogue', () => {
  const wayOf = (...choices: [string, string][]) =>
    connectedWay(smallDialogue, choices);

  it('moves with what is said, and never off the meter', () => {
    const way = wayOf(['hello', 'guess'], ['sorry', 'shrug']);

    expect(feelingsAlong(smallDialogue, way)).to.deep.equal([
      {person: 'ana', meter: 2, face: 'doubtful'},
      {person: 'ana', meter: 0, face: 'angry'},
      {person: 'ana', meter: 0, face: 'angry'},
    ]);
  });

  it('belongs to a person: whoever comes in has one, whoever comes back keeps theirs', () => {
    const way = wayOf(['hello', 'ask'], ['listen', 'nod']);
    const later = wayOf(
      ['hello', 'ask'],
      ['listen', 'nod'],
      ['colleague', 'explain'],
    );
    const ana = {person: 'ana', meter: 4, face: 'thoughtful'};

    expect(feelingNow(smallDialogue, way, false)).to.deep.equal(ana);
    expect(feelingNow(smallDialogue, way, true)).to.deep.equal({
      person: 'kofi',
      meter: 1,
      face: 'upset',
    });
    expect(feelingNow(smallDialogue, later, true)).to.deep.equal(ana);
  });
});

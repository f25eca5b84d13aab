import {expect} from '@open-wc/testing';
import {mostDecisions} from '../../src/course/dialogue-record.ts';
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

  it('count as first the way that was walked to the first ending, and no other', () => {
    const ana = talk();
    ana.say('guess');
    ana.send(rewind(0));
    ana.say('ask', 'once-more');
    ana.send(rewind(1));
    expect(shares(ana)).to.deep.equal({});
    ana.say('nod', 'explain', 'later');

    expect(ana.record().answers?.['first']?.choices).to.deep.equal([
      ['hello', 'ask'],
      ['listen', 'nod'],
      ['colleague', 'explain'],
      ['back', 'later'],
    ]);
    // 3 + 3 + 3 + 1 of 12.
    expect(shares(ana)).to.deep.equal({first: 83, best: 83});
  });

  it('count no more once an update has cut them off from every ending', () => {
    const ana = talk();
    ana.say(...ways.half);
    ana.send(rewind(0));
    ana.say(...ways.best);
    const without = (...gone: string[]) => {
      const later = structuredClone(smallDialogue);
      for (const scene of later.scenes)
        scene.options = scene.options.filter(({id}) => !gone.includes(id));
      return later;
    };
    const later = without('later');
    const none = without('explain');

    expect(sharesOf(later, ana.record())).to.deep.equal({best: 100});
    expect(sharesOf(none, ana.record())).to.deep.equal({});
    const told = [later, none].map((dialogue) =>
      dialogueInteractions(dialogue, ana.record(), {
        ...{module: 'talks', objectives: [], description: ''},
      }).map(({id}) => id),
    );
    expect(told).to.deep.equal([['talks_talk_2'], []]);
  });

  it('find a best one anew where the first leads nowhere any more', () => {
    const ana = talk();
    ana.say(...ways.half);
    const later = structuredClone(smallDialogue);
    later.scenes.find(({id}) => id === 'back')!.options.splice(0, 1);

    const again = talk(ana.record(), later);
    again.say('now');

    expect(again.record().answers?.['first']).to.equal(
      ana.record().answers?.['first'],
    );
    expect(again.record().answers?.['best']?.number).to.equal(2);
    expect(sharesOf(later, again.record())).to.deep.equal({best: 100});
  });

  it('leave out the first circles of whoever goes round and round', () => {
    const ana = talk();
    for (let round = 0; round < 20; round++) ana.say('ask', 'once-more');
    ana.say('guess', 'shrug');

    const {choices} = ana.record().answers!['first']!;

    expect(choices).to.have.length.within(2, mostDecisions);
    expect(choices.slice(-2)).to.deep.equal([
      ['hello', 'guess'],
      ['sorry', 'shrug'],
    ]);
    expect(connectedWay(smallDialogue, choices)).to.have.length(choices.length);
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

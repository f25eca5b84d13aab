import {expect} from '@open-wc/testing';
import {assert, property} from 'fast-check';
import {parse} from 'valibot';
import type {Dialogue} from '../../src/content/kinds/dialogue.ts';
import {longestWay} from '../../src/content/kinds/dialogue-graph.ts';
import {moduleFile} from '../../src/content/schema.ts';
import {ByteReader, ByteWriter} from '../../src/course/bytes.ts';
import {dialogueCode} from '../../src/course/dialogue-code.ts';
import {sharesOf} from '../../src/course/dialogue-runs.ts';
import type {DialogueRun} from '../../src/course/progress.ts';
import file from '../../modules/scenarios/module.json' with {type: 'json'};
import {smallDialogue} from '../small-dialogue.ts';
import {rewind, talk, ways} from './dialogue.ts';
import {someTalk} from './dialogue-samples.ts';

type Runs = Record<string, DialogueRun>;

function pack(activity: Dialogue, runs: Runs) {
  const writer = new ByteWriter();
  dialogueCode.pack(writer, activity, runs);
  return writer.done();
}

const throughBytes = (activity: Dialogue, runs: Runs, later = activity) =>
  dialogueCode.unpack(new ByteReader(pack(activity, runs)), later);

const dialogues = parse(moduleFile, file).activities.filter(
  (activity) => activity.kind === 'dialogue',
);

describe('dialogueCode', () => {
  it('brings back every conversation as it was', () => {
    for (const activity of [smallDialogue, ...dialogues])
      assert(
        property(someTalk(activity), ({answers = {}}) => {
          expect(throughBytes(activity, answers)).to.deep.equal(answers);
        }),
        {numRuns: 30},
      );
  });

  it('reads a way as far as it leads where an option is gone', () => {
    const ana = talk();
    ana.say('guess', 'mean-it', 'nod', 'complain');
    ana.send(rewind(0));
    ana.say(...ways.best);
    const later = structuredClone(smallDialogue);
    later.scenes[1]!.options = later.scenes[1]!.options.slice(0, 1);

    const runs = throughBytes(smallDialogue, ana.record().answers!, later);

    expect(runs['first']?.choices).to.deep.equal([
      ['hello', 'guess'],
      ['sorry', 'mean-it'],
    ]);
    expect(runs['best']?.choices).to.deep.equal([['hello', 'ask']]);
    expect(sharesOf(later, {answers: runs})).to.deep.equal({});
  });

  it('keeps a second way under way, beside the first and the best', () => {
    const ana = talk();
    ana.say(...ways.lost);
    ana.send(rewind(0));
    ana.say(...ways.best);
    ana.send(rewind(1));
    ana.say('once-more', 'guess');

    const record = {
      ...ana.record(),
      answers: throughBytes(smallDialogue, ana.record().answers!),
    };
    const later = talk(record);

    expect(later.snapshot().value).to.equal('heard');
    expect(later.record().answers?.['now']?.choices).to.deep.equal([
      ['hello', 'ask'],
      ['listen', 'once-more'],
      ['hello', 'guess'],
    ]);
  });

  it('takes few bytes: each scenario with a first, a best and another run', () => {
    const sizes = dialogues.map((activity) => {
      const choices = longWay(activity);
      expect(choices.length).to.be.at.most(longestWay(activity));
      const run = {choices, duration: 600_000, endedAt: 1.8e12};
      const best = {...run, endedAt: 1.8e12 + 86_400_000, number: 3};
      const now = {choices, duration: 600_000, asked: true as const};
      return pack(activity, {first: run, best, now}).length;
    });

    const most = Math.max(...sizes);
    expect(most, sizes.join()).to.be.at.most(27);
  });

  it('has room for numbers of any size', () => {
    const grown = structuredClone(smallDialogue);
    grown.scenes.forEach(({options}, at) =>
      options.forEach((option, index) => {
        option.number = [4, 7, 8, 63, 64, 9999][(at + index) % 6]!;
      }),
    );
    const ana = talk(undefined, grown);
    ana.say(...ways.mended);

    const answers = ana.record().answers!;

    expect(throughBytes(grown, answers)).to.deep.equal(answers);
  });
});

/** The longest of the ways, as one is walked. */
function longWay(activity: Dialogue): DialogueRun['choices'] {
  const choices: DialogueRun['choices'] = [];
  let scene = activity.scenes[0];
  while (scene) {
    const here: string = scene.id;
    const option =
      scene.options.find(({to}) =>
        activity.scenes.some(
          ({id}) => id === to && !choices.some(([met]) => met === id),
        ),
      ) ?? scene.options[0]!;
    choices.push([here, option.id]);
    scene = activity.scenes.find(
      ({id}) => id === option.to && !choices.some(([met]) => met === id),
    );
  }
  return choices;
}

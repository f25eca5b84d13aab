import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {extendLedger} from '../../src/content/ledger.ts';
import type {
  LedgerFile,
  ModuleFile,
  ModuleWordsFile,
} from '../../src/content/schema.ts';
import {smallDialogue, smallDialogueWords} from '../small-dialogue.ts';
import {paths, put, realFiles} from './example-files.ts';
import {itTells, messageFor, type Mistakes} from './mistakes.ts';

const module = 'modules/talks/module.json';
const words = 'modules/talks/en.json';
const wrong = (file: string) => `${file} cannot be used yet.`;

/** The first module, and one with nothing but a small dialogue. */
function filesWithATalk() {
  const files = realFiles();
  const structure: ModuleFile = {
    id: 'talks',
    number: 99,
    minutes: 1,
    objectives: ['talk-well'],
    activities: [structuredClone(smallDialogue)],
  };
  const texts: ModuleWordsFile = {
    title: 'Talks',
    summary: 'Talk.',
    objectives: {'talk-well': 'Talk well.'},
    activities: {talk: structuredClone(smallDialogueWords)},
  };
  const ledger = files[paths.ledger] as LedgerFile;
  files[paths.ledger] = extendLedger(ledger, [structure]);
  put(files, paths.course, 'modules', ['self-assessment', 'talks']);
  return {...files, [module]: structure, [words]: texts};
}

const at = (place: string) => `activities.0.${place}`;
const wordsAt = (place: string) => `activities.talk.${place}`;

/** Going back is worth more than going on. */
const [onceMore, nod] = smallDialogue.scenes[1]!.options;
const circle = [
  {...nod!, points: 2},
  {...onceMore!, points: 3},
];

/** What spoils a dialogue, and all that is said about it. */
const mistakes: Mistakes = {
  'an option that leads nowhere': [
    [[module, at('scenes.2.options.0.to'), 'gone']],
    [
      wrong(module),
      '  activities.0.scenes.2.options.0.to: There is no scene or ending "gone". Known: hello, listen, colleague, back, sorry, won, half, lost.',
    ],
  ],
  'a circle without a way out': [
    [
      [module, at('scenes.4.options.0.to'), 'sorry'],
      [module, at('scenes.4.options.1.to'), 'sorry'],
    ],
    [
      wrong(module),
      '  activities.0.scenes.4: From "sorry" no ending can be reached: a dead end. Let an option lead out.',
    ],
  ],
  'a scene and an ending that nothing leads to': [
    [
      [module, at('scenes.0.options.1.to'), 'listen'],
      [module, at('scenes.3.options.0.to'), 'won'],
    ],
    [
      wrong(module),
      '  activities.0.scenes.4: No option leads to "sorry". Add one, or remove it.',
      '  activities.0.endings.1: No option leads to "half". Add one, or remove it.',
    ],
  ],
  'a best way that is over too soon': [
    [[module, at('scenes.0.options.0.to'), 'colleague']],
    [
      wrong(module),
      '  activities.0.scenes: A way of best options has 3 decisions. Give it 4 to 8.',
    ],
  ],
  'best options that do not end outstanding': [
    [[module, at('endings.0.grade'), 'good']],
    [
      wrong(module),
      '  activities.0.endings: A way of best options ends at "won", which is good. Let all of them end outstanding.',
    ],
  ],
  'worst options that end well': [
    [[module, at('scenes.4.options.1.to'), 'won']],
    [
      wrong(module),
      '  activities.0.endings: A way of worst options ends at "won", which is outstanding. Let it end fair or poor.',
    ],
  ],
  'endings that are all worth the same': [
    [[module, at('endings.1.grade'), 'poor']],
    [
      wrong(module),
      '  activities.0.endings: Give endings of at least three grades.',
    ],
  ],
  'best options that go round in a circle': [
    [[module, at('scenes.1.options'), circle]],
    [
      wrong(module),
      '  activities.0.scenes: Whoever takes the best options goes round in a circle.',
    ],
  ],
  'a behaviour that is used and missed at once, and one that nobody knows': [
    [
      [module, at('scenes.0.options.0.missed'), ['goal']],
      [module, at('scenes.0.options.1.missed'), ['charm']],
    ],
    [
      wrong(module),
      '  activities.0.scenes.0.options.0.missed.0: "goal" is there already. Choose another.',
      '  activities.0.scenes.0.options.1.missed.0: There is no behaviour "charm". Known: inquisitive, goal, no-assumptions, patient, restate.',
    ],
  ],
  'strangers in a dialogue': [
    [
      [module, at('who'), 'zoe'],
      [module, at('scenes.2.with'), 'zed'],
    ],
    [
      wrong(module),
      ...[
        ['who', 'zoe'],
        ['scenes.2.with', 'zed'],
      ].map(
        ([place, name]) =>
          `  activities.0.${place}: Nobody in the cast is called "${name}". Known: ana, kofi, ruth, omar, mei, amina, harpreet, viktor, thandi, maeve, leo, robin.`,
      ),
    ],
  ],
  'an option without a number of its own, and points beyond three': [
    [
      [module, at('scenes.0.options.0.number'), 0],
      [module, at('scenes.0.options.0.points'), 4],
    ],
    [
      wrong(module),
      '  activities.0.scenes.0.options.0.number: Begin at 1.',
      '  activities.0.scenes.0.options.0.points: Use a whole number from 0 to 3.',
      '  activities.0 (item "hello/ask"): The number of "ask" is 1 for ever, since answers are saved under it. Set it back.',
    ],
  ],
  'a dialogue in which nobody speaks first, and a reply without words': [
    [
      [words, wordsAt('scenes.hello.says'), undefined],
      [words, wordsAt('scenes.listen.options.nod'), undefined],
    ],
    [
      wrong(words),
      '  activities.talk.scenes.hello.says: Write what the person says first.',
      '  activities.talk.scenes.listen.options.nod: Its words are missing; write them here.',
    ],
  ],
  'best options that are mostly the longest': [
    [
      'hello.options.ask',
      'listen.options.nod',
      'back.options.now',
      'sorry.options.mean-it',
    ].map((place) => [
      words,
      wordsAt(`scenes.${place}.text`),
      'A text that is longer than the others.',
    ]),
    [
      wrong(words),
      '  activities: The best option is the longest in 4 of 5 scenes; by chance it would be 3. Shorten some of: talk/hello, talk/listen, talk/back, talk/sorry.',
    ],
  ],
  'best options that stand mostly in one place': [
    [
      [
        module,
        at('scenes.3.options'),
        smallDialogue.scenes[3]!.options.toReversed(),
      ],
    ],
    [
      wrong(words),
      '  activities: The best option stands in place 1 in 4 of 5 scenes. Move some of them.',
    ],
  ],
};

describe('checking a dialogue', () => {
  it('has nothing to say about a sound one', () => {
    assert.deepEqual(messageFor(filesWithATalk()), ['']);
  });

  itTells(mistakes, filesWithATalk);

  it('tells of a way that drags on for more than twelve decisions', () => {
    const files = filesWithATalk();
    const detour = Array.from({length: 10}, (_, index) => ({
      id: `detour-${index}`,
      number: 50 + index,
      options: [0, 1].map((option) => ({
        ...smallDialogue.scenes[4]!.options[option]!,
        to: index < 9 && option === 0 ? `detour-${index + 1}` : 'listen',
      })),
    }));
    const scenes = [...structuredClone(smallDialogue.scenes), ...detour];
    scenes[4]!.options[1]!.to = 'detour-0';
    put(files, module, 'activities.0.scenes', scenes);

    assert.ok(
      messageFor(files).includes(
        '  activities.0.scenes: One can take 15 decisions without meeting a scene twice. Keep it to 12.',
      ),
    );
  });
});

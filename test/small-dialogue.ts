import type {
  Dialogue,
  DialogueOption,
  DialogueWords,
} from '../src/content/kinds/dialogue.ts';

/**
 * A small dialogue that has all there can be: a circle with a way out, a way
 * back to the good path, somebody who comes in, and three endings.
 */
export const smallDialogue: Dialogue = {
  kind: 'dialogue',
  id: 'talk',
  number: 1,
  who: 'ana',
  mood: 2,
  scenes: [
    {
      id: 'hello',
      number: 1,
      options: [
        option('ask', 1, 3, 1, 'listen', {used: ['goal']}),
        option('guess', 2, 0, -2, 'sorry', {missed: ['goal', 'patient']}),
      ],
    },
    {
      id: 'listen',
      number: 2,
      options: [
        option('once-more', 1, 1, 0, 'hello'),
        option('nod', 2, 3, 2, 'colleague', {face: 'thoughtful'}),
      ],
    },
    {
      id: 'colleague',
      number: 3,
      with: 'kofi',
      mood: 1,
      options: [
        option('explain', 1, 3, 1, 'back'),
        option('complain', 2, 0, -1, 'lost'),
      ],
    },
    {
      id: 'back',
      number: 40,
      options: [
        option('later', 1, 1, 0, 'half'),
        option('now', 2, 3, 1, 'won'),
      ],
    },
    {
      id: 'sorry',
      number: 5,
      options: [
        option('mean-it', 1, 3, 2, 'listen'),
        option('shrug', 2, 0, -2, 'lost'),
      ],
    },
  ],
  endings: [
    {id: 'won', number: 11, grade: 'outstanding'},
    {id: 'half', number: 12, grade: 'fair'},
    {id: 'lost', number: 13, grade: 'poor'},
  ],
};

/** Words for it; all options are alike in length. */
export const smallDialogueWords: DialogueWords = {
  title: 'A talk',
  role: 'You are at a desk.',
  situation: 'Ana comes in.',
  point: 'Ask first.',
  scenes: Object.fromEntries(
    smallDialogue.scenes.map(({id, options}) => [
      id,
      {
        says: `Ana says ${id}.`,
        options: Object.fromEntries(
          options.map((option) => [
            option.id,
            {
              text: `I ${option.id}.`.padEnd(20, '!'),
              reply: `Reply to ${option.id}.`,
              feedback: `Why ${option.id}.`,
            },
          ]),
        ),
      },
    ]),
  ),
  endings: Object.fromEntries(
    smallDialogue.endings.map(({id}) => [
      id,
      {title: `Ending ${id}`, text: `It was ${id}.`},
    ]),
  ),
};

function option(
  id: string,
  number: number,
  points: number,
  effect: number,
  to: string,
  more: Partial<DialogueOption> = {},
): DialogueOption {
  return {id, number, points, effect, used: [], missed: [], to, ...more};
}

import type {Trouble} from './trouble.ts';

const shown = 'It is shown as it is, and everything is recorded.';
const tried: [id: string, title: string, name: string, required: string][] = [
  ['N1', 'Name as it is said', 'Zofia Kowalska', shown],
  [
    'N1-comma',
    'Name with a comma',
    'Kowalska,Zofia',
    'It is turned round: Zofia Kowalska.',
  ],
  ['N2', 'Name with signs', 'O\'Neil & <b>"Bo"</b> &amp; \\ %41', shown],
  ['N2-script', 'Name in other scripts', 'محمد علی 王小明 👩🏽‍🚒 Łukasz', shown],
  ['N3', 'Very long name', 'Maximiliane-Kunigunde '.repeat(20).trim(), shown],
  ['N3-empty', 'No name', '', 'The course greets without a name.'],
];

/** N – what the learner is called. */
export const naming: Trouble[] = [
  ...tried.map(([id, title, name, required]): Trouble => ({
    id,
    title,
    symptom: name
      ? `The learner’s name is “${name.slice(0, 60)}${name.length > 60 ? '…' : ''}”.`
      : 'The LMS does not tell a name.',
    required,
    rehearse: ({names}) => ({
      launchData: () => ({[names.learnerName]: name}),
    }),
  })),
  {
    id: 'N4',
    title: 'Id spelt otherwise',
    symptom: 'The learner’s id comes in capitals, with spaces around.',
    required: 'It is the same learner, and every answer is there.',
    rehearse: ({names}) => ({
      launchData: (held) => ({
        [names.learnerId]: ` ${(held[names.learnerId] ?? '').toUpperCase()} `,
      }),
    }),
  },
  {
    id: 'N4-odd',
    title: 'Odd id',
    symptom: 'The learner’s id has a backslash, a space and other scripts.',
    required: 'Every answer is there at the next launch.',
    rehearse: ({names}) => ({
      launchData: () => ({[names.learnerId]: 'CORP\\Zoë Łuk/王 #1'}),
    }),
  },
  {
    id: 'N4-none',
    title: 'No id',
    symptom: 'The LMS does not say who the learner is.',
    required: 'Every answer is there at the next launch.',
    rehearse: ({names}) => ({launchData: () => ({[names.learnerId]: ''})}),
  },
];

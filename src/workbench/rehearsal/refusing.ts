import type {Elements} from './elements.ts';
import {refused, taken, type Trouble} from './trouble.ts';

/** D – what the LMS refuses, or keeps in its own way. */
export const refusing: Trouble[] = [
  {
    id: 'D12',
    title: 'No score becomes 0',
    symptom: 'The LMS keeps an empty score as 0.',
    required: 'There is no score before there is a result.',
    rehearse: ({names}) => {
      let isEmpty = false;
      return {
        calls: {
          SetValue: ({element, value, pass}) => {
            if (element === names.score) isEmpty = value === '';
            return element === names.score && isEmpty ? taken : pass();
          },
        },
        stored: (sent) => (isEmpty ? {...sent, [names.score]: '0'} : sent),
      };
    },
  },
  {
    id: 'D13',
    title: 'Score with a comma',
    symptom: 'The LMS gives the score back with a comma.',
    required: 'No score and no status is lowered.',
    rehearse: ({names}) => ({
      launchData: (held): Elements => {
        const score = held[names.score];
        return score ? {[names.score]: `${score.replace(/\..*/, '')},0`} : {};
      },
    }),
  },
  {
    id: 'D14',
    title: 'Plain ids only',
    symptom: 'The LMS refuses ids with anything but letters, digits and _.',
    required: 'Every answer of the check is recorded.',
    rehearse: ({is12}) => ({
      calls: {
        SetValue: ({element, value, pass}) =>
          element.endsWith('.id') && !/^\w{1,64}$/.test(value)
            ? refused(is12 ? 405 : 406)
            : pass(),
      },
    }),
  },
  {
    id: 'D15',
    title: 'Equal ids merged',
    symptom:
      'Of interactions with the same id, the LMS keeps the last one only.',
    required: 'Every answer of each attempt at the check is recorded.',
    rehearse: () => ({stored: (sent) => withoutRepeats(sent)}),
  },
  ...(
    [
      ['interactions', 'interactions', /^cmi\.interactions\./, 401],
      ['objectives', 'objectives', /^cmi\.objectives\./, 201],
      [
        'all',
        'everything optional',
        /^cmi\.(interactions|objectives|progress_measure|student_data|location|core\.lesson_mode|core\.score\.(min|max))/,
        402,
      ],
    ] as const
  ).map(([name, what, elements, code]): Trouble => ({
    id: `D16-${name}`,
    title: `No ${name === 'all' ? 'optional elements' : what}`,
    symptom: `The LMS refuses ${what} (error ${code}).`,
    required: 'Status, score and state are recorded, and nothing is troubled.',
    rehearse: () => ({
      calls: {
        GetValue: ({element, pass}) =>
          elements.test(element) ? {answer: '', code} : pass(),
        SetValue: ({element, pass}) =>
          elements.test(element) ? refused(code) : pass(),
      },
    }),
  })),
  {
    id: 'D17',
    title: 'Few fields at once',
    symptom: 'The server takes no more than 1,000 fields in a commit.',
    required: 'A whole visit stays below that, and everything is recorded.',
    rehearse: () => {
      const set = new Set<string>();
      return {
        calls: {
          SetValue: ({element, pass}) => {
            set.add(element);
            return pass();
          },
          Commit: ({pass}) => (set.size > 1000 ? refused() : pass()),
        },
      };
    },
  },
  {
    id: 'D18',
    title: 'Ids are written once',
    symptom:
      'An id that is there already may not be set again (error 351). The second commit fails.',
    required:
      'After a commit that failed, everything is recorded all the same.',
    rehearse: () => {
      const ids = new Set<string>();
      let commits = 0;
      return {
        calls: {
          SetValue: ({element, pass}) => {
            if (!element.endsWith('.id')) return pass();
            if (ids.has(element)) return refused(351);
            ids.add(element);
            return pass();
          },
          Commit: ({pass}) => (++commits === 2 ? refused() : pass()),
        },
      };
    },
  },
];

function withoutRepeats(sent: Elements): Elements {
  const last = new Map<string, string>();
  const ids = Object.entries(sent).filter(([element]) =>
    /^cmi\.interactions\.\d+\.id$/.test(element),
  );
  for (const [element, id] of ids) last.set(id, element.slice(0, -2));
  const kept = new Set(last.values());
  return Object.fromEntries(
    Object.entries(sent).filter(([element]) => {
      const entry = /^cmi\.interactions\.\d+\./.exec(element)?.[0];
      return !entry || kept.has(entry);
    }),
  );
}

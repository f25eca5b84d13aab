import type {Elements} from './elements.ts';
import {atCommit, refused, taken, type Trouble} from './trouble.ts';

const isOut = (commit: number) => commit === 2 || commit === 3;

/** R – what is sent, and what only seems to be. */
export const resending: Trouble[] = [
  {
    id: 'R1',
    title: 'Failed counts as sent',
    symptom:
      'The second and third commit fail. What they held is not sent again unless it changes.',
    required:
      'Answers and state are saved after all. Lost results and objectives are told at the next launch.',
    only: '1.2',
    rehearse: () => {
      const set = new Map<string, string>();
      let lost: [string, string][] = [];
      return {
        calls: {
          SetValue: ({element, value, pass}) => {
            set.set(element, value);
            return pass();
          },
          ...atCommit((count, {pass}) => {
            if (!isOut(count)) return pass();
            lost = [...set];
            return refused();
          }),
        },
        stored: (sent, held) => withHeld(sent, held, lost),
      };
    },
  },
  {
    id: 'R2',
    title: 'Yes while out of reach',
    symptom:
      'The server is out of reach at the second and third commit, and the LMS answers "true" all the same.',
    required:
      'The course does not believe it, and sends everything again once it is back.',
    rehearse: ({is12}) => {
      const set = new Map<string, string>();
      let lost: [string, string][] = [];
      let commit = 0;
      return {
        calls: {
          SetValue: ({element, value, pass}) => {
            set.set(element, value);
            return pass();
          },
          ...atCommit((count, {pass}) => {
            commit = count;
            if (!isOut(count)) return pass();
            // In SCORM 2004 everything is sent again with each commit.
            if (is12) lost = [...set];
            return taken;
          }),
        },
        isAway: () => isOut(commit),
        stored: (sent, held) => withHeld(sent, held, lost),
      };
    },
  },
  {
    id: 'R1-forgotten',
    title: 'Failed is forgotten',
    symptom:
      'The second and third commit fail, and the LMS forgets what they held.',
    required: 'The course tells all of it again, and every answer is saved.',
    rehearse: () => {
      const set = new Map<string, string>();
      const lost = new Map<string, string>();
      return {
        calls: {
          SetValue: ({element, value, pass}) => {
            set.set(element, value);
            lost.delete(element);
            return pass();
          },
          ...atCommit((count, {pass}) => {
            if (!isOut(count)) return pass();
            for (const [element, value] of set) lost.set(element, value);
            return refused();
          }),
        },
        stored: (sent, held) => withHeld(sent, held, [...lost]),
      };
    },
  },
  {
    id: 'R3',
    title: 'Back to the start is not sent',
    symptom: 'A value that equals the one at launch is never sent.',
    required: 'The saved state differs each time, so every answer is there.',
    only: '2004',
    rehearse: () => {
      let atLaunch: Elements = {};
      return {
        launchData: (held) => {
          atLaunch = held;
          return {};
        },
        stored: (sent, held) => withHeld(sent, held, Object.entries(atLaunch)),
      };
    },
  },
  {
    id: 'R5',
    title: 'Review after completion',
    symptom:
      'Once complete, the course opens in review without credit, and writes are stored all the same.',
    required: 'Nothing is written, and the result stays.',
    rehearse: ({names}) => ({
      launchData: (held): Elements =>
        /^(passed|completed)$/.test(held[names.status] ?? '')
          ? {[names.mode]: 'review', [names.credit]: 'no-credit'}
          : {},
    }),
  },
  {
    id: 'R10',
    title: 'No large commits',
    symptom: 'A commit of more than 64 kB is refused.',
    required: 'A whole visit stays below that, and everything is recorded.',
    rehearse: () => {
      const set = new Map<string, string>();
      const size = () => JSON.stringify([...set]).length;
      return {
        calls: {
          SetValue: ({element, value, pass}) => {
            set.set(element, value);
            return pass();
          },
          Commit: ({pass}) => (size() > 64_000 ? refused() : pass()),
        },
      };
    },
  },
];

/** What was never sent stays as the server holds it. */
function withHeld(
  sent: Elements,
  held: Elements,
  unsent: [element: string, value: string][],
): Elements {
  const kept = {...sent};
  for (const [element, value] of unsent) {
    if (sent[element] !== value) continue;
    if (held[element] === undefined) delete kept[element];
    else kept[element] = held[element];
  }
  return kept;
}

import type {Reply, Trouble} from './trouble.ts';

/** G – what the LMS tells when it is asked. */
export const reading: Trouble[] = [
  {
    id: 'G1',
    title: 'Words for nothing',
    symptom: 'Unset elements come as "null", "undefined" or a space.',
    required: 'They count as unset, and everything is recorded.',
    rehearse: () => {
      const nothings = ['null', 'undefined', ' '];
      let turn = 0;
      return {
        calls: {
          GetValue: ({pass}) => {
            const reply = pass();
            return reply.answer === ''
              ? {answer: nothings[turn++ % nothings.length], code: 0}
              : reply;
          },
        },
      };
    },
  },
  {
    id: 'G2',
    title: 'Numbers for texts',
    symptom: 'Scores and counts come as numbers, not as texts.',
    required: 'They are read all the same, and everything is recorded.',
    rehearse: () => ({
      calls: {GetValue: ({pass}) => asNumber(pass())},
    }),
  },
  {
    id: 'G3',
    title: 'Unset without an error',
    symptom: 'Unset elements come as an empty text, without error 403.',
    required: 'They count as unset, and everything is recorded.',
    only: '2004',
    rehearse: () => ({
      calls: {
        GetValue: ({pass}) => {
          const reply = pass();
          return reply.answer === '' ? {answer: '', code: 0} : reply;
        },
      },
    }),
  },
  {
    id: 'G4',
    title: 'Capitals',
    symptom: 'Status, mode and credit come in capitals, with spaces around.',
    required: 'They are understood: nothing that is reached is lowered.',
    rehearse: ({names}) => ({
      calls: {
        GetValue: ({element, pass}) => {
          const words = [...names.statuses, names.mode, names.credit];
          const reply = pass();
          return words.includes(element)
            ? {...reply, answer: ` ${String(reply.answer).toUpperCase()} `}
            : reply;
        },
      },
    }),
  },
  {
    id: 'G5',
    title: 'Status gone after a commit',
    symptom: 'After a commit, the status reads as an empty text.',
    required: 'The course does not ask again, and nothing is lowered.',
    rehearse: ({names}) => {
      let isCommitted = false;
      return {
        calls: {
          Commit: ({pass}) => {
            isCommitted = true;
            return pass();
          },
          GetValue: ({element, pass}) =>
            isCommitted && names.statuses.includes(element)
              ? {answer: '', code: 0}
              : pass(),
        },
      };
    },
  },
  {
    id: 'G6',
    title: 'Visit not described',
    symptom: 'Mode and credit are empty.',
    required: 'That is a normal visit with credit, and everything is recorded.',
    rehearse: ({names}) => ({
      launchData: () => ({[names.mode]: '', [names.credit]: ''}),
    }),
  },
  {
    id: 'G6-browse',
    title: 'Preview (browse)',
    symptom: 'The mode is browse.',
    required: 'The course says so, and writes nothing.',
    rehearse: ({names}) => ({
      launchData: () => ({[names.mode]: 'browse', [names.credit]: 'no-credit'}),
    }),
  },
  {
    id: 'G6-review',
    title: 'Review',
    symptom: 'The mode is review.',
    required: 'The course says so, shows what was done, and writes nothing.',
    rehearse: ({names}) => ({
      launchData: () => ({[names.mode]: 'review', [names.credit]: 'no-credit'}),
    }),
  },
  {
    id: 'G6-no-credit',
    title: 'No credit',
    symptom: 'The visit is normal, but without credit.',
    required: 'The course says so, keeps the place, and reports no result.',
    rehearse: ({names}) => ({
      launchData: () => ({[names.credit]: 'no-credit'}),
    }),
  },
  {
    id: 'G7',
    title: 'Wrong entry',
    symptom: 'The entry says "ab-initio" although there is saved state.',
    required: 'The saved state counts, and every answer is there.',
    rehearse: ({names}) => ({
      launchData: () => ({[names.entry]: 'ab-initio'}),
    }),
  },
  ...[
    ['text', 'a word', 'eighty'],
    ['comma', 'a number with a comma', '72,5'],
    ['percent', 'a number with a percent sign', '70%'],
    ['empty', 'an empty text', ''],
    ['zero', 'zero', '0'],
    ['unit', 'a share where percent are due, or the other way round', 'unit'],
  ].map(([name, what, value]): Trouble => ({
    id: `G8-${name}`,
    title: `Pass mark: ${what}`,
    symptom: `The LMS gives as its pass mark ${what}.`,
    required: 'The pass mark of the course counts.',
    rehearse: ({is12, names}) => ({
      launchData: () => ({
        [names.passMark]: value === 'unit' ? (is12 ? '0.7' : '70') : value!,
      }),
    }),
  })),
  {
    id: 'G10',
    title: 'Success reads otherwise',
    symptom: 'The LMS reads back "unknown" for a success that was set.',
    required: 'The course does not ask again, and the pass is recorded.',
    only: '2004',
    rehearse: () => {
      let isSet = false;
      const isSuccess = (element: string) => element.endsWith('success_status');
      return {
        calls: {
          SetValue: ({element, pass}) => {
            isSet ||= isSuccess(element);
            return pass();
          },
          GetValue: ({element, pass}) =>
            isSet && isSuccess(element) ? {answer: 'unknown', code: 0} : pass(),
        },
      };
    },
  },
  {
    id: 'G11',
    title: 'Objectives there before',
    symptom: 'The LMS has made objectives of its own before the first launch.',
    required: 'The course adds its own behind them.',
    rehearse: ({is12}) => ({
      api: (api) =>
        new Proxy(api, {
          get: (target, property) => {
            const name = String(property);
            const method = target[name];
            if (!/Initialize$/.test(name) || !method) return method;
            return (given: string) => {
              const answer = method(given);
              const set = is12 ? 'LMSSetValue' : 'SetValue';
              target[set]!('cmi.objectives.0.id', 'made_by_the_lms');
              return answer;
            };
          },
        }),
    }),
  },
];

function asNumber({answer, ...code}: Reply): Reply {
  const isNumber = /^\d+(\.\d+)?$/.test(String(answer));
  return {answer: isNumber ? Number(answer) : answer, ...code};
}

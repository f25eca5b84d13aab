import type {Elements} from './elements.ts';
import {
  refused,
  taken,
  type Hooks,
  type RehearsedVisit,
  type Trouble,
} from './trouble.ts';

/** W – what the LMS makes of status and score. */
export const judging: Trouble[] = [
  {
    id: 'W1',
    title: 'No status is "completed"',
    symptom: 'A visit that ends without a status counts as completed.',
    required: 'A learner who has only looked in stays incomplete.',
    rehearse: (visit) =>
      atTheEnd(visit, (sent, {names}) =>
        /^(|not attempted|unknown)$/.test(sent[names.status] ?? '')
          ? {...sent, [names.status]: 'completed'}
          : sent,
      ),
  },
  {
    id: 'W2',
    title: 'The LMS judges scores',
    symptom:
      'When the visit ends with a score, the LMS makes it passed or failed.',
    required: 'A check that can be taken again leaves no score, so no fail.',
    rehearse: (visit) =>
      atTheEnd(visit, (sent, {is12, names}) => {
        const score = sent[names.score] ?? '';
        if (score === '') return sent;
        const status = is12 ? names.status : 'cmi.success_status';
        return {...sent, [status]: Number(score) >= 80 ? 'passed' : 'failed'};
      }),
  },
  {
    id: 'W4',
    title: 'Score after the status is lost',
    symptom: 'A score that is set after a status counts as 0.',
    required: 'The score is recorded as it is.',
    rehearse: ({names}) => {
      let isLate = false;
      let isJudged = false;
      return {
        calls: {
          SetValue: ({element, value, pass}) => {
            isJudged ||= /^(passed|failed|completed)$/.test(value);
            isLate ||= isJudged && element === names.score;
            return pass();
          },
        },
        stored: (sent) => (isLate ? {...sent, [names.score]: '0'} : sent),
      };
    },
  },
  {
    id: 'W5',
    title: 'Score after completion ignored',
    symptom: 'Once the status is completed, scores are ignored.',
    required: 'The score is there before.',
    rehearse: ({names}) => {
      let isDone = false;
      return {
        calls: {
          SetValue: ({element, value, pass}) => {
            if (isDone && element.includes('.score.')) return taken;
            isDone ||= element === names.status && value === 'completed';
            return pass();
          },
        },
      };
    },
  },
  {
    id: 'W6',
    title: 'Score only with a range, at the end',
    symptom:
      'A score counts only with its maximum, and when the visit is ended.',
    required: 'The score is recorded once the learner has left.',
    rehearse: (visit) => {
      const score = visit.names.score;
      const max = score.replace('raw', 'max');
      return atTheEnd(visit, (sent) =>
        Number(sent[max]) > 0 ? sent : {...sent, [score]: ''},
      );
    },
  },
  {
    id: 'W7',
    title: 'Only the raw score counts',
    symptom: 'The LMS takes no notice of the scaled score.',
    required: 'The raw score is there, on 0 to 100.',
    only: '2004',
    rehearse: () => ({
      calls: {
        SetValue: ({element, pass}) =>
          element.endsWith('score.scaled') ? taken : pass(),
      },
    }),
  },
  {
    id: 'W8',
    title: 'Failed is the end',
    symptom:
      'Once it holds "failed", the LMS opens the course for review only.',
    required: 'A failed attempt that is not the last leaves the course open.',
    rehearse: ({names}) => ({
      launchData: (held): Elements =>
        names.statuses.some((name) => held[name] === 'failed')
          ? {[names.mode]: 'review', [names.credit]: 'no-credit'}
          : {},
    }),
  },
  {
    id: 'W10',
    title: 'A normal exit clears all',
    symptom: 'Unless the exit is "suspend", the LMS clears the saved state.',
    required: 'Every answer is there at the next launch.',
    rehearse: (visit) =>
      atTheEnd(visit, (sent, {names}) =>
        sent[names.exit] === 'suspend' ? sent : {...sent, [names.state]: ''},
      ),
  },
  {
    id: 'W11',
    title: 'No navigation',
    symptom: 'The LMS knows no navigation requests.',
    required: 'Exit works, and everything is recorded.',
    only: '2004',
    rehearse: () => ({
      calls: {
        SetValue: ({element, pass}) =>
          element.startsWith('adl.') ? refused(401) : pass(),
      },
    }),
  },
  {
    id: 'W13',
    title: 'Completed for ever',
    symptom:
      'The LMS holds on to "completed", and says yes to all that follows.',
    required: 'Nothing is lowered.',
    only: '1.2',
    rehearse: ({names}) => ({
      stored: (sent, held) =>
        held[names.status] === 'completed'
          ? {...sent, [names.status]: 'completed'}
          : sent,
    }),
  },
];

/** The server judges what it holds when the visit is ended. */
function atTheEnd(
  visit: RehearsedVisit,
  judge: (sent: Elements, visit: RehearsedVisit) => Elements,
): Hooks {
  let isEnding = false;
  return {
    calls: {
      Terminate: ({pass}) => {
        isEnding = true;
        return pass();
      },
    },
    stored: (sent) => (isEnding ? judge(sent, visit) : sent),
  };
}

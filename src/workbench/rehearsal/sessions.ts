import type {Elements} from './elements.ts';
import {atCommit, refused, taken} from './trouble.ts';
import type {Hooks, Trouble} from './trouble.ts';

const minute = 60_000;
const isOut = (commit: number) => commit === 2 || commit === 3;

/** S – the session with the server. */
export const sessions: Trouble[] = [
  {
    id: 'S1',
    title: 'Signed out for a while',
    symptom: 'The session expires: the second and third commit answer "false".',
    required:
      'The course says so and keeps trying. Once signed in again, every answer is saved.',
    rehearse: () => ({
      calls: atCommit((count, {pass}) => (isOut(count) ? refused() : pass())),
    }),
  },
  {
    id: 'S1-for-good',
    title: 'Signed out for good',
    symptom:
      'The session expires: from the second commit on, nothing is taken.',
    required:
      'The course says so, also at Exit. What was confirmed is there at the next launch; on this device, all of it.',
    rehearse: () => {
      let count = 0;
      return {
        calls: {
          Commit: ({pass}) => (++count > 1 ? refused() : pass()),
          Terminate: ({pass}) => (count > 1 ? refused() : pass()),
        },
      };
    },
  },
  {
    id: 'S1-forgotten',
    title: 'Visit forgotten',
    symptom: 'At the second commit, the LMS knows of no open visit any more.',
    required:
      'The course opens the visit once more and hands everything over again.',
    rehearse: ({is12}) => forgets(is12, 'at the second commit'),
  },
  {
    id: 'S1-forgotten-between',
    title: 'Visit forgotten between saves',
    symptom:
      'After the second commit, the LMS knows of no open visit any more.',
    required:
      'The course opens the visit once more. Status, answers, question results and objectives are all handed over.',
    rehearse: ({is12}) => forgets(is12, 'after the second commit'),
  },
  {
    id: 'S2',
    title: '30 minutes of silence',
    symptom: 'After 30 minutes without a commit, the session expires.',
    required: 'Who reads for hours stays signed in: time is saved meanwhile.',
    rehearse: ({now}) => {
      let last = now();
      return {
        calls: {
          Commit: ({pass}) => {
            if (now() - last > 30 * minute) return refused();
            last = now();
            return pass();
          },
        },
      };
    },
  },
  {
    id: 'S4',
    title: 'Slow by 5 seconds',
    symptom: 'Each commit blocks the page for five seconds.',
    required: 'The course saves less often, and everything is recorded.',
    rehearse: ({pause}) => ({
      calls: atCommit((_, {pass}) => {
        pause(5000);
        return pass();
      }),
    }),
  },
  {
    id: 'S7',
    title: 'LMS page left',
    symptom: 'After the second commit, the LMS’s own page goes elsewhere.',
    required:
      'A course in its own window says that nothing is confirmed. On this device, all of it is there.',
    rehearse: ({leave}) => {
      let hasLeft = false;
      return {
        calls: afterCommit(2, () => {
          hasLeft = true;
          leave();
        }),
        stored: (sent, held) => (hasLeft ? held : sent),
      };
    },
  },
  {
    id: 'S8',
    title: 'LMS page loaded anew',
    symptom: 'After the second commit, the LMS’s own page is loaded anew.',
    required:
      'A course in its own window opens the visit again, and every answer is saved.',
    rehearse: ({reload}) => ({calls: afterCommit(2, reload)}),
  },
  {
    id: 'S13',
    title: 'Attempt reset meanwhile',
    symptom: 'After the second commit, somebody resets the attempt in the LMS.',
    required: 'What is saved afterwards is there at the next launch.',
    rehearse: () => {
      let commits = 0;
      return {
        stored: (sent: Elements): Elements => (++commits === 2 ? {} : sent),
      };
    },
  },
  {
    id: 'stores-at-end',
    title: 'Stored at the end only',
    symptom:
      'Commit answers "true", but nothing is stored before the visit is ended.',
    required:
      'All of it is there once the visit is ended, also by closing the page. A visit that is killed is lost, and no false word comes of it.',
    rehearse: () => ({calls: {Commit: () => taken}}),
  },
  {
    id: 'stores-nothing',
    title: 'Yes, and nothing stored',
    symptom: 'Every call answers "true", and nothing is ever stored.',
    required:
      'The next launch begins anew, without a pass and without a false word.',
    rehearse: () => ({stored: (_, held) => held}),
  },
];

function afterCommit(which: number, happens: () => void) {
  return atCommit((count, {pass}) => {
    const reply = pass();
    if (count === which) happens();
    return reply;
  });
}

/** An LMS that forgets the open visit, until the course opens it again. */
function forgets(
  is12: boolean,
  when: 'at the second commit' | 'after the second commit',
): Hooks {
  let commits = 0;
  let isLost = false;
  const closed = (code: number) => refused(is12 ? 301 : code);
  return {
    calls: {
      Initialize: ({pass}) => {
        if (!isLost) return pass();
        isLost = false;
        return {answer: 'true', code: 0};
      },
      GetValue: ({pass}) =>
        isLost ? {answer: '', code: is12 ? 301 : 122} : pass(),
      SetValue: ({pass}) => (isLost ? closed(132) : pass()),
      Commit({pass}) {
        const isSecond = ++commits === 2;
        isLost ||= isSecond && when === 'at the second commit';
        const answer = isLost ? closed(142) : pass();
        isLost ||= isSecond;
        return answer;
      },
    },
  };
}

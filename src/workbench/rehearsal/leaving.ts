import {atCommit, type ApiCall, type Trouble} from './trouble.ts';

const saved = 'What was saved before is there at the next launch.';

/** U – windows, and the end of a visit. */
export const leaving: Trouble[] = [
  {
    id: 'U1',
    title: 'Nothing works at closing',
    symptom: 'While the page closes, every request of the LMS fails.',
    required: saved,
    rehearse: ({isClosing}) => {
      const fails = ({pass}: ApiCall) => {
        if (!isClosing()) return pass();
        throw new DOMException('Refused while closing.', 'NetworkError');
      };
      return {calls: {Commit: fails, Terminate: fails}};
    },
  },
  {
    id: 'U2',
    title: 'Null at closing',
    symptom: 'While the page closes, Commit answers null, with error 391.',
    required: 'The course still ends the visit, and everything is there.',
    rehearse: ({isClosing}) => ({
      calls: {
        Commit: ({pass}) => (isClosing() ? {answer: null, code: 391} : pass()),
      },
    }),
  },
  {
    id: 'U4',
    title: 'Course taken away',
    symptom: 'After the second commit, the LMS takes the course away.',
    required: saved,
    rehearse: ({takeAway}) => ({
      calls: atCommit((count, {pass}) => {
        const reply = pass();
        if (count === 2) takeAway();
        return reply;
      }),
    }),
  },
  {
    id: 'U6',
    title: 'Gone at once',
    symptom: 'As soon as the visit is ended, the LMS takes the course away.',
    required: 'The visit is ended once, and everything is recorded.',
    rehearse: ({takeAway}) => ({
      calls: {
        Terminate: ({pass}) => {
          const reply = pass();
          takeAway();
          return reply;
        },
      },
    }),
  },
  {
    id: 'U8',
    title: 'A second end is an error',
    symptom: 'The LMS takes a second end of the visit for a fault.',
    required: 'The visit is ended once, however often its page closes.',
    rehearse: () => {
      let isOver = false;
      return {
        calls: {
          Terminate: ({pass}) => {
            if (isOver) throw new Error('The visit was ended twice.');
            isOver = true;
            return pass();
          },
        },
      };
    },
  },
];

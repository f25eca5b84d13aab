import {refused, type ApiCall, type Trouble} from './trouble.ts';

/** I – Initialize. */
export const starting: Trouble[] = [
  {
    id: 'I1',
    title: 'Numbers for yes and no',
    symptom: 'The LMS answers 1 where it should answer "true".',
    required: 'That counts as yes, and everything is recorded.',
    rehearse: () => {
      const asNumber = ({pass}: ApiCall) => {
        const {answer, ...code} = pass();
        return {answer: String(answer) === 'true' ? 1 : 0, ...code};
      };
      return {
        calls: {
          Initialize: asNumber,
          SetValue: asNumber,
          Commit: asNumber,
          Terminate: asNumber,
        },
      };
    },
  },
  {
    id: 'I2',
    title: 'Already initialised',
    symptom:
      'The LMS has initialised the visit itself, and refuses to do it again.',
    required: 'The course goes on in that visit, and everything is recorded.',
    rehearse: ({is12}) => ({
      calls: {
        Initialize: ({pass}) => {
          pass();
          return refused(is12 ? 101 : 103);
        },
      },
    }),
  },
  {
    id: 'I3',
    title: 'Second start wipes',
    symptom: 'A second Initialize makes the LMS forget what was not committed.',
    required: 'The course initialises once, and nothing is lost.',
    rehearse: () => {
      let starts = 0;
      return {
        calls: {
          Initialize: ({pass}) => (++starts === 1 ? pass() : refused()),
        },
        stored: (sent, held) => (starts > 1 ? held : sent),
      };
    },
  },
  {
    id: 'I4',
    title: 'Slow start',
    symptom: 'Initialize blocks the page for 12 seconds.',
    required:
      'The course first says that it starts, and then everything works.',
    rehearse: ({pause}) => ({
      calls: {
        Initialize: ({pass}) => {
          pause(12_000);
          return pass();
        },
      },
    }),
  },
  {
    id: 'I5',
    title: 'Not really open',
    symptom:
      'Initialize says yes, but every other call says that nothing is open.',
    required:
      'The course starts the visit once more. Nothing of an earlier visit is overwritten.',
    rehearse: ({is12}) => {
      let starts = 0;
      const closed = (code: number) => ({
        answer: code === 122 || is12 ? '' : 'false',
        code: is12 ? 301 : code,
      });
      return {
        calls: {
          Initialize: ({pass}) =>
            ++starts === 1 ? {answer: 'true', code: 0} : pass(),
          GetValue: ({pass}) => (starts < 2 ? closed(122) : pass()),
          SetValue: ({pass}) => (starts < 2 ? closed(132) : pass()),
          Commit: ({pass}) => (starts < 2 ? closed(142) : pass()),
        },
      };
    },
  },
];

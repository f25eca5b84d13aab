import type {Elements} from './elements.ts';
import {refused, storedAs, type Trouble} from './trouble.ts';

const state = 'cmi.suspend_data';
const allThere = 'Every answer is there at the next launch.';
const cutOff =
  'The next launch says so, and the result stays. From then on the LMS gets a short form; the course says so.';

/** D – what the LMS gives back is not what it was given. */
export const damage: Trouble[] = [
  {
    id: 'D1-4096',
    title: 'State cut at 4,096',
    symptom: 'The LMS cuts saved state off at 4,096 characters.',
    required: allThere,
    rehearse: () => storedAs(state, (text) => text.slice(0, 4096)),
  },
  {
    id: 'D1-255',
    title: 'State cut at 255',
    symptom: 'The LMS cuts saved state off at 255 characters.',
    required: cutOff,
    rehearse: () => storedAs(state, (text) => text.slice(0, 255)),
  },
  {
    id: 'D1-refused',
    title: 'State over 255 refused',
    symptom: 'The LMS refuses saved state of more than 255 characters.',
    required:
      'The LMS gets a short form, with what is finished. The course says so, and keeps the rest on this device.',
    rehearse: ({is12}) => ({
      calls: {
        SetValue: ({element, value, pass}) =>
          element === state && value.length > 255
            ? refused(is12 ? 405 : 406)
            : pass(),
      },
    }),
  },
  {
    id: 'D1-untimed',
    title: 'Neither state over 255 nor time',
    symptom:
      'The LMS refuses saved state of more than 255 characters, and the time of the visit.',
    required:
      'The LMS gets a short form, with what is finished. The course says so, and keeps the rest on this device.',
    rehearse: ({is12}) => ({
      calls: {
        SetValue: ({element, value, pass}) =>
          (element === state && value.length > 255) ||
          element.endsWith('session_time')
            ? refused(is12 ? 405 : 406)
            : pass(),
      },
    }),
  },
  {
    id: 'D2',
    title: 'URL-decoded',
    symptom: 'The LMS URL-decodes saved state: + and %20 become spaces.',
    required: allThere,
    rehearse: () =>
      storedAs(state, (text) => decodeURIComponent(text.replace(/\+/g, ' '))),
  },
  {
    id: 'D2-split',
    title: 'Posted unescaped',
    symptom: 'The LMS posts saved state unescaped: it ends at the first &.',
    required: allThere,
    rehearse: () => storedAs(state, (text) => text.replace(/[&#].*/s, '')),
  },
  {
    id: 'D3',
    title: 'HTML-escaped',
    symptom: 'The LMS HTML-escapes saved state, and strips quotes.',
    required: allThere,
    rehearse: () =>
      storedAs(state, (text) =>
        text
          .replace(/&/g, '&amp;')
          .replace(/</g, '&lt;')
          .replace(/>/g, '&gt;')
          .replace(/["'\\]/g, ''),
      ),
  },
  {
    id: 'D4',
    title: 'Trimmed',
    symptom: 'The LMS trims saved state, and makes one space of white space.',
    required: allThere,
    rehearse: () => storedAs(state, (text) => text.trim().replace(/\s+/g, ' ')),
  },
  {
    id: 'D4-padded',
    title: 'Padded',
    symptom: 'The LMS gives saved state back with a line break at its end.',
    required: allThere,
    rehearse: () => storedAs(state, (text) => `${text}\r\n`),
  },
  {
    id: 'D5',
    title: 'No Unicode',
    symptom: 'The LMS keeps a question mark for every character beyond ASCII.',
    required:
      'Every answer is there. Only the wording of questions in the record suffers.',
    rehearse: () => ({
      stored: (sent) =>
        Object.fromEntries(
          Object.entries(sent).map(([element, value]) => [
            element,
            // eslint-disable-next-line no-control-regex
            value.replace(/[^\u0000-\u007f]/g, '?'),
          ]),
        ),
    }),
  },
  {
    id: 'D6',
    title: '4,000 bytes',
    symptom: 'The LMS keeps 4,000 bytes of saved state, not characters.',
    required: allThere,
    rehearse: () =>
      storedAs(state, (text) =>
        new TextDecoder().decode(new TextEncoder().encode(text).slice(0, 4000)),
      ),
  },
  {
    id: 'D7',
    title: 'No place',
    symptom: 'The LMS refuses the place (location).',
    required:
      'The saved state has the place as well, and every answer is there.',
    rehearse: ({names}) => ({
      calls: {
        SetValue: ({element, pass}) =>
          element === names.place ? refused(405) : pass(),
      },
    }),
  },
  {
    id: 'D8-newer',
    title: 'State of a newer version',
    symptom: 'The saved state comes from a newer version of the course.',
    required:
      'The course says so, leaves the state as it is, and says that no answers are kept.',
    rehearse: () => ({
      launchData: (held): Elements =>
        held[state] ? {[state]: held[state].replace(/^1\./, '9.')} : {},
    }),
  },
  {
    id: 'D9',
    title: 'State without its status',
    symptom:
      'The LMS hands over the saved state of an attempt whose status it has forgotten.',
    required: 'Every answer is there, and the result is told once more.',
    rehearse: ({is12, names}) => ({
      launchData: (): Elements => ({
        ...Object.fromEntries(
          names.statuses.map((name) => [
            name,
            is12 ? 'not attempted' : 'unknown',
          ]),
        ),
        [names.score]: '',
      }),
    }),
  },
  {
    id: 'D9-status',
    title: 'Status without its state',
    symptom:
      'The LMS hands over the status of an attempt whose saved state it has lost.',
    required:
      'The course says that the result stays and details are lost. Nothing is lowered.',
    rehearse: () => ({launchData: (): Elements => ({[state]: ''})}),
  },
  {
    id: 'D10',
    title: 'Another learner’s state',
    symptom: 'The saved state is that of another learner.',
    required: 'None of it is shown; the course starts over and says so.',
    rehearse: ({names}) => ({
      launchData: (): Elements => ({[names.learnerId]: 'somebody.else'}),
    }),
  },
  {
    id: 'D11',
    title: 'State gone once complete',
    symptom: 'The LMS deletes saved state when the course is complete.',
    required:
      'The next launch says that the result stays and details are lost. Nothing is lowered.',
    rehearse: ({names}) => ({
      stored: (sent) =>
        /^(passed|completed)$/.test(sent[names.status] ?? '')
          ? {...sent, [state]: ''}
          : sent,
    }),
  },
];

import type {ScormApi} from '../../lms/find-api.ts';
import type {Trouble} from './trouble.ts';

/** A – finding the API. */
export const finding: Trouble[] = [
  {
    id: 'A1',
    title: 'No API',
    symptom: 'There is no API in reach.',
    required:
      'The course works, keeps on this device what it may, and says that nothing is reported.',
    place: 'missing',
  },
  {
    id: 'A2',
    title: 'Behind a portal',
    symptom: 'A page of another domain stands between the course and the LMS.',
    required: 'The course finds the LMS behind it, and everything is recorded.',
    place: 'portal',
  },
  {
    id: 'A3',
    title: 'Other domain',
    symptom: 'The course comes from another domain than the LMS.',
    required:
      'The course says that this is why nothing is reported, and keeps on this device what it may.',
    place: 'elsewhere',
  },
  {
    id: 'A4',
    title: 'Two APIs',
    symptom: 'The LMS offers the API of the other standard as well.',
    required: 'The course never calls that one, and everything is recorded.',
    place: 'both',
  },
  {
    id: 'A5',
    title: 'API in the opener',
    symptom: 'The API is in the window that opened the course.',
    required: 'The course finds it there, and everything is recorded.',
    place: 'opener',
  },
  {
    id: 'A8',
    title: 'Late API',
    symptom: 'The API appears two seconds after the course.',
    required: 'The course waits for it, and everything is recorded.',
    place: 'late',
  },
  {
    id: 'A9',
    title: 'Odd object',
    symptom:
      'The API is no plain object, and its calls fail when they are taken off it.',
    required:
      'The course calls them on the object, and everything is recorded.',
    rehearse: () => ({api: oddObject}),
  },
];

function oddObject(api: ScormApi): ScormApi {
  const odd = Object.assign(() => undefined, {}) as unknown as ScormApi;
  return new Proxy(odd, {
    get(_, name) {
      const method = api[String(name)];
      if (typeof method !== 'function') return method;
      return function (this: unknown, ...args: string[]) {
        if (this === undefined || this === globalThis) {
          throw new TypeError('Illegal invocation');
        }
        return method(...args);
      };
    },
  });
}

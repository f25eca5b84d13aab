import type {ScormApi} from '../../lms/find-api.ts';
import type {Trouble} from './trouble.ts';

const required = 'Everything is recorded all the same.';

/** The calls that tell of errors; for the rest of the rehearsal, E. */
export const explaining: Trouble[] = [
  {
    id: 'Errors-throw',
    title: 'Asking for errors throws',
    symptom:
      'GetLastError, GetErrorString and GetDiagnostic throw an exception.',
    required,
    rehearse: () => ({
      api: (api) =>
        withErrorCalls(api, () => {
          throw new TypeError('There is no such thing.');
        }),
    }),
  },
  {
    id: 'Errors-undefined',
    title: 'Errors are told as nothing',
    symptom:
      'GetLastError, GetErrorString and GetDiagnostic answer nothing (undefined).',
    required,
    rehearse: () => ({api: (api) => withErrorCalls(api, () => undefined)}),
  },
  {
    id: 'Errors-number',
    title: 'Error codes are numbers',
    symptom: 'GetLastError answers a number, and not a text.',
    required,
    rehearse: () => ({
      api: (api) =>
        withErrorCalls(api, (name, ask) =>
          name.endsWith('GetLastError') ? Number(ask()) : ask(),
        ),
    }),
  },
  {
    id: 'Errors-missing',
    title: 'No calls for errors',
    symptom: 'There are no GetLastError, GetErrorString and GetDiagnostic.',
    required,
    rehearse: () => ({api: (api) => withErrorCalls(api)}),
  },
  {
    id: 'Errors-stale',
    title: 'Errors never pass',
    symptom:
      'After an error, GetLastError tells its code for ever, whatever is called.',
    required:
      'A clear yes counts, unless the code can be of a commit. Everything is recorded.',
    rehearse: () => ({api: stale}),
  },
];

const isErrorCall = (name: string) =>
  /(GetLastError|GetErrorString|GetDiagnostic)$/.test(name);

/** The API with other calls that tell of errors, or with none. */
function withErrorCalls(
  api: ScormApi,
  answer?: (name: string, ask: () => unknown) => unknown,
): ScormApi {
  return new Proxy(api, {
    get(target, property) {
      const name = String(property);
      if (!isErrorCall(name)) return target[name];
      if (!answer) return undefined;
      return (...args: string[]) => answer(name, () => target[name]!(...args));
    },
  });
}

function stale(api: ScormApi): ScormApi {
  const nameOfAsking =
    'LMSInitialize' in api ? 'LMSGetLastError' : 'GetLastError';
  let last = '0';
  return new Proxy(api, {
    get(target, property) {
      const name = String(property);
      if (typeof target[name] !== 'function') return target[name];
      if (name === nameOfAsking) return () => last;
      return (...args: string[]) => {
        const answer = target[name]!(...args);
        const code = String(target[nameOfAsking]!());
        if (!isErrorCall(name) && code !== '0') last = code;
        return answer;
      };
    },
  });
}

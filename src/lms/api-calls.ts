import {generalException, isAboutElement} from './error-codes.ts';
import type {Call, CommitAnswer} from './lms.ts';
import type {ScormApi} from './find-api.ts';
import {quietly} from './quietly.ts';

/** What the LMS answered to a call, once its many ways of saying so are one. */
export interface Answer extends CommitAnswer {
  /** '' for whatever means nothing: undefined, null, "null", " ". */
  value: string;
}

export interface ApiCalls {
  /** Calls another API from now on: the LMS has put a new one up. */
  turnTo(api: ScormApi): void;
  initialize(): Answer;
  get(element: string): Answer;
  set(element: string, value: string): Answer;
  commit(): Answer;
  terminate(): Answer;
  log(): Call[];
}

/** How the methods are called in a standard. */
export interface Methods {
  initialize: string;
  get: string;
  set: string;
  commit: string;
  terminate: string;
  error: string;
  explain: string;
  /** The error code of an element without a value yet, which is no fault. */
  unset?: number;
}

export const methods12: Methods = {
  initialize: 'LMSInitialize',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  terminate: 'LMSFinish',
  error: 'LMSGetLastError',
  explain: 'LMSGetErrorString',
};

export const methods2004: Methods = {
  initialize: 'Initialize',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  terminate: 'Terminate',
  error: 'GetLastError',
  explain: 'GetErrorString',
  unset: 403,
};

/**
 * Calls the LMS and makes sense of its answers, whatever they are: booleans
 * for strings, numbers, nothing at all, exceptions. Never throws. Keeps the
 * last calls for the help page, without what identifies the learner.
 */
export function apiCalls(first: ScormApi, methods: Methods): ApiCalls {
  const calls: Call[] = [];
  let api = first;
  /** The code that the last refused element was refused with. */
  let refusal: number | undefined;

  function call(method: string, ...args: string[]): Answer {
    const at = Math.round(performance.now());
    let answer: Answer;
    try {
      // A detached method would lose the `this` that some LMSs rely on.
      answer = judge(method, plain(api[method]!(...args)));
    } catch (error) {
      answer = {
        ok: false,
        value: '',
        code: generalException,
        message: String(error),
      };
    }
    note(at, method, args, answer);
    return answer;
  }

  // Any later call resets the error, so it is read at once.
  function judge(method: string, value: string): Answer {
    // No element that we read holds yes or no: that is an LMS out of order.
    const isBroken = method === methods.get && /^(true|false)$/i.test(value);
    const clear =
      method === methods.get ? value !== '' && !isBroken : isYes(value);
    // A commit is what "saved" rests on, so even its "true" is looked into.
    const error = clear && method !== methods.commit ? 0 : readError();
    const isUnset = method === methods.get && error === methods.unset;
    // "false" without an error is success, as seen in several LMSs; but where
    // it would mean that work is saved, the LMS has to stand by it.
    const isSaving = [methods.commit, methods.terminate].includes(method);
    if (!isSaving && error && isAboutElement(error)) refusal = error;
    // Some LMSs go on telling of an error that was before.
    const isOld = clear && error === refusal;
    const code = isUnset || isOld ? 0 : (error ?? 0);
    const isDoubtful = isSaving && (error !== 0 || isNo(value));
    return {
      ok: clear || (!code && !isDoubtful && !isBroken),
      value: isBroken ? '' : value,
      code,
      message: code ? explain(code) : '',
    };
  }

  /** Undefined where the LMS does not say. */
  function readError(): number | undefined {
    const text = quietly(() => plain(api[methods.error]!())) ?? '';
    return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
  }

  function explain(code: number): string {
    return quietly(() => plain(api[methods.explain]!(String(code)))) ?? '';
  }

  function note(at: number, method: string, args: string[], answer: Answer) {
    const {value, code, message} = answer;
    const [element = '', ...values] = args;
    const shown = [element, ...values.map((given) => show(element, given))];
    const entry: Call = {
      at,
      call: `${method}(${shown.map((arg) => JSON.stringify(arg)).join(', ')})`,
      answer: method === methods.get ? show(element, value) : value,
    };
    if (code) entry.error = {code, message: message.slice(0, 200)};
    calls.push(entry);
    if (calls.length > 60) calls.shift();
  }

  return {
    turnTo(next) {
      api = next;
    },
    initialize: () => call(methods.initialize, ''),
    get: (element) => call(methods.get, element),
    set: (element, value) => call(methods.set, element, value),
    commit: () => call(methods.commit, ''),
    terminate: () => call(methods.terminate, ''),
    log: () => [...calls],
  };
}

/** Whether an answer says yes without a doubt. */
export function isYes(value: string): boolean {
  return /^(true|1)$/i.test(value);
}

function isNo(value: string): boolean {
  return /^(false|0)$/i.test(value);
}

function plain(answer: unknown): string {
  // Of an object too, what it says of itself is what counts.
  // eslint-disable-next-line @typescript-eslint/no-base-to-string
  const text = String(answer ?? '').trim();
  return text === 'null' || text === 'undefined' ? '' : text;
}

/** The help page is for copying to strangers: no names, no answers. */
function show(element: string, value: string): string {
  const isPrivate = /(student|learner)_(id|name|response)$|suspend_data$/.test(
    element,
  );
  return isPrivate && value
    ? `(${value.length} characters)`
    : value.slice(0, 80);
}

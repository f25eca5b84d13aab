import type {Json} from './flatten.ts';

/** The part of a scorm-again instance that the launch page uses. */
export interface ScormAgain {
  [method: string]: unknown;
  loadFromJSON(data: unknown): void;
  renderCMIToJSONObject(): {cmi: Json};
  on(event: string, listener: (element: string, value: string) => void): void;
}

export interface HttpService {
  processHttpRequest(
    url: string,
    data: {cmi: unknown},
    terminated: boolean,
  ): {result: string; errorCode: number};
  updateSettings(): void;
}

type ScormAgainClass = new (settings: object) => ScormAgain;

declare global {
  interface Window {
    Scorm12API?: ScormAgainClass;
    Scorm2004API?: ScormAgainClass;
    API?: ScormCalls;
    API_1484_11?: ScormCalls;
  }
}

/** What a course finds: SCORM's own calls and nothing else. */
export type ScormCalls = Record<string, (...given: string[]) => unknown>;

export interface Call {
  name: string;
  arguments: string[];
  answer: string;
  errorCode: string;
}

const calls = [
  'Initialize',
  'Finish',
  'Terminate',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
];

export function startScormAgain(
  standard: string,
  data: unknown,
  httpService: HttpService,
): ScormAgain {
  const is12 = standard === 'SCORM 1.2';
  const Api = is12 ? window.Scorm12API : window.Scorm2004API;
  if (!Api) throw new Error('scorm-again was not loaded.');
  const api = new Api({
    // The service below does the sending; the URL only switches it on.
    lmsCommitUrl: '.',
    httpService,
    logLevel: 5,
    autocommit: false,
    mastery_override: false,
    score_overrides_status: false,
  });
  api.loadFromJSON({cmi: data});
  return api;
}

/** SCORM's own calls of an instance, under their names in its standard. */
export function scormCalls(standard: string, api: ScormAgain): ScormCalls {
  const is12 = standard === 'SCORM 1.2';
  const offered: ScormCalls = {};
  for (const call of calls) {
    const name = is12 ? `LMS${call}` : call;
    const method = api[name];
    if (typeof method !== 'function') continue;
    offered[name] = (...given: string[]): unknown => method.apply(api, given);
  }
  return offered;
}

/** The same, telling of each call what the course got for an answer. */
export function toldOf(
  offered: ScormCalls,
  onCall: (call: Call) => void,
): ScormCalls {
  const names = Object.keys(offered);
  const lastError = names.find((name) => name.endsWith('GetLastError'))!;
  return Object.fromEntries(
    names.map((name) => [
      name,
      (...given: string[]) => {
        const tell = (answer: string, errorCode: string) =>
          onCall({name, arguments: given.map(String), answer, errorCode});
        try {
          const answer = offered[name]!(...given);
          tell(String(answer), String(offered[lastError]!()));
          return answer;
        } catch (error) {
          tell(String(error), 'thrown');
          throw error;
        }
      },
    ]),
  );
}

/** Puts the calls where a course looks for them. */
export function offerApi(standard: string, offered: ScormCalls): void {
  const is12 = standard === 'SCORM 1.2';
  if (is12) window.API = offered;
  else window.API_1484_11 = offered;
}

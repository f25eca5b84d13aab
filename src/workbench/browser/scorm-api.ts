import type {Json} from './flatten.ts';

/** The part of a scorm-again instance that the launch page uses. */
export interface ScormAgain {
  [method: string]: unknown;
  lastErrorCode: string | number;
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
export type ScormCalls = Record<string, unknown>;

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

/** Puts the calls where a course looks for them, and tells of each one. */
export function offerApi(
  standard: string,
  api: ScormAgain,
  onCall: (call: Call) => void,
): void {
  const is12 = standard === 'SCORM 1.2';
  const offered: ScormCalls = is12 ? {} : {version: '1.0'};
  for (const call of calls) {
    const name = is12 ? `LMS${call}` : call;
    const method = api[name];
    if (typeof method !== 'function') continue;
    offered[name] = (...given: unknown[]) => {
      const answer: unknown = method.apply(api, given);
      onCall({
        name,
        arguments: given.map(String),
        answer: String(answer),
        errorCode: String(api.lastErrorCode),
      });
      return answer;
    };
  }
  window[is12 ? 'API' : 'API_1484_11'] = offered;
}

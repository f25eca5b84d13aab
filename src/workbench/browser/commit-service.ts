import type {HttpService} from './scorm-api.ts';
import {timeOfDay} from './time-of-day.ts';

interface Options {
  url: string;
  token: string;
  visit: number;
  standard: string;
  /** What the server is to keep of what a commit brings. */
  toKeep: (cmi: unknown) => unknown;
  /** Whether the page is being closed at this moment. */
  isClosing: () => boolean;
  /** Hears, in words, how each commit went; `ended` is a confirmed end. */
  onAnswer: (answer: {ok: boolean; ended: boolean; message: string}) => void;
}

/**
 * Sends what the course commits, as real LMSs do it: by a synchronous request,
 * whose answer becomes the LMS's answer. While a page closes, browsers refuse
 * those; then the last words of the visit go by beacon, and "true" is a promise
 * that nobody can check.
 */
export function commitService(options: Options): HttpService {
  const {url, token, visit, standard, toKeep, isClosing, onAnswer} = options;
  const is12 = standard === 'SCORM 1.2';

  function post(body: string): string | undefined {
    const request = new XMLHttpRequest();
    request.open('POST', url, false);
    request.setRequestHeader('Content-Type', 'application/json');
    request.send(body);
    if (request.status === 200) return undefined;
    return `${request.status}: ${errorOf(request.responseText)}`;
  }

  return {
    updateSettings() {},
    processHttpRequest(_url, {cmi}, terminated) {
      const kept = toKeep(cmi);
      const body = JSON.stringify({token, visit, terminated, cmi: kept});
      let refusal: string | undefined;
      let ended = terminated;
      const time = `${timeOfDay()} UTC`;
      let message = `Last saved ${time}.`;
      try {
        refusal = post(body);
      } catch {
        ended = false;
        const blob = new Blob([body], {type: 'application/json'});
        if (terminated && isClosing() && navigator.sendBeacon(url, blob)) {
          message = `${time}: sent while the page closed; nobody has confirmed it.`;
        } else {
          refusal = 'The workbench does not answer. Is it still running?';
        }
      }
      const ok = refusal === undefined;
      onAnswer({
        ok,
        ended: ok && ended,
        message: ok ? message : `${time}: ${refusal}`,
      });
      if (ok) return {result: 'true', errorCode: 0};
      const failure = terminated ? 111 : 391;
      return {result: 'false', errorCode: is12 ? 101 : failure};
    },
  };
}

function errorOf(text: string): string {
  try {
    return String((JSON.parse(text) as {error: unknown}).error);
  } catch {
    return 'an answer that is not from the workbench';
  }
}

import type {ScormApi} from '../../lms/find-api.ts';
import type {ElementNames, Elements} from './elements.ts';

/**
 * Something that an LMS does to a course, to be rehearsed: by tests, and by
 * people in the workbench. It changes the LMS, never the course.
 */
export interface Trouble {
  /** Of its row in docs/lms-troubles.md; several of one row: `D1-255`. */
  id: string;
  /** In a few words, for a list. */
  title: string;
  /** What the LMS does, in a sentence. */
  symptom: string;
  /** What has to happen then, in a sentence. */
  required: string;
  /** Where only one standard knows it. */
  only?: '1.2' | '2004';
  /** Where the course finds the API, if not in its own window or its frame's. */
  place?: Place;
  /** The trouble in one visit; the next visit begins it anew. */
  rehearse?: (visit: RehearsedVisit) => Hooks;
}

/**
 * `missing`: nowhere. `late`: after two seconds. `opener`: in the window that
 * opened the course. `portal`: above a page of another domain. `elsewhere`: on
 * another domain than the course. `both`: beside a dead one of the other
 * standard.
 */
export type Place =
  'missing' | 'late' | 'opener' | 'portal' | 'elsewhere' | 'both';

/** What a trouble does to a visit. */
export interface Hooks {
  /** What the LMS hands over at launch in place of what it holds. */
  launchData?: (held: Elements) => Elements;
  /** Takes the place of calls; `pass` makes the call after all. */
  calls?: Partial<Record<Method, (call: ApiCall) => Reply>>;
  /** Takes the place of the whole API object. */
  api?: (api: ScormApi) => ScormApi;
  /**
   * What the server holds after a commit: `sent` is what it should hold now,
   * `held` what it held before.
   */
  stored?: (sent: Elements, held: Elements) => Elements;
  /** Whether the server is out of reach at this moment. */
  isAway?: () => boolean;
}

/** As SCORM 2004 names them. */
export type Method =
  'Initialize' | 'Terminate' | 'GetValue' | 'SetValue' | 'Commit';

export interface ApiCall {
  /** Of GetValue and SetValue. */
  element: string;
  /** Of SetValue. */
  value: string;
  pass: () => Reply;
}

/** What a call answers, and the error code that stands behind it. */
export interface Reply {
  answer: unknown;
  /** The LMS's own, unless it is given. */
  code?: number;
}

/** The visit as a trouble finds it, and what the LMS can do to it. */
export interface RehearsedVisit {
  is12: boolean;
  names: ElementNames;
  /** Milliseconds that only grow. */
  now: () => number;
  /** Blocks the page, as a synchronous request does. */
  pause: (milliseconds: number) => void;
  /** Whether the course's page is closing at this moment. */
  isClosing: () => boolean;
  /** The LMS takes the course away, without a word. */
  takeAway: () => void;
  /** The LMS's own page goes elsewhere. */
  leave: () => void;
  /** The LMS's own page is loaded anew. */
  reload: () => void;
}

export const refused = (code = 101): Reply => ({answer: 'false', code});
export const taken: Reply = {answer: 'true', code: 0};

/** Counts commits, from 1, and lets the trouble answer each. */
export function atCommit(
  answer: (count: number, call: ApiCall) => Reply,
): NonNullable<Hooks['calls']> {
  let count = 0;
  return {Commit: (call) => answer(++count, call)};
}

/** The server changes an element on the way in. */
export function storedAs(
  element: string,
  change: (value: string) => string,
): Hooks {
  return {
    stored: (sent) =>
      sent[element] === undefined
        ? sent
        : {...sent, [element]: change(sent[element])},
  };
}

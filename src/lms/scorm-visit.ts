import type {Answer, ApiCalls} from './api-calls.ts';
import type {Dialect} from './dialect.ts';
import {generalException} from './error-codes.ts';
import type {ElementWriter} from './element-writer.ts';
import type {FoundApi, ScormApi} from './find-api.ts';
import {initialize} from './initialize.ts';
import {knownVisit} from './known-visit.ts';
import type {KnownVisit} from './known-visit.ts';
import type {CommitAnswer, Launch, OpenResult} from './lms.ts';
import {essentials, readTime} from './read-launch.ts';

export interface ScormVisit {
  /** Where the visit is open, or was when it was lost. */
  found(): FoundApi;
  /** What it told when the visit was opened there; undefined before that. */
  told(): Launch | undefined;
  open(): OpenResult;
  /** Whether it has to be opened there, before anything is sent. */
  isClosedAt(next: FoundApi): boolean;
  /**
   * Opens it once more there, and says whether it is open now: as the visit that
   * it was, with what the LMS holds noted anew. Anything else that is open there
   * hears nothing of us. `isLost`: the LMS has said that it is not open any more.
   */
  openAnew(next: FoundApi, isLost?: boolean): boolean;
  /** The LMS was handed this saved state, at that working time in milliseconds. */
  handed(state: string, sessionTime: number): void;
  /** A commit takes along what was handed. */
  sent(): void;
  /** The last commit is confirmed. */
  confirmed(): void;
  /** Of a working time in milliseconds, what it has not counted yet. */
  timeToTell(sessionTime: number): number;
}

/** Opens a visit, and opens it anew where the LMS has lost it. */
export function scormVisit(
  first: FoundApi,
  calls: ApiCalls,
  writer: ElementWriter,
  dialect: Dialect,
): ScormVisit {
  let found = first;
  let known: KnownVisit | undefined;
  /** The API whose visit is open, as far as we know. */
  let opened: ScormApi | undefined;
  /** What is open there is not this visit. */
  let isShut = false;
  let told: Launch | undefined;
  let timeCounted = 0;

  /**
   * What the LMS tells at launch. Where it does not come to tell what it holds,
   * that is a fault: to begin anew would write over the learner's work. So is
   * it to tell nothing at all, since the first launch has a learner or a status.
   */
  function readAll(notes: Map<string, string>) {
    let fault: Answer | undefined;
    let isSilent = true;
    const get = (element: string) => {
      const answer = calls.get(element);
      const isOutOfOrder =
        !answer.ok &&
        [0, generalException, ...dialect.sessionLost].includes(answer.code);
      if (isOutOfOrder && essentials.test(element)) fault ??= answer;
      if (answer.value !== '') isSilent = false;
      return answer.value;
    };
    const launch = dialect.readLaunch(get, (element, value) =>
      notes.set(element, value),
    );
    return {launch, fault: fault ?? (isSilent ? silence : undefined)};
  }

  function openAt({api}: FoundApi, notes: Map<string, string>): OpenResult {
    const refusal = opened === api ? undefined : initialize(calls, dialect);
    if (refusal) return {ok: false, ...refusal};
    opened = api;
    const {launch, fault} = readAll(notes);
    if (!fault) return {ok: true, launch};
    const {code, message} = fault;
    if (dialect.sessionLost.includes(code)) opened = undefined;
    return {ok: false, reason: 'refused', code, message};
  }

  function noteAll(notes: Map<string, string>) {
    for (const [element, value] of notes) writer.note(element, value);
  }

  function readTotalTime(): number | undefined {
    return readTime(calls.get(dialect.totalTime).value);
  }

  return {
    found: () => found,
    told: () => told,
    open() {
      const notes = new Map<string, string>();
      const result = openAt(found, notes);
      if (!result.ok) return result;
      noteAll(notes);
      told = result.launch;
      known = knownVisit(result.launch, readTotalTime());
      return result;
    },
    isClosedAt: ({api}) => isShut || api !== found.api,
    openAnew(next, isLost = false) {
      if (isLost) opened = undefined;
      calls.turnTo(next.api);
      const notes = new Map<string, string>();
      const isSameApi = next.api === found.api;
      const now = openAt(next, notes);
      if (!now.ok || !known?.isStill(now.launch, isSameApi)) {
        isShut ||= opened === next.api;
        calls.turnTo(isShut ? {} : found.api);
        return false;
      }
      isShut = false;
      found = next;
      told = now.launch;
      writer.forget(isSameApi);
      noteAll(notes);
      timeCounted = known.timeGained(readTotalTime());
      return true;
    },
    handed(state, sessionTime) {
      known?.handed(state, sessionTime);
    },
    sent() {
      known?.sent();
    },
    confirmed() {
      known?.confirmed();
    },
    timeToTell: (sessionTime) => Math.max(0, sessionTime - timeCounted),
  };
}

const silence: CommitAnswer = {ok: false, code: 0, message: ''};

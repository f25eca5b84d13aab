import {createHash, timingSafeEqual} from 'node:crypto';
import * as v from 'valibot';
import type {Standard} from './import/manifest.ts';
import {pathsOf, withElement, type Cmi} from './records/cmi.ts';
import {readRecord} from './records/record.ts';
import {inTransaction} from './store/database.ts';
import type {Attempt} from './store/attempts.ts';
import {modes, type Visit} from './store/visits.ts';
import type {Store} from './store/store.ts';

/** Much more than any edition of SCORM asks an LMS to keep. */
export const largestCommit = 1_000_000;

/** SCORM's own elements end at six. Much deeper ones would exhaust the stack. */
const deepest = 20;

export const commitMessage = v.object({
  token: v.string(),
  visit: v.pipe(v.number(), v.integer()),
  /** Whether the visit ends with it. */
  terminated: v.boolean(),
  cmi: v.custom<Cmi>(
    (value) => isObject(value) && isDataModel(value, deepest),
    `Expected objects in objects, without arrays, at most ${deepest} deep.`,
  ),
});

export const visitMessage = v.object({
  token: v.string(),
  mode: v.picklist(modes),
});

/** A commit that is refused; the record stays as it was. */
export class CommitRefused extends Error {
  readonly status: 400 | 403 | 404 | 409 | 413;

  constructor(status: CommitRefused['status'], message: string) {
    super(message);
    this.status = status;
  }
}

/** The attempt that somebody may write to, because they know its token. */
export function attemptFor(store: Store, id: number, token: string): Attempt {
  const attempt = store.attempts.get(id);
  if (!attempt) throw new CommitRefused(404, 'There is no such attempt.');
  if (!isSame(token, attempt.token)) {
    throw new CommitRefused(403, 'The token is not the one of this attempt.');
  }
  return attempt;
}

/**
 * Puts what the course committed into the record, as it came: like real LMSs,
 * the workbench does not protect a record from the course that writes it.
 */
export function saveCommit(
  store: Store,
  id: number,
  message: v.InferOutput<typeof commitMessage>,
  bytes: number,
): void {
  inTransaction(store.database, () => {
    const attempt = attemptFor(store, id, message.token);
    const visit = store.visits.get(message.visit);
    if (visit?.attempt !== attempt.id) {
      throw new CommitRefused(404, 'The attempt has no such visit.');
    }
    if (visit.endedAt !== null) {
      throw new CommitRefused(409, 'The visit has ended. Launch it again.');
    }
    const from = store.packages.get(attempt.package)!;
    const record = readRecord(from.standard, message.cmi);
    const at = new Date().toISOString();
    // As SCORM says: session time counts when the visit ends, and then once.
    const ended = message.terminated ? record.sessionTime : 0;
    store.attempts.save(attempt.id, {
      cmi: withExit(message.cmi, {visit, attempt, standard: from.standard}),
      totalTime: attempt.totalTime + ended,
      completedAt:
        attempt.completedAt ?? (record.completion === 'completed' ? at : null),
    });
    store.visits.addCommit(
      {
        visit: visit.id,
        at,
        ends: message.terminated ? 1 : 0,
        bytes,
        status: record.status,
        score: record.score.raw || record.score.scaled,
        stateLength: record.stateLength,
      },
      record.sessionTime,
    );
  });
}

/**
 * In review and browse a course writes nothing as a rule, and so leaves without
 * an exit. The attempt goes on, or not, as it would have without that visit.
 */
function withExit(
  cmi: Cmi,
  {
    visit,
    attempt,
    standard,
  }: {visit: Visit; attempt: Attempt; standard: Standard},
): Cmi {
  const isSet = readRecord(standard, cmi).exit !== '';
  const earlier = readRecord(standard, attempt.cmi).exit;
  if (visit.mode === 'normal' || isSet || earlier === '') return cmi;
  return withElement(cmi, pathsOf(standard).exit, earlier);
}

/** In constant time, whatever the lengths. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isDataModel(value: unknown, depthLeft: number): boolean {
  if (!isObject(value)) return true;
  if (Array.isArray(value) || depthLeft === 0) return false;
  return Object.values(value).every((part) => isDataModel(part, depthLeft - 1));
}

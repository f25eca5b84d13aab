import {isYes} from './api-calls.ts';
import type {ApiCalls} from './api-calls.ts';
import type {Dialect} from './dialect.ts';
import {generalException} from './error-codes.ts';
import type {CommitAnswer} from './lms.ts';

/** `ended`: this page's visit is over, so the course must be opened anew. */
export interface Refusal extends Omit<CommitAnswer, 'ok'> {
  reason: 'refused' | 'ended';
}

/** Opens the visit. Says what stands against it, if anything does. */
export function initialize(
  calls: ApiCalls,
  dialect: Pick<Dialect, 'alreadyOpen' | 'ended' | 'learnerId'>,
): Refusal | undefined {
  const {value, code, message} = calls.initialize();
  if (isYes(value) || code === dialect.alreadyOpen) return undefined;
  if (code === dialect.ended) {
    return {reason: 'ended', code, message};
  }
  // Neither yes nor no, or SCORM 1.2's "general exception", which stands for
  // "already open" too. Never initialize twice: Moodle forgets what it holds.
  if (code === 0 || code === generalException) {
    if (calls.get(dialect.learnerId).ok) return undefined;
  }
  return {reason: 'refused', code, message};
}

import type {Attempt} from '../store/attempts.ts';
import type {Learner} from '../store/learners.ts';
import type {Package} from '../store/packages.ts';
import type {Store} from '../store/store.ts';
import {readRecord, type LearnerRecord} from './record.ts';

/** An attempt with everything that one wants to read beside it. */
export interface RecordRow {
  attempt: Attempt;
  learner: Learner;
  package: Package;
  record: LearnerRecord;
  /** Of visits that were never ended, in hundredths of a second. */
  unclosedTime: number;
}

/** The youngest first. */
export function recordRows(store: Store): RecordRow[] {
  return store.attempts.all().map((attempt) => rowOf(store, attempt));
}

export function rowOf(store: Store, attempt: Attempt): RecordRow {
  const from = store.packages.get(attempt.package)!;
  const unclosed = store.visits
    .of(attempt.id)
    .filter(({endedAt}) => endedAt === null);
  return {
    attempt,
    learner: store.learners.get(attempt.learner)!,
    package: from,
    record: readRecord(from.standard, attempt.cmi),
    unclosedTime: unclosed.reduce((sum, {sessionTime}) => sum + sessionTime, 0),
  };
}

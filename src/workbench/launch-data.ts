import type {Item} from './import/manifest.ts';
import type {Package} from './store/packages.ts';
import type {Attempt} from './store/attempts.ts';
import type {Learner} from './store/learners.ts';
import type {Mode} from './store/visits.ts';
import type {Cmi} from './records/cmi.ts';
import {isoDuration, timespan} from './records/duration.ts';
import {readRecord} from './records/record.ts';

interface Launch {
  package: Package;
  item: Item;
  learner: Learner;
  attempt: Attempt;
  mode: Mode;
}

/**
 * The data model as a visit finds it: what the last visit left, and what only
 * the LMS may set. It is loaded into scorm-again before Initialize.
 */
export function launchData(launch: Launch): Cmi {
  const {package: from, item, learner, attempt, mode} = launch;
  const earlier = structuredClone(attempt.cmi ?? {});
  const common = {
    credit: mode === 'normal' ? 'credit' : 'no-credit',
    entry: entryOf(attempt, from.standard),
  };
  if (from.standard === 'SCORM 1.2') {
    const core = {...(earlier.core as Cmi | undefined)};
    delete core.session_time;
    delete core.exit;
    return {
      ...earlier,
      launch_data: item.launchData,
      core: {
        ...core,
        ...common,
        student_id: learner.learnerId,
        student_name: learner.name,
        lesson_mode: mode,
        total_time: timespan(attempt.totalTime),
      },
      student_data: {
        ...(earlier.student_data as Cmi | undefined),
        mastery_score: item.passMark,
      },
    };
  }
  delete earlier.session_time;
  delete earlier.exit;
  return {
    ...earlier,
    ...common,
    mode,
    learner_id: learner.learnerId,
    learner_name: learner.name,
    total_time: isoDuration(attempt.totalTime),
    launch_data: item.launchData,
    scaled_passing_score: item.passMark,
    completion_threshold: item.completionThreshold,
  };
}

function entryOf(attempt: Attempt, standard: Package['standard']): string {
  if (!attempt.cmi) return 'ab-initio';
  return readRecord(standard, attempt.cmi).exit === 'suspend' ? 'resume' : '';
}

/**
 * Whether another visit goes on with the attempt. In SCORM 2004 only a
 * suspended attempt has a next visit: LMSs begin anew after any other exit.
 */
export function goesOn(
  attempt: Attempt,
  standard: Package['standard'],
): boolean {
  if (!attempt.cmi || standard === 'SCORM 1.2') return true;
  const {exit} = readRecord(standard, attempt.cmi);
  return exit === 'suspend' || exit === 'logout';
}

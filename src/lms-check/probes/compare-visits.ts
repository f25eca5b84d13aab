import type {BackFacts, LaunchFacts} from '../facts.ts';
import {leftScore, location, type CheckStandard} from '../spelling.ts';
import {compareState, type VisitNote} from '../visit-note.ts';

/**
 * Compares what the visit before has left with what the LMS gave back.
 * Without a note, all that is known is that it was to be there.
 */
export function compareVisits(
  standard: CheckStandard,
  launch: LaunchFacts,
  note: VisitNote | undefined,
): BackFacts {
  const visit = note?.visit ?? 1;
  const isLast = visit > 1;
  const passed = standard === 'scorm12' ? 'passed' : 'completed';
  // The first visit leaves no success, so one that is there is the LMS's own.
  const isJudged = !isLast && /^(passed|failed)$/.test(launch.success);
  return {
    isLost: !note,
    ...(note
      ? compareState(launch.state, note)
      : {same: 0, left: 0, isPlainSame: false}),
    status: {
      left: isLast ? passed : 'incomplete',
      back: isJudged ? launch.success : launch.status,
    },
    score: {left: leftScore({isLast}), back: launch.score},
    location: {left: location({visit}), back: launch.location},
    entry: launch.entry,
  };
}

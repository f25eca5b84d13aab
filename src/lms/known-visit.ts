import type {Launch} from './lms.ts';

export interface KnownVisit {
  /** The LMS was handed this saved state, at that working time in milliseconds. */
  handed(state: string, sessionTime: number): void;
  /** It has confirmed what it was told. */
  confirmed(): void;
  /** Whether what an LMS tells `now` is this visit, gone on with by nobody else. */
  isStill(now: Launch): boolean;
  /** What the LMS has added to its total of this visit, as far as it tells. */
  timeGained(total: number | undefined): number;
}

/**
 * Knows a visit again that the LMS has lost, when it is opened anew. Another
 * learner's, one in review or one of a new attempt is not this one; nor is one
 * whose saved state is of another device, since that has gone on with the work
 * meanwhile. `totalTime` is that of all visits before, in milliseconds.
 */
export function knownVisit(launch: Launch, totalTime?: number): KnownVisit {
  const states = new Set([launch.state]);
  let isConfirmed = false;
  let workedFor = 0;

  /** An LMS may have cut it off. */
  function isOurs(state: string): boolean {
    return [...states].some((known) => known.startsWith(state));
  }

  function isReset({completion, state}: Launch): boolean {
    const wasBegun = launch.completion !== 'unknown';
    const isEmpty = isConfirmed && state === '';
    return completion === 'unknown' && (wasBegun || isEmpty);
  }

  return {
    handed(state, sessionTime) {
      if (state) states.add(state);
      workedFor = sessionTime;
    },
    confirmed() {
      isConfirmed = true;
    },
    isStill: (now) =>
      now.learner.id === launch.learner.id &&
      now.mode === 'normal' &&
      now.credit === launch.credit &&
      isOurs(now.state) &&
      !isReset(now),
    timeGained(total) {
      if (total === undefined || totalTime === undefined) return 0;
      return Math.min(workedFor, Math.max(0, total - totalTime));
    },
  };
}

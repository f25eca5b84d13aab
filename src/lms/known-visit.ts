import {plainLearnerId} from '../course/learner-hash.ts';
import type {Launch} from './lms.ts';

export interface KnownVisit {
  /** The LMS was handed this saved state, at that working time in milliseconds. */
  handed(state: string, sessionTime: number): void;
  /** A commit takes along what was handed. */
  sent(): void;
  /** The last commit is confirmed. */
  confirmed(): void;
  /**
   * Whether what an LMS tells `now` is this visit, gone on with by nobody else;
   * `isSameApi`: it tells it where it told of this visit before.
   */
  isStill(now: Launch, isSameApi: boolean): boolean;
  /** What the LMS has added to its total of this visit, as far as it tells. */
  timeGained(total: number | undefined): number;
}

/** How many saved states are kept in mind. */
const mostStates = 100;

/** So much of a saved state is nobody else's. */
const enough = 32;

/**
 * Knows a visit again that the LMS has lost, when it is opened anew: by the saved
 * state, as it was confirmed last or handed over since. An LMS that tells another
 * one is in another course or attempt, or another device has gone on with this
 * one; or its page is older than what it has confirmed. `totalTime` is that of all
 * visits before, in milliseconds.
 */
export function knownVisit(launch: Launch, totalTime?: number): KnownVisit {
  /** The one that was confirmed last comes first. */
  const states = [launch.state];
  let lastSent = 0;
  let workedFor = 0;

  /** An LMS may have cut it off. An empty one says nothing of whose it is. */
  function isOurs(state: string, isSameApi: boolean): boolean {
    if (state === '' && !isSameApi) return false;
    return states.some(
      (known) =>
        known === state || (state.length >= enough && known.startsWith(state)),
    );
  }

  /** An LMS may once forget to say who is there. */
  function isOfLearner({learner}: Launch): boolean {
    const ids = [learner.id, launch.learner.id].map(plainLearnerId);
    return ids.includes('') || ids[0] === ids[1];
  }

  return {
    handed(state, sessionTime) {
      if (state && state !== states.at(-1)) states.push(state);
      // In a long outage each save has a text of its own. The first is confirmed.
      if (states.length > mostStates) {
        states.splice(1, 1);
        lastSent = Math.max(0, lastSent - 1);
      }
      workedFor = sessionTime;
    },
    sent() {
      lastSent = states.length - 1;
    },
    confirmed() {
      states.splice(0, lastSent);
      lastSent = 0;
    },
    isStill: (now, isSameApi) =>
      isOfLearner(now) &&
      now.mode === 'normal' &&
      now.credit === launch.credit &&
      isOurs(now.state.trim(), isSameApi),
    timeGained(total) {
      if (total === undefined || totalTime === undefined) return 0;
      return Math.min(workedFor, Math.max(0, total - totalTime));
    },
  };
}

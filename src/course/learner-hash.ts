import {crc32} from '../content/crc32.ts';

/**
 * Tells learners apart without keeping a name: 32 bits of the course and the
 * learner's id in the LMS. It keeps one learner's saved state from being taken
 * for another's; it does not hide an id from somebody who can guess it.
 */
export function learnerHash(course: string, learnerId: string): number {
  return crc32(JSON.stringify([course, plainLearnerId(learnerId)]));
}

/** One spelling of an id: LMSs write it in different ways from launch to launch. */
export function plainLearnerId(learnerId: string): string {
  return learnerId.trim().normalize('NFC').toLowerCase();
}

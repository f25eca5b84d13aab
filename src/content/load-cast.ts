import type {CastDrawings} from './cast-drawings.ts';
import {loadData} from './load-data.ts';

declare global {
  // Filled by `course/cast.js`.
  var iCareCast: CastDrawings | undefined;
}

/**
 * Loads the drawings of the people. Rejects when they cannot be had: the course
 * works without them.
 */
export function loadCast(): Promise<CastDrawings> {
  return loadData('cast', () => globalThis.iCareCast);
}

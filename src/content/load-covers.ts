import type {Cover} from './cover.ts';
import {loadData} from './load-data.ts';

declare global {
  // Filled by `course/covers.js`.
  var iCareCovers: Record<string, Cover> | undefined;
}

/**
 * Loads the pictures of the modules, by module. Rejects when they cannot be had:
 * the modules have numbers, too.
 */
export function loadCovers(): Promise<Record<string, Cover>> {
  return loadData('covers', () => globalThis.iCareCovers);
}

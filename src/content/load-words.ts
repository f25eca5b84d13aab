import type {ModuleWords} from './course-data.ts';
import {loadData} from './load-data.ts';

declare global {
  // Filled by the scripts in `course/`.
  var iCareWords: Record<string, ModuleWords> | undefined;
}

const loading = new Map<string, Promise<ModuleWords>>();

/**
 * Loads the words of a module. Rejects when they cannot be had; asked again, it
 * tries again.
 */
export function loadWords(module: string): Promise<ModuleWords> {
  const known = loading.get(module);
  if (known) return known;
  const words = loadData(module, () => globalThis.iCareWords?.[module]);
  loading.set(module, words);
  words.catch(() => loading.delete(module));
  return words;
}

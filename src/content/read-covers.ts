import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Cover} from './cover.ts';
import {parseCover} from './parse-cover.ts';
import type {Problem} from './problem.ts';

/**
 * Reads the `cover.svg` of each module. A module without one has its number
 * alone.
 */
export async function readCovers(root: string, modules: readonly string[]) {
  const covers: Record<string, Cover> = {};
  const problems: Problem[] = [];
  for (const module of modules) {
    const file = `modules/${module}/cover.svg`;
    const text = await readIfThere(join(root, file));
    if (text === undefined) continue;
    const {cover, fault} = parseCover(text);
    if (cover) covers[module] = cover;
    if (fault) problems.push({file, place: '', message: fault});
  }
  return {covers, problems};
}

async function readIfThere(file: string) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

import type {CastDrawings} from '../content/cast-drawings.ts';
import type {Cover} from '../content/cover.ts';
import type {ModuleWords} from '../content/course-data.ts';
import {asciiJson} from './ascii-json.ts';

/**
 * The words of a module as a classic script of data. A script loads where a
 * fetch cannot: from a disk, and from servers that do not know JSON.
 */
export function courseScript(module: string, words: ModuleWords): string {
  return `(globalThis.iCareWords??={})[${asciiJson(module)}]=${asciiJson(words)};\n`;
}

/** Where the words of a module are in a package. */
export function courseScriptName(module: string): string {
  return `course/${module}.js`;
}

/** The drawings of the people, in the same form. */
export function castScript(cast: CastDrawings): string {
  return `globalThis.iCareCast=${asciiJson(cast)};\n`;
}

export const castScriptName = courseScriptName('cast');

/** The pictures of the modules, likewise. */
export function coversScript(covers: Record<string, Cover>): string {
  return `globalThis.iCareCovers=${asciiJson(covers)};\n`;
}

export const coversScriptName = courseScriptName('covers');

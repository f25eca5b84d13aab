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

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, isAbsolute, join} from 'node:path';
import {BuildError} from './build-error.ts';
import type {CarriedWork} from './licences.ts';

/** The packages that these files belong to, in order of names. */
export function carriedWorks(files: readonly string[]): CarriedWork[] {
  const folders = new Set(files.map(packageFolder));
  return [...folders].map(readWork).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads what a package says of its name and its licence. */
export function readWork(folder: string): CarriedWork {
  const {name = '', version = '', license = ''} = readPackage(folder);
  const text = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n\n');
  return {name, version, licence: license, text};
}

/**
 * Drawings whose licence is not that of the code that brings them. The folder
 * has one text for both, which says so.
 */
export function drawingsOf(
  folder: string,
  {name, licence}: {name: string; licence: string},
): CarriedWork {
  const bringer = readWork(folder);
  return {...bringer, name, licence, broughtBy: bringer.name};
}

function packageFolder(file: string): string {
  // What a plugin of Rollup makes up has a name that is no path.
  let folder = isAbsolute(file) ? dirname(file) : '/';
  while (!isPackage(folder)) {
    const outer = dirname(folder);
    if (outer === folder) {
      throw new BuildError(
        'licence',
        `Nobody knows whose work "${file.replace('\0', '')}" is, since it is in no package. Leave it out of the player.`,
      );
    }
    folder = outer;
  }
  return folder;
}

function isPackage(folder: string): boolean {
  return (
    existsSync(join(folder, 'package.json')) &&
    readPackage(folder).name !== undefined
  );
}

function readPackage(folder: string) {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  return JSON.parse(text) as {
    name?: string;
    version?: string;
    license?: string;
  };
}

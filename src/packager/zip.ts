import {zipSync, type Zippable} from 'fflate';
import {checkName, isControlFile, manifestName} from './file-names.ts';

/** A package before it is zipped: its files by name. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Zips a package so that every LMS can read it, and so that the same files
 * give the same bytes wherever and whenever they are zipped.
 */
export function zip(files: PackageFiles): Uint8Array {
  const names = [...files.keys()].sort(byPlace);
  names.forEach(checkName);
  const entries: Zippable = {};
  for (const name of names) entries[name] = files.get(name)!;
  return zipSync(entries, {level: 9, mtime: timeStamp()});
}

/**
 * A zip holds local time. Made from local parts, this date reads the same in
 * every time zone.
 */
function timeStamp(): Date {
  return new Date(2000, 0, 1, 12);
}

/** The manifest first, which speeds an import up; control files last. */
function byPlace(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(name: string): number {
  if (name === manifestName) return 0;
  return isControlFile(name) ? 2 : 1;
}

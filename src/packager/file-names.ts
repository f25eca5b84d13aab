import {BuildError} from './build-error.ts';

/** What LMSs take. Some refuse a whole package for one file of another kind. */
const extensions = new Set(
  'html js css json svg png jpg webp woff2 mp3 mp4 vtt pdf txt'.split(' '),
);

export const manifestName = 'imsmanifest.xml';

/** The schemas of the standard, which keep their official names. */
export function isControlFile(name: string): boolean {
  return /^[A-Za-z0-9_]+\.(xsd|dtd)$/.test(name);
}

/** A file that the manifest lists. */
export function isListed(name: string): boolean {
  return name !== manifestName && !isControlFile(name);
}

/** Why some LMS, or its web server, would stumble over this file. */
export function nameProblem(name: string): string | undefined {
  if (!isListed(name)) return undefined;
  if (name.length > 100) return 'is longer than 100 characters';
  if (!/^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9_-]*)*\.[a-z0-9]+$/.test(name)) {
    return 'may have lower-case ASCII letters, digits, "-" and "_" only, folders divided by "/", and one "." before its extension';
  }
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (!extensions.has(extension)) {
    return `ends in ".${extension}", which some LMSs refuse; use one of ${[...extensions].join(', ')}`;
  }
  return undefined;
}

/** Throws when a package cannot hold a file of this name. */
export function checkName(name: string) {
  const problem = nameProblem(name);
  if (!problem) return;
  throw new BuildError('file-name', `The file "${name}" ${problem}.`);
}

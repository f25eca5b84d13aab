import type {ContentFiles} from '../../src/content/content.ts';
import {readFiles} from '../../src/content/read-content.ts';
import type {LedgerFile} from '../../src/content/schema.ts';

const {files} = await readFiles('.');

/** The real files of `modules/`, to be spoiled at will. */
export function allFiles(): ContentFiles {
  return structuredClone(files);
}

/**
 * The same of a course of the first module alone: mistakes are shown in content
 * that authors know, and a new module changes nothing about them.
 */
export function realFiles(): ContentFiles {
  const first = 'self-assessment';
  const {numbers} = files[paths.ledger] as LedgerFile;
  const own = Object.entries(numbers).filter(([path]) =>
    path.startsWith(first),
  );
  const few = Object.entries(allFiles()).filter(
    ([file]) =>
      file.split('/').length === 2 || file.startsWith(`modules/${first}/`),
  );
  const kept: ContentFiles = Object.fromEntries(few);
  put(kept, paths.course, 'modules', [first]);
  put(kept, paths.ledger, 'numbers', Object.fromEntries(own));
  return kept;
}

/** Changes the value at a path of keys in a file; undefined takes it out. */
export function put(
  files: ContentFiles,
  file: string,
  path: string,
  value: unknown,
) {
  const keys = path.split('.');
  const last = keys.pop()!;
  let parent = files[file] as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}

export const paths = {
  course: 'modules/course.json',
  courseWords: 'modules/en.json',
  module: 'modules/self-assessment/module.json',
  words: 'modules/self-assessment/en.json',
  ledger: 'modules/ledger.json',
};

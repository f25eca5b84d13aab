import type {ContentFiles} from '../../src/content/content.ts';
import {readFiles} from '../../src/content/read-content.ts';

const {files} = await readFiles('.');

/**
 * The real files of `modules/`, to be spoiled at will: mistakes are shown in
 * the content that authors know.
 */
export function realFiles(): ContentFiles {
  return structuredClone(files);
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

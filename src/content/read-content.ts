import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {checkContent} from './check-content.ts';
import type {Content, ContentFiles} from './content.ts';
import {findJsonFault} from './find-json-fault.ts';
import {ContentError} from './problem.ts';
import type {Problem} from './problem.ts';
import {readCovers} from './read-covers.ts';
import {readLogo} from './read-logo.ts';

/**
 * Reads and checks `modules/` in the given folder, which is the root of the
 * course. Throws a `ContentError` that lists every problem.
 */
export async function readContent(root: string): Promise<Content> {
  const {files, problems: faults} = await readFiles(root);
  const {content, problems} = checkContent(files);
  const name = content?.course.settings.brand.logo;
  const {logo, problems: faultsOfLogo} = await readLogo(root, name);
  const {covers, problems: faultsOfCovers} = await readCovers(
    root,
    content?.course.modules ?? [],
  );
  const all = [...faults, ...problems, ...faultsOfLogo, ...faultsOfCovers];
  if (content && all.length === 0)
    return {...content, covers, ...(logo && {logo})};
  throw new ContentError(all);
}

/** Reads all JSON files of `modules/`, broken ones too, and tells their faults. */
export async function readFiles(
  root: string,
): Promise<{files: ContentFiles; problems: Problem[]}> {
  const files: ContentFiles = {};
  const problems: Problem[] = [];
  for (const file of await jsonFiles(root)) {
    // Some Windows editors put a byte order mark in front, which is harmless.
    const text = (await readFile(join(root, file), 'utf8')).replace(
      /^\ufeff/,
      '',
    );
    const fault = findJsonFault(text);
    if (fault) {
      const place = `line ${fault.line}, column ${fault.column}`;
      problems.push({file, place, message: fault.message});
    }
    files[file] = fault ? undefined : JSON.parse(text);
  }
  return {files, problems};
}

async function jsonFiles(root: string) {
  try {
    const names = await readdir(join(root, 'modules'), {recursive: true});
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => `modules/${name.replaceAll('\\', '/')}`)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const message = `There is no such folder in ${root}.`;
    throw new ContentError([{file: 'modules', place: '', message}]);
  }
}

import {existsSync} from 'node:fs';
import {readFile, readdir} from 'node:fs/promises';
import {join, sep} from 'node:path';
import type {Store} from '../store/store.ts';
import {importPackage} from './import-package.ts';
import {UploadFault} from './upload-fault.ts';

/**
 * Takes in what the build has made, so that `npm start` begins with the
 * packages ready to launch. A changed build replaces the earlier one and keeps
 * its attempts. Returns, in words, what could not be taken in.
 */
export async function importBuiltPackages(
  store: Store,
  folder: string,
): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder, {recursive: true}))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.zip'))
    .sort();
  const complaints: string[] = [];
  for (const name of names) {
    try {
      const zip = await readFile(join(folder, name));
      await importPackage(store, {name, zip, isWeb: /\bweb\.zip$/.test(name)});
    } catch (error) {
      if (!(error instanceof UploadFault)) throw error;
      if (error.code === 'duplicate') continue;
      complaints.push(`${name} was not taken in. ${error.message}`);
    }
  }
  return complaints;
}

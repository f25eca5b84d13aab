import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';

/** A copy of the real `modules/` in a folder of its own, gone after the test. */
export async function modulesFolder(test: TestContext) {
  const root = await mkdtemp(join(tmpdir(), 'i-care-content-'));
  test.after(() => rm(root, {recursive: true}));
  await cp('modules', join(root, 'modules'), {recursive: true});
  return {
    root,
    read: (file: string) => readFile(join(root, file), 'utf8'),
    write: (file: string, content: string | Uint8Array) =>
      writeFile(join(root, file), content),
    async replace(file: string, from: string, to: string) {
      const text = await readFile(join(root, file), 'utf8');
      await writeFile(join(root, file), text.replace(from, to));
    },
    remove: (file: string) => rm(join(root, file)),
  };
}

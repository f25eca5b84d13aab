import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {importBuiltPackages} from '../../src/workbench/import/built-packages.ts';
import {openStore} from '../../src/workbench/store/store.ts';
import {
  listen,
  workbench,
  type WorkbenchOptions,
} from '../../src/workbench/workbench.ts';

interface Options extends Omit<WorkbenchOptions, 'store'> {
  /** Whose zips are uploaded at the start, such as dist/packages. */
  packages?: string;
  /** A data folder to go on with; without it, one for this time only. */
  data?: string;
}

/**
 * The real workbench on a free port, with an empty data folder, for tests that
 * speak HTTP or drive a browser. Stop it at the end of the test.
 */
export async function startWorkbench({
  packages,
  data,
  ...options
}: Options = {}) {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'i-care-workbench-')));
  const store = openStore(folder);
  const server = await listen(workbench({...options, store}), 0);
  const complaints = packages ? await importBuiltPackages(store, packages) : [];
  return {
    url: server.url,
    folder,
    store,
    /** What was wrong with `packages`. */
    complaints,
    async stop() {
      await server.close();
      store.close();
      if (!data) await rm(folder, {recursive: true, force: true});
    },
  };
}

export type Workbench = Awaited<ReturnType<typeof startWorkbench>>;

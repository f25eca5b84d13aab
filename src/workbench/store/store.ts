import {mkdirSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {openDatabase} from './database.ts';
import {Attempts} from './attempts.ts';
import {Learners} from './learners.ts';
import {Packages} from './packages.ts';
import {Visits} from './visits.ts';

/** Everything that outlives the server: records, and packages unpacked. */
export interface Store {
  database: DatabaseSync;
  packages: Packages;
  learners: Learners;
  attempts: Attempts;
  visits: Visits;
  packagesFolder: string;
  close(): void;
}

/** Opens the data folder, or makes it. Throws when that is not possible. */
export function openStore(folder: string): Store {
  const packagesFolder = join(folder, 'packages');
  makeFolder(packagesFolder);
  const database = openDatabase(folder);
  return {
    database,
    packages: new Packages(database),
    learners: new Learners(database),
    attempts: new Attempts(database),
    visits: new Visits(database),
    packagesFolder,
    close: () => database.close(),
  };
}

/** Node's own `recursive` never comes back from places like /proc (Node 24). */
function makeFolder(folder: string): void {
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}

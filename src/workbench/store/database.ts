import {DatabaseSync} from 'node:sqlite';
import {join} from 'node:path';

/** Raised by one when the tables change; see `openDatabase`. */
const version = 1;

const tables = `
  CREATE TABLE packages (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,            -- of the file, as it was uploaded
    identifier TEXT NOT NULL,      -- of the manifest
    title TEXT NOT NULL,
    standard TEXT NOT NULL,
    items TEXT NOT NULL,           -- JSON: what can be launched
    notes TEXT NOT NULL,           -- JSON: what some LMSs take amiss
    sha256 TEXT NOT NULL UNIQUE,
    bytes INTEGER NOT NULL,
    files INTEGER NOT NULL,
    folder TEXT NOT NULL,
    uploaded_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE learners (
    id INTEGER PRIMARY KEY,
    learner_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
  ) STRICT;

  CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learners,
    package INTEGER NOT NULL REFERENCES packages,
    item TEXT NOT NULL,
    number INTEGER NOT NULL,       -- from 1, of this learner at this item
    token TEXT NOT NULL,           -- who knows it may commit
    started_at TEXT NOT NULL,
    saved_at TEXT,
    completed_at TEXT,
    total_time INTEGER NOT NULL DEFAULT 0,   -- hundredths of a second
    cmi TEXT,                      -- JSON: the data model as last committed
    UNIQUE (learner, package, item, number)
  ) STRICT;

  CREATE TABLE visits (
    id INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempts,
    mode TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,                 -- when the course finished or terminated
    session_time INTEGER NOT NULL DEFAULT 0  -- hundredths, as last committed
  ) STRICT;

  CREATE TABLE commits (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visits,
    at TEXT NOT NULL,
    ends INTEGER NOT NULL,         -- 1 when it came with finish or terminate
    bytes INTEGER NOT NULL,
    status TEXT NOT NULL,
    score TEXT NOT NULL,
    state_length INTEGER NOT NULL
  ) STRICT;

  INSERT INTO learners (learner_id, name) VALUES
    ('ana.garcia', 'Garcia, Ana'),
    ('noah.okafor', 'Okafor, Noah');
`;

/** Opens the records in the data folder, and makes them at the first start. */
export function openDatabase(folder: string): DatabaseSync {
  const database = new DatabaseSync(join(folder, 'workbench.sqlite'));
  // Two workbenches on one folder wait for each other instead of failing.
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL;');
  const found = Number(
    database.prepare('PRAGMA user_version').get()?.user_version,
  );
  if (found === 0) {
    database.exec(`BEGIN; ${tables} PRAGMA user_version = ${version}; COMMIT;`);
  } else if (found !== version) {
    database.close();
    throw new Error(
      'its records were made by another version of the workbench',
    );
  }
  return database;
}

/** All or nothing. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

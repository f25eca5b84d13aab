import type {DatabaseSync} from 'node:sqlite';

export const modes = ['normal', 'review', 'browse'] as const;
export type Mode = (typeof modes)[number];

/** One opening of a package: from its launch to its end, if it had one. */
export interface Visit {
  id: number;
  attempt: number;
  mode: Mode;
  startedAt: string;
  /** When the course ended it; null when it is open, or was killed. */
  endedAt: string | null;
  /** As last committed, in hundredths of a second. */
  sessionTime: number;
}

export interface Commit {
  visit: number;
  at: string;
  /** 1 when it came with the end of the visit. */
  ends: number;
  bytes: number;
  status: string;
  score: string;
  stateLength: number;
}

const select = `
  SELECT id, attempt, mode, started_at AS startedAt, ended_at AS endedAt,
    session_time AS sessionTime
  FROM visits`;

export class Visits {
  #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(id: number): Visit | undefined {
    return this.#database
      .prepare(`${select} WHERE id = ?`)
      .get(id) as unknown as Visit | undefined;
  }

  of(attempt: number): Visit[] {
    return this.#database
      .prepare(`${select} WHERE attempt = ? ORDER BY id`)
      .all(attempt) as unknown as Visit[];
  }

  open(attempt: number, mode: Mode): number {
    const {lastInsertRowid} = this.#database
      .prepare(
        'INSERT INTO visits (attempt, mode, started_at) VALUES (?, ?, ?)',
      )
      .run(attempt, mode, new Date().toISOString());
    return Number(lastInsertRowid);
  }

  addCommit(commit: Commit, sessionTime: number): void {
    this.#database
      .prepare(
        `INSERT INTO commits (visit, at, ends, bytes, status, score, state_length)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        commit.visit,
        commit.at,
        commit.ends,
        commit.bytes,
        commit.status,
        commit.score,
        commit.stateLength,
      );
    this.#database
      .prepare('UPDATE visits SET session_time = ?, ended_at = ? WHERE id = ?')
      .run(sessionTime, commit.ends ? commit.at : null, commit.visit);
  }

  commits(attempt: number): Commit[] {
    return this.#database
      .prepare(
        `SELECT visit, at, ends, bytes, status, score,
          state_length AS stateLength
        FROM commits WHERE visit IN (SELECT id FROM visits WHERE attempt = ?)
        ORDER BY id`,
      )
      .all(attempt) as unknown as Commit[];
  }
}

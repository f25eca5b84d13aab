import {randomBytes} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';
import type {Cmi} from '../records/cmi.ts';

/** One learner's way through one launchable item of a package. */
export interface Attempt {
  id: number;
  learner: number;
  package: number;
  item: string;
  number: number;
  token: string;
  startedAt: string;
  savedAt: string | null;
  completedAt: string | null;
  /** Of all visits that were ended, in hundredths of a second. */
  totalTime: number;
  /** The data model as last committed. */
  cmi: Cmi | null;
  visits: number;
  commits: number;
}

type Row = Omit<Attempt, 'cmi'> & {cmi: string | null};

const select = `
  SELECT id, learner, package, item, number, token, started_at AS startedAt,
    saved_at AS savedAt, completed_at AS completedAt,
    total_time AS totalTime, cmi,
    (SELECT COUNT(*) FROM visits WHERE attempt = attempts.id) AS visits,
    (SELECT COUNT(*) FROM commits JOIN visits ON visits.id = commits.visit
      WHERE visits.attempt = attempts.id) AS commits
  FROM attempts`;

export class Attempts {
  #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The youngest first. */
  all(): Attempt[] {
    const rows = this.#database.prepare(`${select} ORDER BY id DESC`).all();
    return rows.map((row) => read(row as unknown as Row));
  }

  get(id: number): Attempt | undefined {
    const row = this.#database.prepare(`${select} WHERE id = ?`).get(id);
    return row && read(row as unknown as Row);
  }

  latest(learner: number, package_: number, item: string): Attempt | undefined {
    const row = this.#database
      .prepare(
        `${select} WHERE learner = ? AND package = ? AND item = ?
        ORDER BY number DESC LIMIT 1`,
      )
      .get(learner, package_, item);
    return row && read(row as unknown as Row);
  }

  start(learner: number, package_: number, item: string): Attempt {
    const number = (this.latest(learner, package_, item)?.number ?? 0) + 1;
    const {lastInsertRowid} = this.#database
      .prepare(
        `INSERT INTO attempts (learner, package, item, number, token, started_at)
        VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .run(
        learner,
        package_,
        item,
        number,
        randomBytes(24).toString('base64url'),
        new Date().toISOString(),
      );
    return this.get(Number(lastInsertRowid))!;
  }

  save(
    id: number,
    change: Pick<Attempt, 'cmi' | 'completedAt' | 'totalTime'>,
  ): void {
    this.#database
      .prepare(
        `UPDATE attempts SET cmi = ?, completed_at = ?, total_time = ?,
          saved_at = ? WHERE id = ?`,
      )
      .run(
        JSON.stringify(change.cmi),
        change.completedAt,
        change.totalTime,
        new Date().toISOString(),
        id,
      );
  }
}

function read(row: Row): Attempt {
  return {...row, cmi: row.cmi && (JSON.parse(row.cmi) as Cmi)} as Attempt;
}

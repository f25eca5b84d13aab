import type {DatabaseSync} from 'node:sqlite';

/** Somebody to launch packages as. */
export interface Learner {
  id: number;
  /** What packages and records know the learner by. */
  learnerId: string;
  name: string;
}

export class Learners {
  #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  all(): Learner[] {
    return this.#database
      .prepare(
        'SELECT id, learner_id AS learnerId, name FROM learners ORDER BY name COLLATE NOCASE, id',
      )
      .all() as unknown as Learner[];
  }

  get(id: number): Learner | undefined {
    return this.#database
      .prepare(
        'SELECT id, learner_id AS learnerId, name FROM learners WHERE id = ?',
      )
      .get(id) as unknown as Learner | undefined;
  }

  /** Returns the new learner, or in words why there is none. */
  add(learnerId: string, name: string): Learner | string {
    if (!/^[\x21-\x7e]{1,255}$/.test(learnerId)) {
      return 'Give an id of up to 255 Latin letters, digits and signs, without spaces.';
    }
    if (!/^\P{Cc}{1,250}$/u.test(name)) {
      return 'Give a name of up to 250 characters.';
    }
    if (this.all().some((one) => one.learnerId === learnerId)) {
      return `There is a learner with the id ${learnerId} already.`;
    }
    const {lastInsertRowid} = this.#database
      .prepare('INSERT INTO learners (learner_id, name) VALUES (?, ?)')
      .run(learnerId, name);
    return {id: Number(lastInsertRowid), learnerId, name};
  }
}

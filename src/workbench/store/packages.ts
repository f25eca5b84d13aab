import type {DatabaseSync} from 'node:sqlite';
import type {Item, Manifest, Standard} from '../import/manifest.ts';

/** A package that has been taken in and can be launched. */
export interface Package {
  id: number;
  /** Of the file. */
  name: string;
  identifier: string;
  title: string;
  standard: Standard;
  items: Item[];
  notes: string[];
  sha256: string;
  /** Of the zip. */
  bytes: number;
  files: number;
  /** Where it is unpacked, below the data folder's `packages`. */
  folder: string;
  uploadedAt: string;
  attempts: number;
}

/** What the import found out; the rest is the store's. */
export type NewPackage = Manifest &
  Pick<Package, 'name' | 'sha256' | 'bytes' | 'files'>;

interface Row extends Omit<Package, 'items' | 'notes'> {
  items: string;
  notes: string;
}

const select = `
  SELECT id, name, identifier, title, standard, items, notes, sha256, bytes,
    files, folder, uploaded_at AS uploadedAt,
    (SELECT COUNT(*) FROM attempts WHERE package = packages.id) AS attempts
  FROM packages`;

export class Packages {
  #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  all(): Package[] {
    const order = 'ORDER BY title COLLATE NOCASE, title, standard, name';
    const rows = this.#database.prepare(`${select} ${order}`).all();
    return rows.map((row) => read(row as unknown as Row));
  }

  get(id: number): Package | undefined {
    return this.#find('id = ?', id);
  }

  withBytes(sha256: string): Package | undefined {
    return this.#find('sha256 = ?', sha256);
  }

  /**
   * The package that a new build of it replaces: the same file name, the same
   * identifier, the same standard. Where there is no identifier, as in web
   * packages, the title has to be the same too: many are called dist.zip.
   */
  predecessor(next: NewPackage): Package | undefined {
    return this.#find(
      `name = ? AND identifier = ? AND standard = ?
        AND (identifier <> '' OR title = ?)`,
      next.name,
      next.identifier,
      next.standard,
      next.title,
    );
  }

  add(next: NewPackage): number {
    const {lastInsertRowid} = this.#database
      .prepare(
        `INSERT INTO packages (name, identifier, standard, title, items, notes,
          sha256, bytes, files, folder, uploaded_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)`,
      )
      .run(next.name, next.identifier, next.standard, ...changing(next));
    return Number(lastInsertRowid);
  }

  /** Puts a new build in the place of an old one, whose attempts stay. */
  replace(id: number, next: NewPackage): void {
    this.#database
      .prepare(
        `UPDATE packages SET title = ?, items = ?, notes = ?, sha256 = ?,
          bytes = ?, files = ?, uploaded_at = ? WHERE id = ?`,
      )
      .run(...changing(next), id);
  }

  moveTo(id: number, folder: string): void {
    this.#database
      .prepare('UPDATE packages SET folder = ? WHERE id = ?')
      .run(folder, id);
  }

  #find(where: string, ...values: (string | number)[]): Package | undefined {
    const row = this.#database
      .prepare(`${select} WHERE ${where}`)
      .get(...values);
    return row && read(row as unknown as Row);
  }
}

function changing(next: NewPackage): (string | number)[] {
  return [
    next.title,
    JSON.stringify(next.items),
    JSON.stringify(next.notes),
    next.sha256,
    next.bytes,
    next.files,
    new Date().toISOString(),
  ];
}

function read(row: Row): Package {
  return {
    ...row,
    items: JSON.parse(row.items) as Item[],
    notes: JSON.parse(row.notes) as string[],
  };
}

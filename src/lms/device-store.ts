import {createStore, delMany, entries, setMany} from 'idb-keyval';
import {quietly} from './quietly.ts';

/** What this browser keeps of a learner's work: small texts by name. */
export interface DeviceStore {
  /** False in a sandboxed frame, or with no room left: kept with the page only. */
  readonly isLasting: boolean;
  /** '' where there is nothing. */
  read(key: string): string;
  /** Keeps a text; '' removes it. Never throws; see `settled`. */
  write(key: string, value: string): void;
  /** Whether all that was written is on the device now, as far as it keeps things. */
  settled(): Promise<boolean>;
  /** Reads once more what another window of the course may have written. */
  refresh(): Promise<void>;
}

/** The part of a database that this needs; tests bring their own. */
export interface Database {
  entries(): Promise<[string, string][]>;
  set(entries: [string, string][]): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Longer than this, a learner does not wait for what the device knows. */
const patience = 1500;

/**
 * Opens the store of this device, or keeps texts with the page where the
 * browser keeps nothing. Silent about it: the course goes on either way.
 *
 * In IndexedDB, since what is written there outlives a browser that is killed a
 * moment later; `localStorage` would lose the last seconds.
 */
export async function openDeviceStore(
  openDatabase: () => Database = indexed,
): Promise<DeviceStore> {
  const database = quietly(openDatabase);
  const texts = new Map<string, string>();
  /** Written, and not on the device yet. */
  const dirty = new Set<string>();
  let isOpen = await load();
  let isFull = false;
  let writing: Promise<boolean> = Promise.resolve(true);

  async function load(): Promise<boolean> {
    try {
      if (!database) return false;
      for (const [key, value] of await soon(database.entries())) {
        if (!dirty.has(key)) texts.set(key, value);
      }
      return true;
    } catch {
      return false;
    }
  }

  /** Takes along all that came since the last time. */
  async function flush(): Promise<boolean> {
    if (!database || !isOpen) return true;
    const keys = [...dirty];
    dirty.clear();
    const [gone, kept] = [
      keys.filter((key) => !texts.has(key)),
      keys.filter((key) => texts.has(key)),
    ];
    try {
      if (kept.length > 0)
        await database.set(kept.map((key) => [key, texts.get(key)!]));
      if (gone.length > 0) await database.remove(gone);
      isFull = false;
    } catch {
      // It is tried again with the next text.
      keys.forEach((key) => dirty.add(key));
      isFull = true;
    }
    return !isFull;
  }

  return {
    get isLasting() {
      return isOpen && !isFull;
    },
    read: (key) => texts.get(key) ?? '',
    write(key, value) {
      if ((texts.get(key) ?? '') === value) return;
      if (value) texts.set(key, value);
      else texts.delete(key);
      dirty.add(key);
      writing = writing.then(flush);
    },
    settled: () => writing,
    async refresh() {
      isOpen = await load();
    },
  };
}

function indexed(): Database {
  // The mere look throws where it is forbidden.
  if (!indexedDB) throw new Error('There is no database here.');
  const store = createStore('i-care', 'work');
  return {
    entries: () => entries<string, string>(store),
    set: (all) => setMany(all, store),
    remove: (keys) => delMany(keys, store),
  };
}

/** Some browsers never answer when asked for a database. */
function soon<T>(task: Promise<T>): Promise<T> {
  return Promise.race([
    task,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The database is silent.')), patience);
    }),
  ]);
}

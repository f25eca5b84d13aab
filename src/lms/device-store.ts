import {createStore, entries, promisifyRequest} from 'idb-keyval';
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
  /** All of them or none; '' removes a text. */
  change(texts: [key: string, text: string][]): Promise<void>;
}

/**
 * Opens the store of this device, or keeps texts with the page where the
 * browser keeps nothing. Silent about it: the course goes on either way.
 *
 * In IndexedDB, since what is written there outlives a browser that is killed a
 * moment later; `localStorage` would lose the last seconds.
 */
export async function openDeviceStore(
  openDatabase: () => Database = indexed,
  /** How long to wait for what it holds, in milliseconds. */
  patience = 5000,
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
      const there = new Map(await within(patience, database.entries()));
      for (const key of new Set([...texts.keys(), ...there.keys()])) {
        const text = there.get(key);
        if (dirty.has(key)) continue;
        if (text) texts.set(key, text);
        else texts.delete(key);
      }
      return true;
    } catch {
      return false;
    }
  }

  /** Takes along all that came since the last time. */
  async function flush(): Promise<boolean> {
    if (!database || !isOpen) return true;
    if (dirty.size === 0) return !isFull;
    const keys = [...dirty];
    dirty.clear();
    try {
      const changes = keys.map((key): [string, string] => [
        key,
        texts.get(key) ?? '',
      ]);
      await within(patience, database.change(changes));
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
      await writing;
      // One that is only slow this time goes on keeping what is written.
      isOpen = (await load()) || isOpen;
    },
  };
}

function indexed(): Database {
  // The mere look throws where it is forbidden.
  if (!indexedDB) throw new Error('There is no database here.');
  const store = createStore('i-care', 'work');
  return {
    entries: () => entries<string, string>(store),
    change: (texts) =>
      store('readwrite', (work) => {
        for (const [key, text] of texts) {
          if (text) work.put(text, key);
          else work.delete(key);
        }
        // At once: the page may be gone before the database would do it itself.
        work.transaction.commit();
        return promisifyRequest(work.transaction);
      }),
  };
}

/** Some browsers never answer when asked for a database. */
function within<T>(patience: number, task: Promise<T>): Promise<T> {
  return Promise.race([
    task,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The database is silent.')), patience);
    }),
  ]);
}

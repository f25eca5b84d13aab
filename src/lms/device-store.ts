import {quietly} from './quietly.ts';

/** What this browser keeps for the learner: small texts by name. */
export interface DeviceStore {
  /** False in a sandboxed frame or private window: kept with the page only. */
  readonly isLasting: boolean;
  read(key: string): string;
  /** Whether it is kept as well as this store can keep things. */
  write(key: string, value: string): boolean;
}

const prefix = 'i-care:';

/**
 * Keeps texts on the device, or with the page where the browser keeps nothing.
 * Silent about it: the course goes on either way.
 */
export function deviceStore(findStorage = () => localStorage): DeviceStore {
  const storage = usable(findStorage);
  const page = new Map<string, string>();
  return {
    isLasting: storage !== undefined,
    read: (key) =>
      page.get(key) ?? quietly(() => storage?.getItem(prefix + key)) ?? '',
    write(key, value) {
      if (!storage) {
        page.set(key, value);
        return true;
      }
      const isKept = quietly(() => {
        storage.setItem(prefix + key, value);
        return true;
      });
      // No room left, perhaps: at least this page remembers.
      if (isKept) page.delete(key);
      else page.set(key, value);
      return isKept ?? false;
    },
  };
}

/** A storage that takes writes; where it is forbidden, the mere look throws. */
function usable(findStorage: () => Storage): Storage | undefined {
  return quietly(() => {
    const storage = findStorage();
    storage.setItem(`${prefix}?`, '');
    storage.removeItem(`${prefix}?`);
    return storage;
  });
}

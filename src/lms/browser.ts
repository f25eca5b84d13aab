import type {DeviceStore} from './device-store.ts';
import {memory, nothingKept} from './memory.ts';
import type {Kept, OpenLms} from './memory.ts';

/** The browser alone: progress stays here, and nobody hears of it. */
export interface BrowserLms extends OpenLms {
  /** How long progress lasts: on this device, or with this page. */
  readonly keeps: 'device' | 'page';
}

export function browser(identifier: string, store: DeviceStore): BrowserLms {
  const lms = memory(readKept(store.read(identifier)), (kept) => {
    store.write(identifier, JSON.stringify(kept));
    return true;
  });
  return {
    ...lms,
    // Each answer is kept at once: here, no server has to be spared.
    write(report) {
      const isTaken = lms.write(report);
      lms.commit();
      return isTaken;
    },
    name: 'none (this browser)',
    keeps: store.isLasting ? 'device' : 'page',
  };
}

function readKept(text: string): Kept {
  try {
    const {state, completion, success, score} = JSON.parse(text) as Kept;
    if (typeof state !== 'string') return nothingKept;
    return {state, completion, success, score};
  } catch {
    return nothingKept;
  }
}

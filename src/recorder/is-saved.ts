import type {DeviceStore} from '../lms/device-store.ts';
import type {CommitAnswer, Lms} from '../lms/lms.ts';

/** Whether the server that should hold the record can be reached now. */
export type Reach = () => Promise<boolean>;

/** Who keeps what is saved: the LMS, and this device. */
export interface Keepers {
  lms: Pick<Lms, 'isAlive' | 'sharesOrigin' | 'reports'>;
  device: Pick<DeviceStore, 'settled'>;
  reach: Reach;
}

/**
 * Whether a commit counts as saved. A "true" from an LMS is a promise: some
 * answer it for what they merely queued, or after their window has gone. So
 * the window must be there and, where a request can show it, the server too.
 * Without an LMS, what stays on this device must have got there. With one, that
 * is no matter of the LMS's: the course tells of it by itself.
 */
export async function isSaved(
  {ok, code}: CommitAnswer,
  {lms, device, reach}: Keepers,
): Promise<boolean> {
  if (!ok || code !== 0 || !lms.isAlive()) return false;
  const isKept = await device.settled();
  if (!lms.reports) return isKept;
  return !lms.sharesOrigin() || reach();
}

/**
 * Asks for one of the package's own small files. It must come with the text
 * that it is known to have: the login page of an ended session would not.
 */
export function reachPackage(file: string, text: string): Reach {
  return async () => {
    try {
      const response = await fetch(file, {
        cache: 'no-store',
        signal: AbortSignal.timeout(5000),
      });
      return response.ok && (await response.text()).includes(text);
    } catch {
      return false;
    }
  };
}

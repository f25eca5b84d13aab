import type {DeviceStore} from '../lms/device-store.ts';

/** What a journal holds: texts of saved state. */
export interface Entry {
  /** The last one, which nobody has confirmed. */
  state: string;
  /** The last one of the same attempt that was confirmed; '' if none was. */
  confirmed: string;
  /** When the visit that wrote it began, in milliseconds since 1970. */
  at: number;
}

/** Older than this, nobody remembers what they did. */
const longest = 30 * 24 * 3_600_000;

/**
 * Keeps on this device what the LMS has not confirmed, until it has. What is
 * found of an attempt that is not the present one is put aside, so that this one
 * can be written down as well.
 */
export class Journal {
  private readonly device: DeviceStore;
  private readonly key: string;
  private readonly at: number;
  private latest = '';
  private confirmed = '';

  /** `name` tells course and learner apart, without a name. */
  constructor(device: DeviceStore, name: string, at: number) {
    this.device = device;
    this.key = `${name}:journal`;
    this.at = at;
  }

  /** What the last visit left. */
  found(): Entry | undefined {
    return this.read(this.key);
  }

  /** What was put aside, now or in an earlier visit. */
  aside(): Entry | undefined {
    return this.read(this.asideKey);
  }

  putAside() {
    this.device.write(this.asideKey, this.device.read(this.key));
    this.device.write(this.key, '');
  }

  /** The LMS has it after all. */
  drop() {
    this.device.write(this.key, '');
  }

  dropAside() {
    this.device.write(this.asideKey, '');
  }

  /** The visit starts from a text that the LMS has. */
  start(confirmed: string) {
    this.confirmed = confirmed;
  }

  keep(state: string) {
    this.latest = state;
    this.write();
  }

  /** The LMS has a text; what came after it has not been confirmed yet. */
  confirm(state: string) {
    this.confirmed = state;
    if (state === this.latest) this.device.write(this.key, '');
    else this.write();
  }

  private get asideKey() {
    return `${this.key}:aside`;
  }

  private write() {
    const {latest: state, confirmed, at} = this;
    const entry: Entry = {state, confirmed, at};
    this.device.write(this.key, JSON.stringify(entry));
  }

  private read(key: string): Entry | undefined {
    try {
      const {state, confirmed, at} = JSON.parse(
        this.device.read(key),
      ) as Partial<Entry>;
      const isWhole =
        typeof state === 'string' &&
        typeof confirmed === 'string' &&
        typeof at === 'number';
      if (isWhole && this.at - at < longest) return {state, confirmed, at};
    } catch {
      // Nothing is there, or nothing of ours.
    }
    return undefined;
  }
}

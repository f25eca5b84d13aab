import type {DeviceStore} from '../../src/lms/device-store.ts';

/** A device that is there at once, and does as the test says. */
export class TestDevice implements DeviceStore {
  readonly texts = new Map<string, string>();
  /** False: nothing outlives the page. */
  lasts = true;
  /** It has no room left for anything. */
  isFull = false;
  /** What `settled` waits for. */
  ready: Promise<unknown> = Promise.resolve();

  get isLasting() {
    return this.lasts && !this.isFull;
  }

  read(key: string) {
    return this.texts.get(key) ?? '';
  }

  write(key: string, value: string) {
    if (value) this.texts.set(key, value);
    else this.texts.delete(key);
  }

  async settled() {
    await this.ready;
    return !this.isFull;
  }

  refresh() {
    return Promise.resolve();
  }
}

import type {Time} from '../../src/recorder/time.ts';

/** Time that passes when a test says so. */
export class FakeTime implements Time {
  private current = 1000;
  private tasks: {due: number; task: () => void}[] = [];

  now(): number {
    return this.current;
  }

  date(): number {
    return Date.UTC(2026, 2, 9) + this.current;
  }

  after(milliseconds: number, task: () => void): () => void {
    const entry = {due: this.current + milliseconds, task};
    this.tasks.push(entry);
    return () => {
      this.tasks = this.tasks.filter((other) => other !== entry);
    };
  }

  /** Time passes at once, as it does while the computer is busy. */
  jump(milliseconds: number) {
    this.current += milliseconds;
  }

  /** Nobody is there any more to do what was left for later. */
  forget() {
    this.tasks = [];
  }

  /** Time passes, tasks are done when due, and promises get their turn. */
  async pass(milliseconds: number) {
    const end = this.current + milliseconds;
    for (;;) {
      await settled();
      const next = this.tasks.reduce<(typeof this.tasks)[0] | undefined>(
        (first, one) => (!first || one.due < first.due ? one : first),
        undefined,
      );
      if (!next || next.due > end) break;
      this.tasks = this.tasks.filter((other) => other !== next);
      this.current = Math.max(this.current, next.due);
      next.task();
    }
    this.current = end;
  }
}

/** Lets everything happen that only waits for promises. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

import type {Time} from './time.ts';

const second = 1000;
const minute = 60 * second;

/**
 * How long the learner has worked in this visit. Stands still when the page
 * was hidden for five minutes or nothing was touched for fifteen, and counts
 * no more than a minute at a time, so that a sleeping laptop adds nothing.
 */
export class SessionClock {
  private readonly time: Time;
  private worked = 0;
  private lastTick: number;
  private lastInput: number;
  private hiddenSince = Infinity;
  private stopTicking = () => {};

  constructor(time: Time) {
    this.time = time;
    this.lastTick = this.lastInput = time.now();
    this.tickAgain();
  }

  /** Milliseconds of work so far. */
  elapsed(): number {
    this.tick();
    return Math.floor(this.worked);
  }

  /** The learner did something. */
  touch() {
    this.tick();
    this.lastInput = this.time.now();
  }

  hide() {
    this.tick();
    this.hiddenSince = Math.min(this.hiddenSince, this.time.now());
  }

  show() {
    this.tick();
    this.hiddenSince = Infinity;
    this.lastInput = this.time.now();
  }

  stop() {
    this.tick();
    this.stopTicking();
  }

  private tick() {
    const now = this.time.now();
    const from = Math.max(this.lastTick, now - minute);
    const until = Math.min(
      now,
      this.lastInput + 15 * minute,
      this.hiddenSince + 5 * minute,
    );
    this.worked += Math.max(0, until - from);
    this.lastTick = now;
  }

  private tickAgain() {
    this.stopTicking = this.time.after(30 * second, () => {
      this.tick();
      this.tickAgain();
    });
  }
}

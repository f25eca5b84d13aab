import {sleep} from '../lms/find-api.ts';
import {quietly} from '../lms/quietly.ts';

/** What one window hands over to the one in which the learner goes on. */
export interface Handed {
  /** Its last saved text; '' where it had nothing to save. */
  state: string;
}

/** Has the course, until another window takes it. */
export interface Holder {
  /** Its visit is over. */
  readonly isOver: boolean;
  /** What another window can go on with. */
  readonly handed: Handed;
  /** Saves and ends the visit; another window goes on. */
  stop(): Promise<void>;
  /** Ends it without a word: what it would save is older than what is there. */
  giveUp(): void;
}

type Message =
  | {type: 'hello' | 'open'}
  /** `since` is when, in milliseconds since 1970; with a random part, for twins. */
  | {type: 'began'; since: number}
  /** `at` is when it was said, in milliseconds since 1970. */
  | {type: 'take'; at: number}
  | {type: 'given'; handed: Handed};

/**
 * Keeps two windows of one course on one device from writing over each other:
 * only one of them has a visit, and what it had when it ended reaches whoever
 * waits, since an LMS tells a window what it knew when that was opened. They talk
 * by a channel that no server hears; a browser without one goes on as if this
 * window were the only one. A lock tells of one that is too busy to answer, where
 * the browser has such locks: saving blocks a page for seconds in some LMSs.
 *
 * A window that sleeps in the background hears what was said when it wakes, and
 * gives up then.
 */
export class OtherWindows {
  private readonly course: string;
  private channel?: BroadcastChannel;
  /** By now, a window that is awake has answered. */
  private readonly answered: Promise<void>;
  private readonly patience: number;
  /** Until then, one that is too busy to answer is waited for. */
  private readonly deadline: number;
  private areOpen = false;
  /** From the last window that ended its visit while this one waited. */
  private handed?: Handed;
  private holder?: Holder;
  /** When this window began to hold the course. */
  private since = 0;
  private given = () => {};
  private unlock = () => {};

  /**
   * Times to wait are in milliseconds: for an answer, for one of a window that is
   * busy, and for work to be saved.
   */
  constructor(
    course: string,
    {answer = 100, busy = 6000, patience = 15_000} = {},
  ) {
    this.course = course;
    this.deadline = performance.now() + answer + busy;
    this.channel = quietly(() => new BroadcastChannel(course));
    this.channel?.addEventListener('message', ({data}) =>
      this.hear(data as Message),
    );
    this.patience = patience;
    this.answered = this.channel ? sleep(answer) : Promise.resolve();
    this.say({type: 'hello'});
  }

  /** Whether another window has the course open. */
  async hasOthers(): Promise<boolean> {
    await this.answered;
    // What was said while the page was blocked is heard first.
    await sleep(0);
    while (performance.now() < this.deadline) {
      if (this.areOpen || this.handed || !(await this.isLocked())) break;
      await sleep(100);
    }
    return this.areOpen;
  }

  /** What a window had whose visit ended a moment ago, if one did. */
  get left(): Handed | undefined {
    return this.handed;
  }

  /**
   * Has the other window save and stop. Undefined where it does not answer: then
   * nobody knows here what it has done.
   */
  async take(): Promise<Handed | undefined> {
    this.areOpen = false;
    this.say({type: 'take', at: Date.now()});
    if (!this.handed) {
      const given = new Promise<void>((resolve) => (this.given = resolve));
      await Promise.race([given, sleep(this.patience)]);
    }
    return this.handed;
  }

  /** From now on, the course is open in this window and in no other. */
  hold(holder: Holder) {
    this.holder = holder;
    const [part] = crypto.getRandomValues(new Uint32Array(1));
    this.since = Date.now() + part! / 2 ** 32;
    this.say({type: 'began', since: this.since});
    this.lock();
  }

  /** Nobody goes on from what others had. */
  release() {
    this.say({type: 'began', since: Date.now()});
  }

  /** The page goes away. */
  close() {
    if (this.holder) this.say({type: 'given', handed: this.holder.handed});
    this.unlock();
    this.channel?.close();
    this.channel = undefined;
  }

  private lock() {
    const end = new AbortController();
    this.unlock = () => end.abort();
    const untilEnd = () =>
      new Promise<void>((resolve) => {
        end.signal.addEventListener('abort', () => resolve());
      });
    navigator.locks
      ?.request(this.course, {signal: end.signal}, untilEnd)
      .catch(() => {});
  }

  /** No window has it before it holds the course, so it is another one's. */
  private async isLocked(): Promise<boolean> {
    try {
      const locks = navigator.locks?.query();
      // Each start waits for this, so not without an end.
      const {held = []} = (await Promise.race([locks, sleep(1000)])) ?? {};
      return held.some(({name}) => name === this.course);
    } catch {
      return false;
    }
  }

  private hear(message: Message) {
    const {holder} = this;
    switch (message.type) {
      case 'hello':
        if (holder?.isOver) this.say({type: 'given', handed: holder.handed});
        else if (holder) this.say({type: 'open'});
        break;
      case 'open':
        this.areOpen = true;
        break;
      case 'take':
        void this.handOver(message.at);
        break;
      case 'began':
        // Of two that begin at once, the later one goes on. A visit that is
        // over is none of them, though the clock may have been set back since.
        if (holder?.isOver === false) {
          if (message.since < this.since) break;
          holder.giveUp();
        }
        this.areOpen = true;
        // What others had is old now.
        this.handed = undefined;
        this.holder = undefined;
        this.unlock();
        break;
      case 'given':
        this.handed = message.handed;
        this.given();
    }
  }

  private async handOver(askedAt: number) {
    const {holder} = this;
    if (!holder) return;
    const isInTime = Date.now() - askedAt < this.patience;
    if (!isInTime && !holder.isOver) {
      this.holder = undefined;
      this.unlock();
      return holder.giveUp();
    }
    if (!holder.isOver) await holder.stop();
    this.unlock();
    this.say({type: 'given', handed: holder.handed});
  }

  private say(message: Message) {
    this.channel?.postMessage(message);
  }
}

import {sleep} from '../lms/find-api.ts';
import {quietly} from '../lms/quietly.ts';

/** What one window hands over to the one in which the learner goes on. */
export interface Handed {
  /** Its last saved text; '' where it had nothing to save. */
  state: string;
  /** When it began the attempt, in milliseconds since 1970, if it did. */
  begun?: number;
}

/** Has the course, until another window takes it. */
export interface Holder {
  /** Its visit is over, so there is nothing to take. */
  readonly isOver: boolean;
  /** Saves, stops, and tells what there is. */
  handOver(): Promise<Handed>;
  /** Stops without a word: what it would save is older than what is there. */
  giveUp(): void;
}

type Message =
  | {type: 'hello' | 'open' | 'began'}
  /** `at` is when it was said, in milliseconds since 1970. */
  | {type: 'take'; at: number}
  | {type: 'given'; handed: Handed};

/**
 * Keeps two windows of one course on one device from writing over each other:
 * only one of them has a visit. They talk by a channel that no server hears; a
 * browser without one goes on as if this window were the only one.
 *
 * A window that sleeps in the background hears what was said when it wakes, and
 * gives up then, so nobody has to wait for it.
 */
export class OtherWindows {
  private readonly channel?: BroadcastChannel;
  /** By now, a window that is awake has answered. */
  private readonly answered: Promise<void>;
  private readonly patience: number;
  private areOpen = false;
  private holder?: Holder;
  private given: (handed?: Handed) => void = () => {};

  /** Times to wait are in milliseconds: for an answer, and for work to be saved. */
  constructor(course: string, {answer = 100, patience = 5000} = {}) {
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
    return this.areOpen;
  }

  /** Has the other window save and stop. Undefined where it does not answer. */
  take(): Promise<Handed | undefined> {
    this.say({type: 'take', at: Date.now()});
    return new Promise((resolve) => {
      this.given = resolve;
      void sleep(this.patience).then(() => this.given());
    });
  }

  /** From now on, the course is open in this window and in no other. */
  hold(holder: Holder) {
    this.holder = holder;
    this.say({type: 'began'});
  }

  /** The page goes away. */
  close() {
    this.channel?.close();
  }

  private hear(message: Message) {
    switch (message.type) {
      case 'hello':
        if (this.holder && !this.holder.isOver) this.say({type: 'open'});
        break;
      case 'open':
        this.areOpen = true;
        break;
      case 'take':
        void this.handOver(message.at);
        break;
      case 'began':
        if (!this.holder?.isOver) this.holder?.giveUp();
        break;
      case 'given':
        this.given(message.handed);
    }
  }

  private async handOver(askedAt: number) {
    const {holder} = this;
    if (!holder || holder.isOver) return;
    const isInTime = Date.now() - askedAt < this.patience;
    if (isInTime) this.say({type: 'given', handed: await holder.handOver()});
    else holder.giveUp();
  }

  private say(message: Message) {
    this.channel?.postMessage(message);
  }
}

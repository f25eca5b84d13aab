import {expect} from '@open-wc/testing';

const minute = 60;

/**
 * Between what and what the working time of a visit must lie, as somebody sees
 * it who sits beside the learner. In seconds.
 */
export class TimeWorked {
  private least = 0;
  private most = 0;
  private isHidden = false;

  /** Somebody is at work: this counts, to the second, in sight. */
  wait(seconds: number) {
    if (!this.isHidden) this.least += seconds;
    this.most += seconds;
  }

  /** Nobody touches anything: a quarter of an hour counts, and no more. */
  idle(seconds: number) {
    this.most += Math.min(seconds, 15 * minute);
  }

  /**
   * The computer sleeps: no more than a minute counts, and what was not counted
   * before, since the clock looks twice a minute, may go with it.
   */
  sleep(seconds: number) {
    this.least = Math.max(0, this.least - minute / 2);
    this.most += Math.min(seconds, minute);
  }

  hide() {
    this.isHidden = true;
  }

  show() {
    this.isHidden = false;
  }

  /**
   * Holds it against what the visit has told the LMS, time after time. Only a
   * visit that was ended in order has told all of it.
   */
  check(told: string[], isEnded: boolean) {
    const all = told.map(secondsOf);
    for (const [index, seconds] of all.entries())
      expect(seconds, told.join()).to.be.at.least(all[index - 1] ?? 0);
    const last = all.at(-1);
    if (last === undefined) return;
    expect(last, 'time that nobody worked').to.be.at.most(this.most + 0.01);
    if (isEnded)
      expect(last, 'time left out').to.be.at.least(this.least - 0.01);
  }
}

/** Of `0001:02:03.45` or `PT1H2M3.45S`. */
function secondsOf(text: string): number {
  const [, hours, minutes, seconds] =
    /^(?:PT)?(\d+)[:H](\d+)[:M]([\d.]+)S?$/.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

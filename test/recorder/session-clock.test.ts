import {expect} from '@open-wc/testing';
import {SessionClock} from '../../src/recorder/session-clock.ts';
import {FakeTime} from './fake-time.ts';

const minute = 60_000;

describe('SessionClock', () => {
  let time: FakeTime;
  let clock: SessionClock;

  beforeEach(() => {
    time = new FakeTime();
    clock = new SessionClock(time);
  });

  it('counts from the start', async () => {
    await time.pass(4 * minute + 321);

    expect(clock.elapsed()).to.equal(4 * minute + 321);
  });

  it('stands still a quarter of an hour after the last touch', async () => {
    await time.pass(2 * minute);
    clock.touch();
    await time.pass(60 * minute);
    expect(clock.elapsed()).to.equal(17 * minute);

    clock.touch();
    await time.pass(minute);

    expect(clock.elapsed()).to.equal(18 * minute);
  });

  it('stands still once the page was hidden for five minutes', async () => {
    clock.hide();
    await time.pass(30 * minute);
    expect(clock.elapsed()).to.equal(5 * minute);

    clock.show();
    await time.pass(minute);

    expect(clock.elapsed()).to.equal(6 * minute);
  });

  it('is not made to start over by hiding twice', async () => {
    clock.hide();
    await time.pass(4 * minute);
    clock.hide();
    await time.pass(4 * minute);

    expect(clock.elapsed()).to.equal(5 * minute);
  });

  it('adds no more than a minute for a night asleep', async () => {
    await time.pass(minute);
    time.jump(8 * 60 * minute);
    clock.show();

    expect(clock.elapsed()).to.be.at.most(2 * minute);
  });

  it('never runs backwards', async () => {
    let last = 0;
    for (const step of [1, 20 * minute, 10, 3 * minute]) {
      clock.hide();
      await time.pass(step);
      clock.show();
      expect(clock.elapsed()).to.be.at.least(last);
      last = clock.elapsed();
    }
  });
});

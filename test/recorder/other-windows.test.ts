import {expect} from '@open-wc/testing';
import {
  OtherWindows,
  type Handed,
  type Holder,
} from '../../src/recorder/other-windows.ts';

/** A window that has the course, and tells what became of it. */
class Visiting implements Holder {
  isOver = false;
  hasGivenUp = false;
  handed: Handed = {state: 'work'};
  saved: Promise<void> = Promise.resolve();

  async stop() {
    await this.saved;
    this.isOver = true;
  }

  giveUp() {
    this.isOver = this.hasGivenUp = true;
  }
}

let courses = 0;

/** Of windows that begin in the same one, either may be the later. */
function nextMillisecond() {
  const now = Date.now();
  while (Date.now() === now);
}

describe('windows of one course', () => {
  let course: string;
  let opened: OtherWindows[];

  beforeEach(() => {
    course = `course ${++courses}`;
    opened = [];
  });
  afterEach(() => opened.forEach((one) => one.close()));

  function open(times = {}, name = course) {
    const one = new OtherWindows(name, times);
    opened.push(one);
    return one;
  }

  /** A message comes after all that were sent before it. */
  function heard() {
    const [here, there] = [1, 2].map(() => new BroadcastChannel(course));
    return new Promise<void>((resolve) => {
      there!.addEventListener('message', ({data}) => {
        if (data !== 'heard') return;
        here!.close();
        there!.close();
        resolve();
      });
      here!.postMessage('heard');
    });
  }

  it('the first has no others', async () => {
    expect(await open().hasOthers()).to.equal(false);
  });

  it('the second knows of the first', async () => {
    open().hold(new Visiting());

    expect(await open().hasOthers()).to.equal(true);
  });

  describe('one that is too busy to answer', () => {
    /** It holds the course, and hears nothing while it saves. */
    let isThere: Promise<unknown>;
    let end: () => void;
    let say: BroadcastChannel;

    beforeEach(async () => {
      say = new BroadcastChannel(course);
      await new Promise<void>((granted) => {
        isThere = navigator.locks.request(course, () => {
          granted();
          return new Promise<void>((resolve) => (end = resolve));
        });
      });
    });
    afterEach(() => {
      say.close();
      end();
    });

    it('is waited for', async () => {
      const second = open({answer: 1});
      const asked = second.hasOthers();
      await open({answer: 50, busy: 0}).hasOthers();

      say.postMessage({type: 'open'});

      expect(await asked).to.equal(true);
    });

    it('is waited for as long as it is there', async () => {
      const asked = open({answer: 1}).hasOthers();
      end();
      await isThere;

      expect(await asked).to.equal(false);
    });

    it('is not waited for for ever', async () => {
      expect(await open({answer: 1, busy: 1}).hasOthers()).to.equal(false);
    });
  });

  it('leaves no lock behind when it gives the course up', async () => {
    const [first, second] = [open(), open()];
    first.hold(new Visiting());
    nextMillisecond();
    second.hold(new Visiting());
    await heard();
    second.close();

    const signal = AbortSignal.timeout(2000);
    const free = () => 'free';
    expect(await navigator.locks.request(course, {signal}, free)).to.equal(
      'free',
    );
  });

  it('a window of another course is no concern', async () => {
    open({}, `${course}, the other`).hold(new Visiting());

    expect(await open().hasOthers()).to.equal(false);
  });

  it('a window whose visit is over asks nobody, and what it had is there', async () => {
    const visit = new Visiting();
    open().hold(visit);
    visit.isOver = true;
    const second = open();

    expect(await second.hasOthers()).to.equal(false);
    expect(second.left).to.eql({state: 'work'});
  });

  it('a window that was closed counts no more', async () => {
    const first = open();
    first.hold(new Visiting());
    first.close();
    const second = open();

    expect(await second.hasOthers()).to.equal(false);
    expect(second.left).to.equal(undefined);
  });

  it('what a window had reaches the one that waits, though it is closed meanwhile', async () => {
    const first = open();
    first.hold(new Visiting());
    const second = open({patience: 1});
    await second.hasOthers();

    first.close();
    await heard();

    expect(await second.take()).to.eql({state: 'work'});
  });

  it('but not once somebody else went on from there', async () => {
    const first = open();
    first.hold(new Visiting());
    const second = open({patience: 1});
    await second.hasOthers();
    first.close();
    await heard();

    const third = open();
    third.hold(new Visiting());
    third.close = () => {};
    await heard();

    expect(second.left).to.equal(undefined);
  });

  it('the second gets what the first has saved', async () => {
    const visit = new Visiting();
    open().hold(visit);
    const second = open();
    await second.hasOthers();

    expect(await second.take()).to.eql({state: 'work'});
    expect(visit.hasGivenUp).to.equal(false);
  });

  it('a window that does not answer is not waited for', async () => {
    const visit = new Visiting();
    visit.saved = new Promise(() => {});
    open().hold(visit);
    const second = open({patience: 1});
    await second.hasOthers();

    expect(await second.take()).to.equal(undefined);
  });

  it('a window that slept gives up when it wakes, instead of saving old work', async () => {
    const [asked, began] = [new Visiting(), new Visiting()];
    open({patience: -1}).hold(asked);
    void open().take();
    await heard();
    open().hold(began);
    expect(asked.hasGivenUp).to.equal(true);

    // One that nobody asked, since it never answered.
    nextMillisecond();
    open().hold(new Visiting());
    await heard();

    expect(began.hasGivenUp).to.equal(true);
  });

  it('a window knows of one that began while it was busy with its LMS', async () => {
    const busy = open();
    expect(await busy.hasOthers()).to.equal(false);
    open().hold(new Visiting());
    await heard();

    expect(await busy.hasOthers()).to.equal(true);
  });

  it('of two that begin at the same moment, one goes on', async () => {
    const [one, other] = [new Visiting(), new Visiting()];
    const [first, second] = [open(), open()];
    first.hold(one);
    second.hold(other);
    await heard();
    await heard();

    expect([one.hasGivenUp, other.hasGivenUp].sort()).to.eql([false, true]);
  });

  it('a window from which the course was taken has no more say', async () => {
    const first = new Visiting();
    open().hold(first);
    const second = new Visiting();
    const taker = open();
    await taker.take();
    taker.hold(second);
    await heard();
    first.handed = {state: 'old work'};
    const third = open();
    await third.hasOthers();

    expect(third.left).to.equal(undefined);
  });

  it('nor when the clock was set back since', async () => {
    const {now} = Date;
    open().hold(new Visiting());
    const taker = open();
    await taker.take();
    Date.now = () => now() - 60_000;
    taker.hold(new Visiting());
    Date.now = now;
    await heard();
    const third = open();
    await third.hasOthers();

    expect(third.left).to.equal(undefined);
  });

  it('a window takes the course from all others, and from each once', async () => {
    const first = new Visiting();
    open().hold(first);
    const second = new Visiting();
    const taker = open();
    await taker.take();
    taker.hold(second);
    await heard();

    // The first was asked, and had its word.
    expect(first.hasGivenUp).to.equal(false);
    expect(second.isOver).to.equal(false);
  });
});

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
  handed: Promise<Handed> = Promise.resolve({state: 'work'});

  handOver() {
    this.isOver = true;
    return this.handed;
  }

  giveUp() {
    this.isOver = this.hasGivenUp = true;
  }
}

let courses = 0;

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

  it('a window of another course is no concern', async () => {
    open({}, `${course}, the other`).hold(new Visiting());

    expect(await open().hasOthers()).to.equal(false);
  });

  it('a window whose visit is over counts no more', async () => {
    const visit = new Visiting();
    open().hold(visit);
    visit.isOver = true;

    expect(await open().hasOthers()).to.equal(false);
  });

  it('a window that was closed counts no more', async () => {
    const first = open();
    first.hold(new Visiting());
    first.close();

    expect(await open().hasOthers()).to.equal(false);
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
    visit.handed = new Promise(() => {});
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
    open().hold(new Visiting());
    await heard();

    expect(began.hasGivenUp).to.equal(true);
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

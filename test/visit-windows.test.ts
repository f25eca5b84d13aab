import {expect} from '@open-wc/testing';
import type {Handed} from '../src/recorder/other-windows.ts';
import {standardDisplay} from '../src/ui/display.ts';
import {viewOf} from '../src/view-of.ts';
import type {Visit} from '../src/visit.ts';
import {
  beginVisit,
  readStory,
  RememberingLms,
  takeTheRest,
} from './example-visit.ts';
import {FakeTime, settled} from './recorder/fake-time.ts';
import {TestDevice} from './recorder/test-device.ts';

const minute = 60_000;
const done = (visit: Visit) => visit.progress.modules['self-assessment'];
const handedBy = async (visit: Visit) => {
  await visit.stop();
  return visit.handed;
};
const endingOf = (visit: Visit) => viewOf(visit, standardDisplay).key;

/** One learner with two windows of the course, each with what it was told. */
class TwoWindows {
  readonly lms = new RememberingLms();
  readonly device = new TestDevice();
  readonly time = new FakeTime();

  open({
    attempt = 1,
    launch = this.lms.connect(),
    handed = undefined as Handed | undefined,
  } = {}) {
    const {lms, device, time} = this;
    const at = {lms, device, time, attempt};
    const begun = beginVisit({...at, connection: launch, handed});
    // The course says so then, and somebody opens it anew.
    return begun.isBehind ? beginVisit(at).visit : begun.visit;
  }
}

describe('a learner with two windows of the course', () => {
  let windows: TwoWindows;
  beforeEach(() => {
    windows = new TwoWindows();
  });

  /** What the LMS's page of the second window knew when it was loaded. */
  function staleLaunch() {
    return windows.lms.connect();
  }

  it('goes on in the second with all that was done in the first', async () => {
    const begun = windows.open();
    await begun.leave();
    const first = windows.open();
    const launch = staleLaunch();
    readStory(first);
    takeTheRest(first);

    const second = windows.open({
      ...{launch, attempt: 2},
      handed: await handedBy(first),
    });

    expect(endingOf(first)).to.equal('goodbye/moved');
    expect(done(second)).to.eql(done(first));
    await windows.time.pass(minute);
    expect(windows.lms.kept.completion).to.equal('completed');
  });

  it('stands where the first stood', async () => {
    const begun = windows.open();
    begun.go('module', 'self-assessment');
    begun.act({type: 'next'});
    await begun.leave();
    const first = windows.open();
    const launch = staleLaunch();
    readStory(first);

    const handed = await handedBy(first);
    // The first has its word in the LMS, before the second has one.
    expect(windows.lms.kept.state).to.equal(handed.state);
    const second = windows.open({launch, attempt: 2, handed});

    expect(first.progress.place).to.not.eql(begun.progress.place);
    expect(second.progress).to.eql(first.progress);
  });

  it('has worked as long as in both', async () => {
    const begun = windows.open();
    await begun.leave();
    const first = windows.open();
    const launch = staleLaunch();
    await windows.time.pass(5 * minute);
    readStory(first);
    const handed = await handedBy(first);

    const second = windows.open({launch, attempt: 2, handed});

    expect(second.parts.work.seconds).to.be.within(300, 301);
  });

  it('a first window that is still busy saving stops when the second begins', async () => {
    const first = windows.open();
    readStory(first);
    await windows.time.pass(minute);
    let arrive = () => {};
    windows.device.ready = new Promise<void>((resolve) => (arrive = resolve));
    takeTheRest(first);
    const {kept} = windows.lms;
    void first.stop();

    first.giveUp();
    arrive();
    await settled();
    await windows.time.pass(60 * minute);

    expect(windows.lms.kept).to.equal(kept);
    expect(endingOf(first)).to.equal('goodbye/moved');
  });

  it('keeps a result that a window has only looked at', async () => {
    const begun = windows.open();
    await begun.leave();
    const launch = staleLaunch();
    const first = windows.open();
    readStory(first);
    takeTheRest(first);
    await first.leave();
    const looking = windows.open();
    looking.go('employer');

    const second = windows.open({
      ...{launch, attempt: 2},
      handed: await handedBy(looking),
    });

    expect(done(second)).to.eql(done(first));
    await second.leave();
    expect(windows.lms.kept.completion).to.equal('completed');
  });

  it('does not go back to what a window had that was left open for a day', async () => {
    const first = windows.open();
    readStory(first);
    await first.leave();
    const elsewhere = windows.open();
    elsewhere.go('module', 'self-assessment');
    elsewhere.act({type: 'level.chosen', level: 3});
    elsewhere.act({type: 'next'});
    await elsewhere.leave();
    const {place} = elsewhere.progress;

    const later = windows.open({handed: first.handed});

    expect(place).to.not.eql(first.progress.place);
    expect(later.progress.place).to.eql(place);
  });

  it('keeps a result that the first told before it was closed', async () => {
    const begun = windows.open();
    await begun.leave();
    const first = windows.open();
    const launch = staleLaunch();
    readStory(first);
    takeTheRest(first);
    await first.leave();
    expect(windows.lms.kept.completion).to.equal('completed');

    const second = windows.open({launch, attempt: 2, handed: first.handed});

    expect(done(second)).to.eql(done(first));
    await second.leave();
    expect(windows.lms.kept.completion).to.equal('completed');
  });

  it('takes along what the first could not save', async () => {
    const begun = windows.open();
    await begun.leave();
    const first = windows.open();
    const launch = staleLaunch();
    windows.lms.answers = false;
    readStory(first);
    takeTheRest(first);
    const handed = await handedBy(first);
    windows.lms.answers = true;
    const second = windows.open({launch, attempt: 2, handed});

    await windows.time.pass(minute);
    expect(done(second)).to.eql(done(first));
    expect(windows.lms.kept.completion).to.equal('completed');
  });

  it('knows where nobody can tell whether it is of the attempt of the second', async () => {
    const launch = staleLaunch();
    const first = windows.open({attempt: 1});
    const nothing = windows.open({launch, attempt: 2}).parts.work;
    expect(nothing.isBehind(first.handed)).to.equal(false);
    readStory(first);
    takeTheRest(first);
    const handed = await handedBy(first);

    const second = windows.open({launch, attempt: 2});

    expect(second.parts.work.isBehind(handed)).to.equal(true);
    expect(second.parts.work.adopt(handed)).to.equal(undefined);
    const later = windows.open({attempt: 3});
    expect(later.parts.work.isBehind(handed)).to.equal(false);
  });

  it('takes nothing of somebody else', async () => {
    const first = windows.open();
    readStory(first);
    takeTheRest(first);
    const handed = await handedBy(first);
    const learner = {id: 'noah', name: 'Okafor, Noah'};

    const second = windows.open({
      attempt: 2,
      launch: new RememberingLms().connect({learner}),
      handed,
    });

    expect(done(second)).to.equal(undefined);
  });

  it('the first writes nothing more, whatever happens to it', async () => {
    const first = windows.open();
    readStory(first);
    await windows.time.pass(minute);
    await handedBy(first);
    const {kept} = windows.lms;

    takeTheRest(first);
    first.parts.recorder.retry();
    first.parts.recorder.pageHidden();
    first.parts.recorder.pageClosed();
    await windows.time.pass(60 * minute);

    expect(windows.lms.kept).to.equal(kept);
  });

  it('a window that slept stops without a word', async () => {
    const first = windows.open();
    readStory(first);
    takeTheRest(first);
    const {kept} = windows.lms;

    first.giveUp();
    await settled();
    await windows.time.pass(60 * minute);

    expect(endingOf(first)).to.equal('goodbye/moved');
    expect(windows.lms.kept).to.equal(kept);
  });
});

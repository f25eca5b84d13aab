import {expect} from '@open-wc/testing';
import {learnerHash} from '../../src/course/learner-hash.ts';
import {standardDisplay} from '../../src/ui/display.ts';
import {viewOf} from '../../src/view-of.ts';
import type {Visit} from '../../src/visit.ts';
import {
  beginVisit,
  readStory,
  realCourse,
  RememberingLms,
  takeTheRest,
} from '../example-visit.ts';
import {FakeTime, settled} from './fake-time.ts';
import {TestDevice} from './test-device.ts';

const hash = learnerHash(realCourse.identifier, 'ana').toString(36);
const minute = 60_000;
const day = 24 * 60 * minute;

/** One learner at one LMS, on one device, from visit to visit. */
class Learner {
  readonly lms = new RememberingLms();
  readonly device = new TestDevice();
  time = new FakeTime();
  attempt = 0;

  /** Opens the course; a visit before it has been killed, and does no more. */
  async open(changes: Parameters<typeof beginVisit>[0] = {}) {
    const now = this.time.now();
    this.time = new FakeTime();
    this.time.jump(now - this.time.now());
    const {lms, device, time} = this;
    const attempt = ++this.attempt;
    const begun = beginVisit({lms, device, time, attempt, ...changes});
    await settled();
    return begun.visit;
  }

  /** What the device keeps besides private answers. */
  kept() {
    return [...this.device.texts].filter(([key]) =>
      /journal(:aside)?$/.test(key),
    );
  }
}

function done(visit: Visit) {
  return Object.keys(
    visit.progress.modules['self-assessment']?.activities ?? {},
  );
}

const noticesOf = (visit: Visit) =>
  viewOf(visit, standardDisplay).notices.map(({id}) => id);

describe('work that the LMS has not confirmed', () => {
  let learner: Learner;
  beforeEach(() => {
    learner = new Learner();
  });

  it('is there again after the browser was killed, and the LMS gets it', async () => {
    const killed = await learner.open();
    learner.lms.answers = false;
    readStory(killed);
    takeTheRest(killed);
    await learner.time.pass(minute);
    learner.lms.answers = true;

    const visit = await learner.open();

    expect(visit.progress).to.deep.equal(killed.progress);
    expect(noticesOf(visit)).to.include('recovered');
    await learner.time.pass(minute);
    expect(learner.lms.kept.completion).to.equal('completed');
    expect(learner.kept()).to.eql([]);
  });

  it('is there also where nothing was ever confirmed a second later', async () => {
    const killed = await learner.open();
    readStory(killed);
    // Killed before the pause between two saves is over.
    const later = await learner.open();

    expect(done(later)).to.eql(done(killed));
    expect(done(later)).to.not.eql([]);
  });

  it('leaves the device as soon as it is confirmed', async () => {
    const visit = await learner.open();
    readStory(visit);
    expect(learner.kept()).to.have.length(1);

    await learner.time.pass(minute);

    expect(learner.kept()).to.eql([]);
    expect(noticesOf(await learner.open())).to.not.include('recovered');
  });

  it('stays on the device while only what came before it is confirmed', async () => {
    const visit = await learner.open();
    let confirm = () => {};
    learner.device.ready = new Promise<void>((resolve) => (confirm = resolve));
    visit.go('module', 'self-assessment');
    await learner.time.pass(minute);

    visit.act({type: 'next'});
    confirm();
    await settled();

    expect(learner.kept()).to.have.length(1);
  });

  it('stays what came after the text that was confirmed', async () => {
    const visit = await learner.open();
    readStory(visit);
    await learner.time.pass(minute);
    learner.lms.answers = false;
    visit.go('home');
    takeOne(visit);
    await learner.time.pass(minute);
    learner.lms.answers = true;

    const later = await learner.open();

    expect(later.progress).to.deep.equal(visit.progress);
  });

  it('is only offered where the LMS has nothing of it', async () => {
    learner.lms.answers = false;
    const lost = await learner.open();
    readStory(lost);
    learner.lms.answers = true;
    learner.time.jump(day);

    const visit = await learner.open();
    expect(done(visit)).to.eql([]);
    const [offer] = viewOf(visit, standardDisplay).notices;
    expect(offer).to.include({id: 'left', retry: 'left'});
    expect(offer!.text).to.contain('9 March 2026');
    visit.takeLeft();
    await learner.time.pass(minute);

    expect(done(visit)).to.eql(done(lost));
    expect(noticesOf(visit)).to.not.include('left');
    const next = await learner.open();
    expect(done(next)).to.eql(done(lost));
    expect(noticesOf(next)).to.not.include('left');
  });

  it('goes to the LMS at the next launch, be it only a page that was read', async () => {
    const killed = await learner.open();
    await learner.time.pass(minute);
    learner.lms.answers = false;
    readStory(killed);
    learner.lms.answers = true;

    await learner.open();
    await learner.time.pass(minute);

    const elsewhere = await learner.open({device: new TestDevice()});
    expect(done(elsewhere)).to.eql(done(killed));
  });

  it('is dropped without a word where the LMS has it after all', async () => {
    const killed = await learner.open();
    readStory(killed);
    await learner.time.pass(minute);
    const entry = {state: learner.lms.kept.state, confirmed: ''};
    const key = `${realCourse.identifier}:${hash}:journal`;
    learner.device.write(
      key,
      JSON.stringify({...entry, at: Date.UTC(2026, 2, 9)}),
    );

    const visit = await learner.open();

    expect(noticesOf(visit)).to.eql([]);
    expect(learner.kept()).to.eql([]);
  });

  it('of an older attempt is not mixed into one that is under way', async () => {
    learner.lms.answers = false;
    readStory(await learner.open());
    const older = [...learner.device.texts];
    const anew = new RememberingLms();
    const device = new TestDevice();
    const other = await learner.open({
      lms: anew,
      device,
      connection: anew.connect(),
    });
    other.go('module', 'self-assessment');
    await learner.time.pass(minute);
    older.forEach(([key, text]) => device.write(key, text));

    const visit = await learner.open({
      lms: anew,
      device,
      connection: anew.connect(),
    });

    expect(done(visit)).to.eql(done(other));
    expect(noticesOf(visit)).to.eql(['left']);
  });

  it('is offered again while the learner has not decided', async () => {
    learner.lms.answers = false;
    readStory(await learner.open());
    learner.lms.answers = true;
    const undecided = await learner.open();
    readStory(undecided);
    await learner.time.pass(minute);

    expect(noticesOf(await learner.open())).to.include('left');
  });

  it('never brings last year’s completion into a course that is assigned again', async () => {
    const last = await learner.open();
    readStory(last);
    takeTheRest(last);
    await learner.time.pass(minute);
    expect(learner.lms.kept.completion).to.equal('completed');
    learner.lms.answers = false;
    last.go('module', 'self-assessment');
    last.act({type: 'back'});
    await learner.time.pass(minute);
    expect(learner.kept()).to.have.length(1);

    const anew = new RememberingLms();
    const visit = await learner.open({lms: anew, connection: anew.connect()});
    visit.takeLeft();

    expect(noticesOf(visit)).to.not.include('left');
    expect(visit.progress.modules).to.eql({});
    expect(anew.kept.completion).to.not.equal('completed');
  });

  it('is forgotten after thirty days', async () => {
    learner.lms.answers = false;
    readStory(await learner.open());
    learner.lms.answers = true;
    learner.time.jump(31 * day);

    expect(noticesOf(await learner.open())).to.not.include('left');
  });

  it('is nobody else’s', async () => {
    learner.lms.answers = false;
    readStory(await learner.open());
    const other = new RememberingLms();
    const connection = other.connect({learner: {id: 'noah', name: 'Noah'}});

    const visit = await learner.open({lms: other, connection});

    expect(noticesOf(visit)).to.not.include('left');
    expect(done(visit)).to.eql([]);
  });

  it('is kept under no name', async () => {
    learner.lms.answers = false;
    readStory(await learner.open());

    const kept = JSON.stringify([...learner.device.texts]);

    expect(kept).to.not.match(/ana|garcia/i);
  });

  for (const [why, changes] of Object.entries({
    'HR does not want it': {
      course: {
        ...realCourse,
        settings: {...realCourse.settings, localRecovery: false},
      },
    },
    'the LMS does not say whose it is': {
      connection: new RememberingLms().connect({learner: {id: ' ', name: ''}}),
    },
  })) {
    it(`is not kept where ${why}`, async () => {
      learner.lms.answers = false;
      readStory(await learner.open(changes));

      expect(learner.kept()).to.eql([]);
    });
  }

  it('of two devices is joined: nothing of either is lost', async () => {
    const first = await learner.open();
    learner.lms.answers = false;
    readStory(first);
    learner.lms.answers = true;
    const other = await learner.open({device: new TestDevice()});
    other.go('module', 'self-assessment');
    other.act({type: 'next'});
    await learner.time.pass(minute);

    const visit = await learner.open();

    expect(done(visit)).to.include.members(done(first));
    expect(done(visit)).to.include.members(done(other));
  });
});

/** One answer more, wherever the learner is. */
function takeOne(visit: Visit) {
  visit.go('module', 'self-assessment');
  visit.act({type: 'level.chosen', level: 3});
  visit.act({type: 'occasion.answered', occasion: true});
  visit.act({type: 'next'});
}

import {expect} from '@open-wc/testing';
import {outcome} from '../../src/course/outcome.ts';
import {MoodleLms, type MoodleStandard} from '../lms/moodle-lms.ts';
import {reportOf} from '../lms/sample-reports.ts';
import {LearnerAtMoodle} from './learner-at-moodle.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

describe('at a Moodle in SCORM 1.2', () => tell('scorm12'));
describe('at a Moodle in SCORM 2004', () => tell('scorm2004-3rd'));

function tell(standard: MoodleStandard) {
  const is12 = standard === 'scorm12';
  let server: MoodleLms;
  let learner: LearnerAtMoodle;

  async function begin() {
    learner = new LearnerAtMoodle(standard);
    server = learner.server;
    await learner.arrive();
  }

  async function outage(during: () => void) {
    server.isDown = true;
    during();
    await learner.time.pass(4000);
    server.isDown = false;
  }

  /** What is there once all is saved, when another answer comes to it. */
  async function staysInNextVisit() {
    await learner.time.pass(5 * minute);
    expect(learner.recorder.state).to.equal('saved');
    const before = server.answers;

    await learner.launchAgain();
    learner.answer(1);
    await learner.time.pass(minute);

    expect(server.answers).to.include.members(before);
    expect(new Set(server.answers).size).to.equal(new Set(before).size + 1);
  }

  it('each answer stays in the next visit, after an outage has torn a gap', async () => {
    await begin();
    learner.work('talks', best);
    await learner.time.pass(minute);
    await outage(() => learner.answer(2));
    learner.answer(1);
    await staysInNextVisit();
  });

  it('each answer stays in the next visit, after an outage that flickered', async () => {
    await begin();
    learner.work('talks', best);
    await learner.time.pass(minute);
    await outage(() => learner.answer(2));
    const {length} = server.saves;
    while (server.saves.length === length) await learner.time.pass(500);
    // It comes through; what it has lost is told by the next, which does not.
    await outage(() => {});
    await staysInNextVisit();
  });

  /** The LMS is back for one save, and the page goes without a word after it. */
  async function oneSaveAndKilled(after = 0) {
    await learner.time.pass(4000);
    server.recover();
    const {length} = server.saves;
    while (server.saves.length === length) await learner.time.pass(500);
    server.isDown = true;
    await learner.time.pass(after);
    learner.kill();
  }

  /** Two answers of the first visit are lost, and the page was killed. */
  async function beginWithOutage() {
    await begin();
    learner.work('talks', best);
    await learner.time.pass(minute);
    server.isDown = true;
    learner.answer(2);
    await oneSaveAndKilled();
  }

  async function allIsTold() {
    server.recover();
    await learner.launch();
    await learner.time.pass(3 * minute);
    expect(learner.recorder.state).to.equal('saved');
    const {interactions} = outcome(learner.visit.progress, learner.course);
    expect(server.answers).to.include.members(interactions.map(({id}) => id));
  }

  it('each answer is told in the end, where an outage takes more in the visit after one', async () => {
    await beginWithOutage();
    await allIsTold();

    server.isDown = true;
    learner.answer(1);
    await oneSaveAndKilled(10 * minute);

    await allIsTold();
  });

  it('each answer is told in the end, where an outage takes the same in the visit after one', async () => {
    await beginWithOutage();
    // It is down while the page is loaded.
    await learner.launch();
    await oneSaveAndKilled(10 * minute);

    await allIsTold();
  });

  for (const how of ['killed', 'closed'] as const)
    it(`each answer stays in the next visits, after an outage from the first moment on, and the page ${how}`, async () => {
      learner = new LearnerAtMoodle(standard);
      server = learner.server;
      const page = learner.openPage();
      server.isDown = true;
      await learner.begin(page);
      learner.answer(1);
      await learner.time.pass(minute);
      server.isDown = false;
      learner.answer(1);
      const {length} = server.saves;
      while (server.saves.length === length) await learner.time.pass(500);
      server.isDown = true;
      if (how === 'closed') learner.recorder.pageClosed();
      learner.kill();
      server.isDown = false;

      await learner.launch();
      await staysInNextVisit();
    });

  it('each answer is told in the end, where the page goes before it is known what came of a save', async () => {
    await begin();
    learner.answer(2);
    server.isDown = server.isHidden = true;
    // The browser takes the save in hand, the server does not.
    learner.recorder.pageHidden();
    server.isDown = server.isHidden = false;
    learner.recorder.pageShown();
    learner.answer(1);
    learner.recorder.pageClosed();
    learner.kill();

    await allIsTold();
  });

  it('a score that an outage took arrives, at the latest with the next launch', () => {
    server = new MoodleLms(standard);
    const lms = server.launch().lms;
    lms.open();
    const passed = {completion: 'completed', success: 'passed'} as const;
    lms.write(reportOf({...passed, score: 80}, {state: 'one'}));
    expect(lms.commit().ok).to.equal(true);
    lms.confirm();

    lms.write(reportOf({...passed, score: 90}, {state: 'two'}));
    server.isDown = true;
    expect(lms.commit().ok).to.equal(false);
    lms.doubt();
    server.isDown = false;
    expect(lms.commit().ok).to.equal(true);
    // In 2004 a commit sends it again.
    expect(lms.needsRelaunch()).to.equal(is12);
    expect(server.score).to.equal(is12 ? '80' : '90');

    const next = server.launch().lms;
    next.open();
    next.write(reportOf({...passed, score: 90}, {state: 'three'}));
    expect(next.commit().ok).to.equal(true);
    expect(next.needsRelaunch()).to.equal(false);
    expect(server.score).to.equal('90');
  });

  it('what is done in an ended session is not called saved, and arrives with the next page', async () => {
    await begin();
    learner.work('talks', best);
    await learner.time.pass(minute);
    server.isSignedOut = true;
    learner.attempt(true);
    await learner.time.pass(10 * minute);
    expect(learner.recorder.state).to.equal('unconfirmed');

    await learner.launchAgain();

    expect(learner.recorder.state).to.equal('saved');
    expect(new Set(server.answers).size).to.equal(6);
  });

  it('answers of an attempt that is not kept any more stay, and none comes twice', async () => {
    await begin();
    await outage(() => learner.attempt(false));
    learner.attempt(false);
    learner.attempt(false);
    await learner.time.pass(5 * minute);
    expect(learner.recorder.state).to.equal('saved');
    const before = server.answers;

    for (let visits = 0; visits < 4; visits++) await learner.launchAgain();

    expect(server.answers).to.eql(before);
  });

  it('a pass that a commit took into an ended session is saved where that is asked for again', async () => {
    await begin();
    server.readsAnew = true;
    learner.work('talks', best);
    learner.work('small', best);
    await learner.time.pass(minute);
    server.endsVisit = true;
    learner.attempt(true);
    await learner.time.pass(10 * minute);

    expect(learner.recorder.state).to.equal('saved');
    expect(server.isPassed).to.equal(true);
    expect(new Set(server.answers).size).to.equal(6);
  });

  it('answers that were given without a connection are not called saved, and arrive later', async () => {
    await begin();
    learner.answer(2);
    await learner.time.pass(minute);
    server.isOffline = true;
    learner.answer(1);
    await learner.time.pass(minute);
    expect(learner.recorder.state).to.equal('unconfirmed');

    server.isOffline = false;
    await learner.time.pass(10 * minute);

    expect(learner.recorder.state).to.equal('saved');
    expect(new Set(server.answers).size).to.equal(3);
  });

  it('a pass that was earned without a connection is called saved only when it is', async () => {
    await begin();
    learner.work('talks', best);
    learner.work('small', best);
    await learner.time.pass(minute);
    server.isOffline = true;
    learner.attempt(true);
    await learner.time.pass(minute);
    expect(learner.recorder.state).to.equal('unconfirmed');
    server.isOffline = false;
    await learner.time.pass(10 * minute);
    // In 2004 a commit sends it again; in 1.2 it takes another page.
    expect(learner.recorder.state).to.equal(is12 ? 'unconfirmed' : 'saved');
    expect(server.isPassed).to.equal(!is12);

    await learner.launchAgain();

    expect(learner.recorder.state).to.equal('saved');
    expect(server.isPassed).to.equal(true);
    expect(server.score).to.equal('100');
  });

  it('the page has to be loaded anew where the course is loaded again into it', async () => {
    await begin();
    learner.work('talks', best);
    await learner.time.pass(minute);
    const before = server.answers;
    const page = learner.atLms;
    learner.recorder.pageClosed();

    await learner.loadFrameAgain();
    // Its lists are as it was loaded with them: answers would stand over others.
    expect(learner.atLms).not.to.equal(page);
    learner.work('small', best);
    learner.answer(2);
    await learner.time.pass(minute);

    expect(server.answers).to.include.members(before);
    expect(new Set(server.answers).size).to.equal(before.length + 1);
  });

  it('what was saved is there where the course is loaded again, though nobody got its farewell', async () => {
    await begin();
    learner.work('small', best);
    await learner.time.pass(minute);
    expect(learner.recorder.state).to.equal('saved');
    await outage(() => learner.recorder.pageClosed());

    await learner.loadFrameAgain();
    expect(learner.isDone('small')).to.equal(true);
    await learner.time.pass(minute);
    await learner.launchAgain();

    expect(learner.isDone('small')).to.equal(true);
  });

  it('a pass that it lacks is not taken for one that it has, where the course is loaded again', async () => {
    await begin();
    learner.work('talks', best);
    learner.work('small', best);
    await learner.time.pass(minute);
    await outage(() => learner.attempt(true));
    // Without a word, and into an API that takes the pass for sent.
    learner.kill();
    await learner.loadFrameAgain();
    await learner.time.pass(3 * minute);

    expect(learner.recorder.state).to.equal('saved');
    expect(server.isPassed).to.equal(true);
  });
}

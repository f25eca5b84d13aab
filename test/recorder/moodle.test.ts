import {expect} from '@open-wc/testing';
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  type Arbitrary,
} from 'fast-check';
import {outcome} from '../../src/course/outcome.ts';
import {checkedCourse, LearnerAtLms} from '../learner-at-lms.ts';
import {MoodleLms, type MoodleStandard} from '../lms/moodle-lms.ts';
import {reportOf} from '../lms/sample-reports.ts';
import {settled} from './fake-time.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

const steps = [
  ...['turn', 'turn', 'turn', 'attempt', 'talks', 'small'],
  ...['down', 'up', 'offline', 'online', 'hidden', 'shown'],
  ...['breath', 'pause', 'pause'],
  ...['reload', 'killed', 'closed', 'left', 'signed out', 'visit ended'],
  ...['frame closed', 'frame killed'],
] as const;
type Step = (typeof steps)[number];
const stories: Arbitrary<Step[]> = array(constantFrom(...steps), {
  minLength: 8,
  maxLength: 24,
});

describe('at a Moodle in SCORM 1.2', () => tell('scorm12'));
describe('at a Moodle in SCORM 2004', () => tell('scorm2004-3rd'));

function tell(standard: MoodleStandard) {
  const is12 = standard === 'scorm12';
  let server: MoodleLms;
  let learner: LearnerAtLms;

  async function begin() {
    server = new MoodleLms(standard);
    learner = new LearnerAtLms(standard, {}, checkedCourse(), server);
    learner.reach = () =>
      Promise.resolve(
        !server.isOffline && !server.isDown && !server.isSignedOut,
      );
    await learner.launch();
    await learner.time.pass(minute);
  }

  async function launchAgain() {
    await learner.recorder.leave();
    if (!learner.recorder.isOver) learner.kill();
    learner.time.forget();
    isWell();
    await learner.launch();
    await learner.time.pass(3 * minute);
  }

  function isWell() {
    server.isDown = server.isOffline = server.isHidden = false;
  }

  function answer(questions: number) {
    const {visit} = learner;
    if (visit.opening?.id !== 'check') {
      visit.go('module', 'check');
      visit.act({type: 'attempt.wanted'});
    }
    for (let question = 0; question < questions; question++) learner.turn(best);
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

    await launchAgain();
    answer(1);
    await learner.time.pass(minute);

    expect(server.answers).to.include.members(before);
    expect(new Set(server.answers).size).to.equal(new Set(before).size + 1);
  }

  it('each answer stays in the next visit, after an outage has torn a gap', async () => {
    await begin();
    learner.work('talks', best);
    await learner.time.pass(minute);
    await outage(() => answer(2));
    answer(1);
    await staysInNextVisit();
  });

  it('each answer stays in the next visit, after an outage that flickered', async () => {
    await begin();
    learner.work('talks', best);
    await learner.time.pass(minute);
    await outage(() => answer(2));
    const {length} = server.saves;
    while (server.saves.length === length) await learner.time.pass(500);
    // It comes through; what it has lost is told by the next, which does not.
    await outage(() => {});
    await staysInNextVisit();
  });

  /** The LMS is back for one save, and the page goes without a word after it. */
  async function oneSaveAndKilled(after = 0) {
    await learner.time.pass(4000);
    isWell();
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
    answer(2);
    await oneSaveAndKilled();
  }

  async function allIsTold() {
    isWell();
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
    answer(1);
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

    await launchAgain();

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

    for (let visits = 0; visits < 4; visits++) await launchAgain();

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
    answer(2);
    await learner.time.pass(minute);
    server.isOffline = true;
    answer(1);
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

    await launchAgain();

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
    answer(2);
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
    await launchAgain();

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

  it('nothing that was called saved is lost, and lists come to rest, whatever happens', async () => {
    await assert(
      asyncProperty(stories, boolean(), async (story, readsAnew) => {
        await begin();
        server.readsAnew = readsAnew;
        const saved = new Set<string>();
        const savedModules = new Set<string>();
        const look = () => {
          const ids = learner.course.modules.map(({id}) => id);
          const done = ids.filter((id) => learner.isDone(id));
          expect(server.answers).to.include.members([...saved]);
          expect(done).to.include.members([...savedModules]);
          if (learner.recorder.state !== 'saved') return;
          const {success, score} = outcome(
            learner.visit.progress,
            learner.course,
          );
          expect(Number(server.score)).to.equal(score ?? 0);
          expect(server.isPassed).to.equal(success === 'passed');
          for (const id of server.answers) saved.add(id);
          for (const id of done) savedModules.add(id);
        };
        for (const step of story) {
          await happen(step);
          look();
        }
        await happen('online');
        isWell();
        await learner.time.pass(5 * minute);
        look();
        for (let visits = 0; visits < 2; visits++) await launchAgain();
        look();
        const {length} = server.answers;
        for (let visits = 0; visits < 3; visits++) await launchAgain();
        look();
        expect(server.answers).to.have.length(length);
      }),
      {
        numRuns: 25,
        examples: [
          [
            [
              ...'signed out|small|attempt|signed out|closed|turn|turn|turn|turn|closed|turn|turn|turn'.split(
                '|',
              ),
            ] as Step[],
            false,
          ],
        ],
      },
    );
  }).timeout(60_000);

  /** Nothing comes back in the moment between a commit and its check: that settles. */
  async function happen(step: Step) {
    switch (step) {
      case 'turn':
        return answer(1);
      case 'attempt':
        return learner.attempt(true);
      case 'talks':
      case 'small':
        return learner.work(step, best);
      case 'down':
        server.isDown = true;
        return;
      case 'up':
        await settled();
        server.isDown = false;
        return;
      case 'breath':
        return learner.time.pass(4000);
      case 'pause':
        learner.recorder.learnerActive();
        return learner.time.pass(3 * minute);
      case 'offline':
        server.isOffline = true;
        return;
      case 'online':
        await settled();
        server.isOffline = false;
        return;
      case 'hidden':
      case 'shown':
        server.isHidden = step === 'hidden';
        return;
      case 'signed out':
        server.isSignedOut = true;
        return;
      case 'visit ended':
        server.endsVisit = true;
        return;
      case 'frame closed':
      case 'frame killed':
        if (step === 'frame killed') learner.kill();
        else learner.recorder.pageClosed();
        learner.time.forget();
        // The course's own files come from there, too.
        isWell();
        return learner.loadFrameAgain();
      case 'reload':
        await settled();
        if (!server.isDown && !server.isOffline) learner.atLms.reload();
        return;
      case 'closed':
        learner.recorder.pageClosed();
        return launchAgain();
      case 'killed':
        learner.kill();
        return launchAgain();
      case 'left':
        return launchAgain();
    }
  }
}

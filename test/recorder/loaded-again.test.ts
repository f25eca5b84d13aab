import {expect} from '@open-wc/testing';
import {checkedCourse, LearnerAtLms} from '../learner-at-lms.ts';
import {MoodleLms} from '../lms/moodle-lms.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

// Without a word to the LMS, the browser loads the course once more into the LMS's
// page: it crashed, say. The API there is as the visit before has left it.

describe('the course is loaded again into a page in SCORM 1.2', () => {
  for (const isHandedMore of [false, true])
    it(`does not take a pass in doubt for one that is there, ${
      isHandedMore ? 'nor with more behind it' : 'with nothing behind it'
    }`, async () => {
      const learner = new LearnerAtLms('scorm12');
      const {server} = learner;
      await learner.launch();
      learner.work('talks', best);
      learner.work('small', best);
      await learner.time.pass(minute);
      server.isDown = true;
      // Going home from the check makes a new state, which no commit has yet.
      learner.attempt(true);
      await learner.time.pass(isHandedMore ? 1000 : 4 * minute);
      expect(learner.recorder.state).to.equal('unconfirmed');

      learner.kill();
      server.isDown = false;
      await learner.loadFrameAgain();
      await learner.time.pass(3 * minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(server.held('cmi.core.lesson_status')).to.equal('passed');
    });
});

describe('the course is loaded again into a page of Moodle in SCORM 2004', () => {
  it('has all of the work, though that page came up under the course', async () => {
    const settings = {localRecovery: false};
    const learner = new LearnerAtLms(
      'scorm2004-3rd',
      settings,
      checkedCourse(settings),
      new MoodleLms('scorm2004-3rd'),
    );
    await learner.launch();
    learner.work('small', best, 1);
    await learner.time.pass(minute);
    learner.atLms.reload();
    learner.work('talks', best);
    await learner.time.pass(2 * minute);
    expect(learner.recorder.state).to.equal('saved');

    learner.kill();
    // It puts all back to what it was loaded with.
    await learner.loadFrameAgain();
    await learner.time.pass(minute);

    expect(learner.isDone('talks')).to.equal(true);
  });
});

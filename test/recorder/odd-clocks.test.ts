import {expect} from '@open-wc/testing';
import {LearnerAtLms} from '../learner-at-lms.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const best = {isRight: true, choice: 0};

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`work that was not confirmed (${standard})`, () => {
    let learner: LearnerAtLms;

    function killed(at = learner) {
      at.recorder.abandon();
      at.server.isDown = false;
      at.time.forget();
    }

    beforeEach(async () => {
      learner = new LearnerAtLms(standard, {privateAnswers: 'lms'});
      await learner.launch();
      await learner.time.pass(minute);
    });

    for (const days of [40, -40])
      it(`is there though the clock is ${days} days off at one launch`, async () => {
        learner.server.isDown = true;
        learner.work('talks', best);
        await learner.time.pass(minute);
        killed();

        learner.time.skew = days * day;
        await learner.launch();
        expect(learner.isDone('talks')).to.equal(true);
        killed();

        learner.time.skew = 0;
        await learner.launch();
        expect(learner.isDone('talks')).to.equal(true);
      });

    it('is told once there is credit, though the clock was set back meanwhile', async () => {
      await learner.recorder.leave();
      learner.time.forget();
      await learner.launch({credit: 'no-credit'});
      learner.time.skew = -day;
      learner.attempt(true);
      await learner.recorder.leave();
      learner.time.forget();

      await learner.launch();
      await learner.time.pass(minute);

      expect(learner.server.held('cmi.interactions.1.id')).to.contain('check_');
    });

    it('does not count for more the more often it was tried again', async () => {
      learner.server.isDown = true;
      learner.work('small', {isRight: true, choice: 0}, 4);
      for (let passed = 0; passed < 60; passed++) {
        learner.recorder.learnerActive();
        await learner.time.pass(minute);
      }
      killed();
      const settings = {privateAnswers: 'lms'} as const;
      const {server, course} = learner;
      const phone = new LearnerAtLms(standard, settings, course, server);
      phone.time.skew = day;
      await phone.launch();
      for (const choice of [1, 2, 3]) {
        phone.work('small', {isRight: true, choice}, 4);
        phone.visit.go('home');
      }
      await phone.time.pass(minute);
      await phone.recorder.leave();
      expect(phone.recorder.state).to.equal('saved');
      killed(phone);

      learner.time.skew = 2 * day;
      await learner.launch();

      const {small} = learner.visit.progress.modules;
      expect(small).to.eql(phone.visit.progress.modules.small);
    });

    it('is not a verdict for long: that is told at once', async () => {
      learner = new LearnerAtLms(standard, {
        ...{attempts: 2, whileAttemptsRemain: 'failed'},
      });
      await learner.launch();
      await learner.time.pass(minute);

      learner.attempt(false);

      const element =
        standard === 'scorm12'
          ? 'cmi.core.lesson_status'
          : 'cmi.success_status';
      expect(learner.server.held(element)).to.equal('failed');
    });
  });

import {expect} from '@open-wc/testing';
import type {Settings} from '../../src/content/course-settings.ts';
import {isEarned} from '../../src/course/is-earned.ts';
import {checkedCourse, LearnerAtLms} from '../learner-at-lms.ts';
import {TestLms} from '../lms/test-lms.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const best = {isRight: true, choice: 0};

// Nobody has passed in these stories. With "completed" as the only last word,
// that word would say so.

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  for (const finalWord of ['passed', 'completed'] as const)
    describe(`${standard}, last word “${finalWord}”: a check of which no attempt was left`, () => {
      let server: TestLms;

      beforeEach(() => {
        server = new TestLms(standard);
      });

      /** Somebody to whom the check is all that is left. */
      async function atCheck(settings: Partial<Settings> = {}) {
        const course = checkedCourse({attempts: 2, finalWord, ...settings});
        const learner = new LearnerAtLms(standard, {}, course, server);
        await learner.launch();
        return learner;
      }

      async function completedOthers() {
        const learner = await atCheck();
        learner.work('talks', best);
        learner.work('small', best);
        await learner.time.pass(5 * minute);
        return learner;
      }

      /** What is recorded, and shown, at the launch after this visit. */
      async function isNotPassed(learner: LearnerAtLms) {
        await learner.time.pass(5 * minute);
        await learner.recorder.leave();
        await learner.launch();
        await learner.time.pass(5 * minute);
        expect(isEarned(learner.visit.kept.earning)).to.equal(false);
        const [status] = learner.held(
          /^cmi\.(core\.lesson|completion)_status$/,
        );
        if (finalWord === 'completed') expect(status).to.equal('incomplete');
        const [success] = learner.held(/^cmi\.success_status$/);
        expect([status, success]).not.to.include('passed');
        return status;
      }

      it('is open again where an update allows more of them', async () => {
        const before = await completedOthers();
        before.attempt(false);
        before.attempt(false);
        await before.time.pass(5 * minute);
        await before.recorder.leave();

        const learner = await atCheck({attempts: 3});
        await isNotPassed(learner);
        learner.attempt(true);
        await learner.time.pass(5 * minute);

        expect(isEarned(learner.visit.kept.earning)).to.equal(true);
      });

      it('is open again where another device has had fewer, and a better one', async () => {
        const phone = await completedOthers();
        server.isDown = true;
        phone.attempt(false);
        phone.attempt(false);
        await phone.time.pass(5 * minute);
        phone.kill();
        server.isDown = false;
        const laptop = await atCheck();
        laptop.visit.go('module', 'check');
        laptop.visit.act({type: 'next'});
        for (const isRight of [true, false, false, false])
          laptop.turn({isRight, choice: 0});
        laptop.visit.go('home');
        laptop.visit.go('module', 'check');
        laptop.visit.act({type: 'attempt.wanted'});
        laptop.turn(best);
        await laptop.time.pass(5 * minute);
        await laptop.recorder.leave();

        phone.time.jump(day);
        await phone.launch();

        expect(await isNotPassed(phone)).to.equal('incomplete');
      });
    });

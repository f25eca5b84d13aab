import {expect} from '@open-wc/testing';
import type {Settings} from '../src/content/course-settings.ts';
import {viewOf} from '../src/view-of.ts';
import {standardDisplay} from '../src/ui/display.ts';
import {LearnerAtLms} from './learner-at-lms.ts';
import type {TestStandard} from './lms/test-lms.ts';

// What HR can choose for an LMS, seen from the LMS.

const standards: TestStandard[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
const right = {isRight: true, choice: 0};

for (const standard of standards) {
  const is12 = standard === 'scorm12';

  /** As the LMS holds it: in SCORM 1.2 one word, in 2004 two. */
  const status = ({server}: LearnerAtLms) =>
    is12
      ? server.held('cmi.core.lesson_status')
      : ['cmi.completion_status', 'cmi.success_status']
          .map((element) => server.held(element))
          .filter((word) => word !== 'unknown')
          .join(' ');
  const score = ({server}: LearnerAtLms) =>
    server.held(is12 ? 'cmi.core.score.raw' : 'cmi.score.raw');

  describe(`${standard}: what HR has set`, () => {
    let learner: LearnerAtLms;

    async function start(settings: Partial<Settings>) {
      learner = new LearnerAtLms(standard, settings);
      await learner.launch();
    }

    /** All but the check. */
    function learn() {
      learner.work('talks', right);
      learner.work('small', right);
      expect(learner.isDone('talks') && learner.isDone('small')).to.equal(true);
    }

    const saved = () => learner.time.pass(60_000);

    afterEach(() => {
      expect(learner.server.violations.join('\n')).to.equal('');
    });

    it('ends with "passed" as it comes', async () => {
      await start({});
      learn();
      learner.attempt(true);
      await saved();

      expect(status(learner)).to.equal(is12 ? 'passed' : 'completed passed');
      expect(score(learner)).to.equal('100');
    });

    it('finalWord "completed": a pass is "completed", with its score', async () => {
      await start({finalWord: 'completed'});
      learn();
      learner.attempt(false);
      await saved();
      expect(status(learner)).to.equal('incomplete');
      expect(score(learner)).to.equal('');

      learner.attempt(true);
      await saved();

      expect(status(learner)).to.equal('completed');
      expect(score(learner)).to.equal('100');
    });

    it('finalWord "completed": whoever has failed for good is not complete', async () => {
      await start({finalWord: 'completed', attempts: 1});
      learner.attempt(false);
      learn();
      await saved();
      await learner.recorder.leave();

      expect(status(learner)).to.equal('incomplete');
      expect(score(learner)).to.equal('0');
      await learner.launch();
      expect(learner.visit.hasCertificate).to.equal(false);
    });

    it('finalWord "completed": the word is enough for the certificate where details are lost', async () => {
      await start({finalWord: 'completed'});
      learn();
      learner.attempt(true);
      await learner.recorder.leave();

      await learner.launch({data: {suspend_data: ''}});

      expect(learner.visit.hasCertificate).to.equal(true);
    });

    it('whileAttemptsRemain "incomplete": a failed attempt is nobody’s business', async () => {
      await start({attempts: 2});
      learner.attempt(false);
      await saved();

      expect(status(learner)).to.equal('incomplete');
      expect(score(learner)).to.equal('');
    });

    it('whileAttemptsRemain "failed": says so after each one, and "passed" once it is', async () => {
      await start({whileAttemptsRemain: 'failed'});
      learner.attempt(false);
      await saved();
      expect(status(learner)).to.equal(is12 ? 'failed' : 'incomplete failed');
      expect(score(learner)).to.equal('0');
      // To the learner, nothing is lost yet.
      const {screen} = viewOf(learner.visit, standardDisplay);
      expect(screen).to.include({name: 'home', isFailed: false});

      learner.attempt(true);
      await saved();
      expect(status(learner)).to.equal(is12 ? 'failed' : 'incomplete failed');
      learn();
      await saved();

      expect(status(learner)).to.equal(is12 ? 'passed' : 'completed passed');
      expect(score(learner)).to.equal('100');
    });

    it('masteryScore: the LMS comes to the same word by the mark that it got', async () => {
      const data = is12
        ? {student_data: {mastery_score: '80'}}
        : {scaled_passing_score: '0.8'};
      learner = new LearnerAtLms(standard, {masteryScore: true});
      await learner.launch({data});
      learner.attempt(false);
      await learner.recorder.leave();
      expect(status(learner)).to.equal('incomplete');

      await learner.launch({data});
      learn();
      learner.attempt(true);
      await learner.recorder.leave();

      expect(status(learner)).to.equal(is12 ? 'passed' : 'completed passed');
    });

    it('exitWhenComplete "normal": closes for good only what is finished', async () => {
      await start({exitWhenComplete: 'normal'});
      learner.work('talks', right);
      await learner.recorder.leave();
      const exit = is12 ? 'cmi.core.exit' : 'cmi.exit';
      expect(learner.atLms.strict.valuesOf(exit)).to.eql(['suspend']);

      await learner.launch();
      learn();
      learner.attempt(true);
      await learner.recorder.leave();

      expect(learner.atLms.strict.valuesOf(exit)).to.eql([
        'suspend',
        is12 ? '' : 'normal',
      ]);
    });

    for (const [commitInterval, most] of [
      [5, 13],
      [10, 7],
      [60, 2],
    ] as const) {
      it(`commitInterval ${commitInterval}: no more than ${most} commits in a busy minute`, async () => {
        await start({commitInterval});
        const before = learner.atLms.strict.count('Commit');
        learner.visit.go('module', 'talks');
        for (let second = 0; second < 60; second++) {
          learner.visit.act({type: second % 2 ? 'back' : 'next'});
          await learner.time.pass(1000);
        }

        const commits = learner.atLms.strict.count('Commit') - before;
        expect(commits).to.be.within(most - 1, most);
      });
    }
  });
}

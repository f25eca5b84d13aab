import {expect} from '@open-wc/testing';
import {LearnerAtLms} from '../learner-at-lms.ts';
import type {TestVisit} from '../lms/test-lms.ts';
import {checkRecord} from './record-rules.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

// The API of an LMS's page tells what the LMS knew when that page was loaded. It
// can stand there for hours, behind a second tab or as the opener of a window.

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`an LMS's page that is older than the work (${standard})`, () => {
    let learner: LearnerAtLms;
    let page: TestVisit;

    beforeEach(async () => {
      learner = new LearnerAtLms(standard, {privateAnswers: 'lms'});
      await learner.launch();
    });

    /** All of the course, in a window that is not that of the page. */
    function passBeside() {
      page = learner.openPage();
      learner.work('talks', best);
      learner.work('small', best);
      learner.attempt(true);
    }

    async function nothingIsWrittenThere() {
      await learner.time.pass(minute);
      // But that it is one to come back to, should the LMS end it by itself.
      const set = page.strict.calls
        .filter(({method}) => method === 'SetValue')
        .map(({args}) => args.join());
      expect(set.filter((one) => !/exit,suspend$/.test(one))).to.eql([]);
      expect(page.strict.count('Commit')).to.equal(0);
      expect(learner.atLms).to.not.equal(page);
      // Opened anew, it has all of the work.
      expect(learner.visit.hasCertificate).to.equal(true);
      await learner.recorder.leave();
      const before = learner.server.saves.slice(0, -1);
      checkRecord([...before, learner.server.saves.at(-1)!], {
        ...{standard, finalWord: 'passed'},
        reached: {completion: true, pass: true},
      });
    }

    it('begins no visit, where one goes on from another window', async () => {
      passBeside();
      await learner.visit.stop();

      await learner.begin(page, learner.visit.handed);

      await nothingIsWrittenThere();
    });

    it('begins none where the other window could not save the last of its work', async () => {
      page = learner.openPage();
      learner.attempt(true);
      const told = learner.server.held('cmi.interactions.1.id');
      learner.server.isDown = true;
      learner.attempt(false);
      await learner.visit.stop();
      learner.server.isDown = false;

      await learner.begin(page, learner.visit.handed);

      expect(learner.atLms).to.not.equal(page);
      await learner.recorder.leave();
      expect(told).to.contain('check_');
      expect(learner.server.held('cmi.interactions.1.id')).to.equal(told);
    });

    it('begins none where the other window was closed before', async () => {
      await learner.time.pass(minute);
      learner.work('talks', best, 2);
      await learner.recorder.leave();
      learner.time.forget();
      await learner.launch();
      passBeside();
      await learner.time.pass(minute);
      await learner.recorder.leave();
      learner.time.forget();

      await learner.begin(page);

      await nothingIsWrittenThere();
    });

    it('begins none however often the course is loaded into it', async () => {
      passBeside();
      await learner.visit.stop();
      await learner.begin(page, learner.visit.handed);
      await learner.recorder.leave();
      learner.time.forget();

      await learner.begin(page.loadCourse());
      await learner.recorder.leave();
      learner.time.forget();
      await learner.begin(page.loadCourse());

      await nothingIsWrittenThere();
    });

    it('leaves what was not confirmed where it is, however often', async () => {
      learner.work('talks', best, 2);
      await learner.time.pass(minute);
      page = learner.openPage();
      learner.work('small', best);
      await learner.time.pass(minute);
      learner.server.isDown = true;
      learner.work('talks', best);
      learner.recorder.abandon();
      await learner.time.pass(minute);
      learner.time.forget();
      learner.server.isDown = false;

      const openPage = learner.openPage.bind(learner);
      let loaded = 0;
      learner.openPage = (how) =>
        ++loaded < 3 ? page.loadCourse() : openPage(how);
      await learner.begin(page);

      expect(loaded).to.equal(3);
      expect(learner.isDone('talks')).to.equal(true);
      expect(learner.isDone('small')).to.equal(true);
    });

    it('begins none where it was loaded before answers were written once more', async () => {
      await learner.time.pass(minute);
      learner.server.isDown = true;
      for (const isRight of [false, true]) {
        learner.attempt(isRight);
        await learner.time.pass(minute);
      }
      learner.server.isDown = false;
      learner.recorder.retry();
      page = learner.openPage();
      await learner.time.pass(3 * minute);
      const answers = () =>
        Object.entries(learner.server.saves.at(-1)!)
          .filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name))
          .map(([, id]) => id);
      const confirmed = answers();
      await learner.visit.stop();

      await learner.begin(page, learner.visit.handed);
      for (const isRight of [false, true]) learner.attempt(isRight);
      await learner.time.pass(minute);

      expect(answers()).to.include.members(confirmed);
    });

    it('begins one at once where nothing was done since', async () => {
      learner.work('talks', best);
      await learner.time.pass(minute);
      page = learner.openPage();
      await learner.visit.stop();

      await learner.begin(page, learner.visit.handed);

      expect(learner.atLms).to.equal(page);
      expect(learner.isDone('talks')).to.equal(true);
      learner.attempt(true);
      await learner.time.pass(minute);
      expect(learner.recorder.state).to.equal('saved');
    });
  });

import {expect} from '@open-wc/testing';
import {LearnerAtLms} from '../learner-at-lms.ts';
import {checkRecord} from './record-rules.ts';

const best = {isRight: true, choice: 0};

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`a window whose LMS page is older than the work (${standard})`, () => {
    let learner: LearnerAtLms;

    /** Works in the first window, and goes on in one that was there before. */
    async function moveToOldWindow(work: () => void) {
      learner = new LearnerAtLms(standard, {privateAnswers: 'lms'});
      await learner.launch();
      const page = learner.openPage();
      work();
      await learner.visit.stop();
      await learner.begin(page, learner.visit.handed);
    }

    /** Ids by place, as the server holds them. */
    const idsOf = (list: string) =>
      Object.entries(learner.server.saves.at(-1)!)
        .filter(([name]) => new RegExp(`^cmi.${list}.\\d+.id$`).test(name))
        .map(([, id]) => id);

    it('keeps what was told of each answer in its place', async () => {
      await moveToOldWindow(() => {
        learner.attempt(false);
        learner.attempt(false);
      });
      const told = idsOf('interactions');
      learner.attempt(true);
      await learner.recorder.leave();

      expect(told).to.have.length.greaterThan(8);
      expect(idsOf('interactions').slice(0, told.length)).to.eql(told);
      expect(new Set(idsOf('interactions')).size).to.equal(
        idsOf('interactions').length,
      );
      checkRecord(learner.server.saves, {
        ...{standard, finalWord: 'passed'},
        reached: {completion: false, pass: false},
      });
    });

    it('keeps each objective in its place, whichever came first', async () => {
      await moveToOldWindow(() => {
        learner.attempt(true);
        learner.work('small', best, 3);
      });
      const told = idsOf('objectives');
      learner.work('talks', best);
      await learner.recorder.leave();

      expect(told[0]).to.equal('check');
      expect(idsOf('objectives').slice(0, told.length)).to.eql(told);
      const at = idsOf('objectives').indexOf('talks');
      const status = standard === 'scorm12' ? 'status' : 'completion_status';
      expect(learner.server.held(`cmi.objectives.${at}.${status}`)).to.equal(
        'completed',
      );
    });
  });

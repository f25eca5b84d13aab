import {expect} from '@open-wc/testing';
import {checkedCourse, LearnerAtLms} from '../learner-at-lms.ts';
import {describeEachStandard} from '../lms/describe-each-standard.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

describeEachStandard(
  'what was reported before the page was loaded anew',
  (standard, server) => {
    it('is still said with the answer that it is part of', async () => {
      const learner = new LearnerAtLms(standard, {}, checkedCourse(), server());
      await learner.launch();
      learner.attempt(true);
      await learner.time.pass(minute);

      learner.atLms.reload();
      learner.work('talks', best);
      await learner.time.pass(3 * minute);

      const parts = learner.recorder
        .reported()
        .filter(({element}) => /interactions|objectives/.test(element));
      expect(parts).to.not.eql([]);
      expect(parts.filter(({entry}) => !entry)).to.eql([]);
    });
  },
);

import {expect} from '@open-wc/testing';
import {LearnerAtLms} from '../learner-at-lms.ts';
import {troubles} from '../../src/workbench/rehearsal/troubles.ts';
import {endSession} from './end-session.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

// The LMS has put up something else where the visit was, or the same in another
// spelling. What is somebody else's hears nothing; what is ours is gone on with.

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`a visit that is taken for another (${standard})`, () => {
    const is12 = standard === 'scorm12';
    const status = is12 ? 'cmi.core.lesson_status' : 'cmi.success_status';
    let learner: LearnerAtLms;

    const begin = async (settings = {}, how = {}) => {
      learner = new LearnerAtLms(standard, settings);
      await learner.launch(how);
      await learner.time.pass(minute);
    };

    const pass = async () => {
      learner.work('talks', best);
      learner.work('small', best);
      learner.attempt(true);
      await learner.time.pass(minute);
      expect(learner.recorder.state).to.equal('saved');
    };

    /** What the LMS's page is about once it is loaded anew. */
    function putUp(completion: string, state = '') {
      const own = is12
        ? {core: {lesson_status: completion, exit: 'suspend'}}
        : {completion_status: completion, exit: 'suspend'};
      learner.server.stored = {cmi: {...own, suspend_data: state}};
      return learner.atLms.reload();
    }

    // The course stands in a window of its own; in the LMS's window, the learner
    // has opened another course, which keeps no saved state, or a short one.
    for (const [completion, state] of [
      ['incomplete', ''],
      ['completed', ''],
      ['incomplete', '1'],
    ] as const)
      it(`gives no pass to another course that is ${completion} with the saved state “${state}”`, async () => {
        await begin();
        await pass();
        const next = putUp(completion, state);
        for (let minutes = 0; minutes < 20; minutes++) {
          learner.recorder.learnerActive();
          await learner.time.pass(minute);
        }
        learner.recorder.pageClosed();

        expect(next.count('SetValue')).to.equal(0);
        expect(next.count('Terminate')).to.equal(0);
        expect(learner.server.held(status)).not.to.equal('passed');
      });

    it('brings no pass of an earlier visit into a new attempt that the LMS begins as incomplete', async () => {
      await begin();
      await pass();
      await learner.recorder.leave();
      learner.time.forget();
      await learner.launch();
      await learner.time.pass(minute);

      putUp('incomplete');
      await learner.recorder.leave();
      expect(learner.server.held(status)).not.to.equal('passed');
    });

    for (const id of ['Z.KOWALSKA@example.org ', ''])
      it(`goes on where the LMS spells the same learner “${id}”`, async () => {
        await begin();
        const next = learner.atLms.reload();
        next.inject('GetValue', ([element], pass) =>
          /(student|learner)_id$/.test(String(element))
            ? {answer: id}
            : {answer: pass()},
        );
        await pass();
      });

    it('goes on in a second visit where the status reads as empty after a commit', async () => {
      const empty = troubles.filter(({id}) => id === 'G5');
      await begin({}, {troubles: empty});
      learner.work('talks', best, 2);
      await learner.time.pass(minute);
      await learner.recorder.leave();
      learner.time.forget();
      await learner.launch({troubles: empty});
      await learner.time.pass(minute);

      endSession(learner.atLms, is12);
      await pass();
    });
  });

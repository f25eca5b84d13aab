import {expect} from '@open-wc/testing';
import {LearnerAtLms} from '../learner-at-lms.ts';
import {settled} from './fake-time.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

// An LMS may refuse a call for a moment, when it is busy, say. What it refuses
// then is no more than late.

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`an LMS that refuses calls in passing (${standard})`, () => {
    let learner: LearnerAtLms;

    const begin = async (settings = {}) => {
      learner = new LearnerAtLms(standard, settings);
      await learner.launch();
      await learner.time.pass(minute);
    };

    /** Elements that match are refused until the answer is called. */
    function refuse(elements: RegExp, code = 101) {
      let isOut = true;
      learner.atLms.strict.inject('SetValue', ([element], pass) =>
        isOut && elements.test(String(element))
          ? {answer: 'false', code}
          : {answer: pass()},
      );
      return () => (isOut = false);
    }

    /** An entry of that id is refused for good. */
    function refuseId(id: string) {
      learner.atLms.strict.inject('SetValue', ([, value], pass) =>
        value === id ? {answer: 'false', code: 101} : {answer: pass()},
      );
    }

    const interactions = /^cmi\.interactions\.\d+\.id$/;
    const objectives = /^cmi\.objectives\.\d+\.id$/;

    it('keeps the whole work, though it refused saved state once', async () => {
      await begin({privateAnswers: 'lms'});
      learner.work('talks', best, 2);
      await learner.time.pass(minute);
      const before = learner.keptAnswers();

      const end = refuse(/suspend_data/);
      learner.work('talks', best, 1);
      end();
      await learner.time.pass(minute);

      expect(learner.visit.parts.work.isPartly).to.equal(false);
      learner.kill();
      const after = (await learner.onAnotherDevice()).keptAnswers();
      expect(after).to.have.members(before);
    });

    for (const [what, elements] of [
      ['an answer', interactions],
      ['an objective', objectives],
    ] as const)
      it(`has ${what}, and those after it, that it refused once`, async () => {
        await begin();
        const end = refuse(elements);
        learner.work('talks', best);
        end();
        await learner.time.pass(minute);
        learner.attempt(true);
        await learner.time.pass(minute);

        expect(learner.recorder.state).to.equal('saved');
        // The version, a conversation and four questions; two modules, one aim.
        expect(learner.held(interactions)).to.have.length(6);
        expect(learner.held(objectives)).to.have.length(3);
      });

    it('has each part of an answer, and of an objective, that it refused once', async () => {
      await begin();
      const end = refuse(/^cmi\.\w+\.\d+\.(?!id)/);
      learner.work('talks', best);
      end();
      await learner.time.pass(minute);

      expect(learner.held(/^cmi\.interactions\.\d+\.result$/)).to.have.length(
        2,
      );
      expect(
        learner.held(/^cmi\.objectives\.\d+\.(completion_)?status$/),
      ).to.eql([...['completed', 'completed']]);
    });

    it('is told at the next launch of what it has not taken when the browser is killed', async () => {
      await begin();
      refuse(interactions);
      learner.work('talks', best);
      await learner.time.pass(minute);
      expect(learner.held(interactions)).to.eql([]);
      learner.kill();

      await learner.launch();
      await learner.time.pass(minute);
      expect(new Set(learner.held(interactions))).to.include('talks_talk');
    });

    it('is left in peace where it refuses answers with any error for good', async () => {
      await begin();
      refuse(interactions);
      learner.work('talks', best);
      await learner.time.pass(minute);
      const before = learner.atLms.strict.count('Commit');
      await learner.time.pass(10 * minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(learner.atLms.strict.count('Commit')).to.equal(before);
    });

    it('gets no more saves for a part that it refuses of each answer', async () => {
      await begin();
      refuse(/latency$/);
      learner.attempt(false);
      await learner.time.pass(minute);
      const before = learner.atLms.strict.count('Commit');
      learner.attempt(false);
      await learner.time.pass(minute);

      expect(learner.atLms.strict.count('Commit')).to.be.at.most(before + 3);
    });

    it('has each other answer where it refuses one with any error for good', async () => {
      await begin();
      refuseId('talks_talk');
      learner.work('talks', best);
      learner.attempt(true);
      await learner.time.pass(5 * minute);

      expect(learner.recorder.state).to.equal('saved');
      // The version, and four questions.
      expect(learner.held(interactions)).to.have.length(5);

      await learner.recorder.leave();
      learner.time.forget();
      await learner.launch();
      expect(learner.visit.parts.work.found.isUntold).to.equal(false);
    });

    it('is told at the next launch what it refused after another that it refuses for good', async () => {
      await begin();
      refuseId('talks_talk');
      learner.work('talks', best);
      learner.attempt(false);
      await learner.time.pass(5 * minute);
      refuse(interactions);
      learner.attempt(true);
      await learner.time.pass(5 * minute);
      learner.kill();

      const other = await learner.onAnotherDevice();
      await other.time.pass(minute);
      // The version, and four questions twice.
      expect(new Set(other.held(interactions)).size).to.be.at.least(9);
    });

    it('has each other objective where it refuses one with any error for good', async () => {
      await begin();
      refuseId('talks');
      learner.work('talks', best);
      learner.attempt(true);
      await learner.time.pass(5 * minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(learner.held(objectives)).to.include('check');
    });

    for (const code of [101, standard === 'scorm12' ? 301 : 132])
      it(`is asked for its lists no more in a visit in which it always answers ${code}`, async () => {
        await begin();
        const {strict} = learner.atLms;
        const asked = () =>
          strict.calls.filter(({args}) =>
            /^cmi\.(interactions|objectives)\./.test(String(args[0])),
          ).length;
        const lists = /^cmi\.(interactions|objectives)\./;
        refuse(lists, code);
        strict.inject('GetValue', ([element], pass) =>
          lists.test(String(element)) ? {answer: '', code} : {answer: pass()},
        );
        learner.work('talks', best);
        await learner.time.pass(5 * minute);
        const readOn = async () => {
          for (let hours = 0; hours < 3; hours++) {
            learner.recorder.learnerActive();
            await learner.time.pass(60 * minute);
          }
        };
        await readOn();
        const before = asked();
        await readOn();

        expect(learner.recorder.state).to.equal('saved');
        expect(asked()).to.equal(before);
      });

    it('has every answer though it always counts none', async () => {
      await begin();
      learner.atLms.strict.inject('GetValue', ([element], pass) =>
        element === 'cmi.interactions._count'
          ? {answer: '0'}
          : {answer: pass()},
      );
      learner.work('talks', best, 1);
      const end = refuse(interactions);
      learner.work('talks', best);
      end();
      learner.attempt(true);
      await learner.time.pass(minute);

      expect(learner.server.violations).to.eql([]);
      expect(learner.held(interactions)).to.have.length(6);
    });

    it('is told at the next launch what it refused, though the browser is killed at once', async () => {
      await begin();
      learner.visit.go('module', 'check');
      await learner.time.pass(minute);
      refuse(interactions);
      learner.attempt(true);
      await settled();
      learner.kill();

      const other = await learner.onAnotherDevice();
      await other.time.pass(minute);
      expect(new Set(other.held(interactions)).size).to.equal(5);
    });

    it('is told at the next launch what it refused as the page was closed', async () => {
      await begin();
      learner.visit.go('module', 'talks');
      await learner.time.pass(minute);
      refuse(interactions);
      learner.attempt(true);
      learner.recorder.pageClosed();
      learner.time.forget();

      await learner.launch();
      await learner.time.pass(minute);
      expect(learner.held(interactions)).to.have.length(5);
    });
  });

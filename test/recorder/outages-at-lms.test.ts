import {expect} from '@open-wc/testing';
import {LearnerAtLms} from '../learner-at-lms.ts';
import {settled} from './fake-time.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`an LMS that fails for a while (${standard})`, () => {
    let learner: LearnerAtLms;
    const begin = async (settings = {}) => {
      learner = new LearnerAtLms(standard, settings);
      await learner.launch();
      await learner.time.pass(minute);
    };

    const idsHeld = () =>
      Object.entries(learner.server.saves.at(-1)!)
        .filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name))
        .map(([, id]) => id);

    const answersHeld = () =>
      idsHeld().filter((id) => id !== 'package_version');

    function killed() {
      learner.recorder.abandon();
      learner.time.forget();
    }

    it('gets the answers of each attempt at the check that ended meanwhile', async () => {
      await begin();
      learner.server.isDown = true;
      for (const isRight of [false, true]) {
        learner.attempt(isRight);
        await learner.time.pass(minute);
      }
      learner.server.isDown = false;
      await learner.time.pass(3 * minute);

      expect(learner.recorder.state).to.equal('saved');
      const answers = answersHeld();
      const second = answers.filter((id) => id.endsWith('_2'));
      const first = answers.filter((id) => !second.includes(id));
      expect([first.length, second.length]).to.eql([4, 4]);
    });

    it('gets them as the page closes, if it is there again by then', async () => {
      await begin();
      learner.server.isDown = true;
      for (const isRight of [false, true]) learner.attempt(isRight);
      await learner.time.pass(minute);
      learner.server.isDown = false;
      learner.recorder.pageClosed();

      expect(new Set(answersHeld()).size).to.equal(8);
    });

    it('gets those of the last though the browser is killed right after the first save that comes through', async () => {
      await begin();
      learner.server.isDown = true;
      learner.attempt(true);
      await learner.time.pass(minute);
      learner.server.isDown = false;
      // The LMS gets the text of all that was done, and may lack the answers.
      learner.recorder.retry();
      killed();

      await learner.launch();
      await learner.time.pass(minute);
      const answers = answersHeld();
      expect(new Set(answers).size).to.equal(4);

      // They are told once more, and not at each launch.
      await learner.recorder.leave();
      learner.time.forget();
      await learner.launch();
      await learner.time.pass(minute);
      expect(answersHeld()).to.eql(answers);
    });

    it('gets those of both attempts as the page closes, though a check still waits', async () => {
      await begin({localRecovery: false});
      learner.server.isDown = true;
      learner.attempt(false);
      await learner.time.pass(minute);
      learner.server.isDown = false;
      learner.device.ready = new Promise(() => {});
      learner.recorder.retry();
      await settled();
      learner.server.isDown = true;
      learner.attempt(true);
      learner.recorder.pageHidden();
      await settled();
      learner.server.isDown = false;
      learner.recorder.pageClosed();

      expect(new Set(answersHeld()).size).to.equal(8);
    });

    it('holds each answer once, if it stores all and says no, and each visit is killed', async () => {
      learner = new LearnerAtLms(standard);
      for (let visit = 0; visit < 4; visit++) {
        await learner.launch();
        learner.atLms.strict.inject('Commit', (_, pass) => {
          pass();
          return {answer: 'false', code: 101};
        });
        if (visit === 0) learner.attempt(true);
        await learner.time.pass(3 * minute);
        learner.recorder.pageHidden();
        killed();
      }

      expect(answersHeld()).to.have.length(4);
    });

    it('is not told without end, if it refuses one save right after another', async () => {
      await begin();
      let last = -Infinity;
      learner.atLms.strict.inject('Commit', (_, pass) => {
        const before = last;
        last = learner.time.now();
        return last - before < 1500
          ? {answer: 'false', code: 101}
          : {answer: pass()};
      });
      learner.attempt(true);
      learner.work('talks', best);
      await learner.time.pass(10 * minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(answersHeld().length).to.be.below(20);
    });

    it('gets all of it as the page closes, if it is there again by then', async () => {
      await begin({localRecovery: false});
      learner.server.isDown = true;
      learner.work('talks', best);
      await settled();
      learner.server.isDown = false;
      learner.recorder.pageClosed();
      learner.time.forget();

      await learner.launch();

      expect(learner.isDone('talks')).to.equal(true);
    });

    for (const [what, elements] of [
      ['the saved state', /suspend_data$/],
      ['a status', /status$/],
    ] as const)
      it(`is not believed when it answers "false" without an error to ${what}, and does not hold it`, async () => {
        await begin();
        learner.atLms.strict.inject('SetValue', ([element], pass) =>
          elements.test(String(element)) ? {answer: 'false'} : {answer: pass()},
        );
        learner.work('talks', best);
        learner.work('small', best);
        learner.attempt(true);
        await learner.time.pass(minute);

        expect(learner.recorder.state).to.equal('unconfirmed');
        await learner.launch();
        expect(learner.isDone('talks')).to.equal(true);
      });

    it('is asked for a page of today where the one at hand is older than what it confirmed', async () => {
      await begin();
      const page = learner.openPage();
      const {stored} = learner.server;
      learner.work('talks', best);
      await learner.time.pass(minute);
      await learner.recorder.leave();

      await learner.begin(page);
      expect(learner.atLms).to.not.equal(page);
      expect(learner.isDone('talks')).to.equal(true);

      // It may have lost it after all; asked once more, its word counts.
      await learner.recorder.leave();
      learner.server.stored = stored;
      await learner.launch();
      expect(learner.isDone('talks')).to.equal(false);
    });

    it('is believed when it answers "false" without an error, and holds it', async () => {
      await begin();
      learner.atLms.strict.inject('SetValue', (_, pass) => {
        pass();
        return {answer: 'false'};
      });
      learner.work('talks', best);
      await learner.time.pass(minute);

      expect(learner.recorder.state).to.equal('saved');
    });
  });

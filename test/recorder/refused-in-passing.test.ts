import {expect} from '@open-wc/testing';
import {LearnerAtLms} from '../learner-at-lms.ts';
import {endSession} from './end-session.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

// An LMS may refuse a call for a moment: the session has ended, or it is busy.
// What it refuses then is no more than late.

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`an LMS that refuses calls in passing (${standard})`, () => {
    const is12 = standard === 'scorm12';
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

    const held = (elements: RegExp) =>
      Object.entries(learner.server.saves.at(-1)!)
        .filter(([element]) => elements.test(element))
        .map(([, value]) => value);

    const interactions = /^cmi\.interactions\.\d+\.id$/;
    const objectives = /^cmi\.objectives\.\d+\.id$/;

    const keptAnswers = ({visit}: LearnerAtLms) =>
      Object.values(visit.progress.modules)
        .flatMap(({activities}) => Object.values(activities))
        .flatMap(({answers = {}}) => Object.keys(answers));

    async function onAnotherDevice() {
      const {course, server} = learner;
      const other = new LearnerAtLms(standard, {}, course, server);
      await other.launch();
      return other;
    }

    function killed() {
      learner.recorder.abandon();
      learner.time.forget();
    }

    it('keeps all that was called saved, though the session ended in a break', async () => {
      await begin({privateAnswers: 'lms'});
      learner.work('small', best, 4);
      learner.work('talks', best, 3);
      learner.attempt(false);
      await learner.time.pass(minute);
      const before = keptAnswers(learner);
      expect(learner.recorder.state).to.equal('saved');

      await learner.time.pass(60 * minute);
      endSession(learner.atLms, is12);
      learner.recorder.learnerActive();
      learner.work('talks', best, 1);
      await learner.time.pass(10 * minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(learner.visit.parts.work.isPartly).to.equal(false);
      killed();
      const after = keptAnswers(await onAnotherDevice());
      expect(after).to.have.members(before);
    });

    it('keeps the whole work, though it refused saved state once', async () => {
      await begin({privateAnswers: 'lms'});
      learner.work('talks', best, 2);
      await learner.time.pass(minute);
      const before = keptAnswers(learner);

      const end = refuse(/suspend_data/);
      learner.work('talks', best, 1);
      end();
      await learner.time.pass(minute);

      expect(learner.visit.parts.work.isPartly).to.equal(false);
      killed();
      const after = keptAnswers(await onAnotherDevice());
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
        expect(held(interactions)).to.have.length(6);
        expect(held(objectives)).to.have.length(3);
      });

    it('has each part of an answer, and of an objective, that it refused once', async () => {
      await begin();
      const end = refuse(/^cmi\.\w+\.\d+\.(?!id)/);
      learner.work('talks', best);
      end();
      await learner.time.pass(minute);

      expect(held(/^cmi\.interactions\.\d+\.result$/)).to.have.length(2);
      expect(held(/^cmi\.objectives\.\d+\.(completion_)?status$/)).to.eql([
        ...['completed', 'completed'],
      ]);
    });

    it('is told at the next launch of what it has not taken when the browser is killed', async () => {
      await begin();
      refuse(interactions);
      learner.work('talks', best);
      await learner.time.pass(minute);
      expect(held(interactions)).to.eql([]);
      killed();

      await learner.launch();
      await learner.time.pass(minute);
      expect(new Set(held(interactions))).to.include('talks_talk');
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

    it('comes to rest, and lets one leave, where it refuses a part for good after that', async () => {
      await begin();
      endSession(learner.atLms, is12, {refuses: /score\.min$/});
      learner.attempt(true);
      await learner.time.pass(minute);
      learner.work('talks', best);
      await learner.time.pass(minute);
      const before = learner.atLms.strict.count('Commit');
      await learner.time.pass(10 * minute);

      expect(learner.atLms.strict.count('Commit')).to.equal(before);
      expect(await learner.recorder.leave()).to.equal('saved');
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

    it('counts nothing as lost that a visit opened anew has saved', async () => {
      await begin();
      endSession(learner.atLms, is12);
      learner.attempt(true);
      await learner.time.pass(minute);
      learner.server.isDown = true;
      learner.work('talks', best, 1);
      await learner.time.pass(10_000);
      learner.server.isDown = false;
      await learner.time.pass(minute);

      expect(learner.recorder.needsRelaunch).to.equal(false);
      const ids = held(interactions);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('is asked to open the visit again until the learner has signed in', async () => {
      await begin();
      let isSignedIn = false;
      endSession(learner.atLms, is12, {isSignedIn: () => isSignedIn});
      learner.work('talks', best);
      await learner.time.pass(5 * minute);
      expect(learner.recorder.state).to.equal('unconfirmed');

      isSignedIn = true;
      await learner.time.pass(2 * minute);
      expect(learner.recorder.state).to.equal('saved');
      expect(held(interactions)).to.include('talks_talk');
    });

    it('hears nothing from this learner where the visit that opens is of another', async () => {
      await begin();
      learner.work('talks', best, 2);
      await learner.time.pass(minute);
      endSession(learner.atLms, is12, {nextLearner: 'bo'});
      const before = JSON.stringify(learner.server.saves.at(-1));
      learner.work('small', best);
      await learner.time.pass(5 * minute);

      expect(learner.recorder.state).to.equal('unconfirmed');
      learner.recorder.pageClosed();
      expect(JSON.stringify(learner.server.saves.at(-1))).to.equal(before);
    });

    for (const [what, isOther] of [
      ['in review', {mode: 'review'}],
      ['another attempt', {isReset: true}],
    ] as const)
      it(`hears nothing more, where its page is loaded anew and is ${what}`, async () => {
        await begin();
        learner.work('talks', best, 2);
        await learner.time.pass(minute);
        await learner.recorder.leave();
        learner.time.forget();
        await learner.launch();
        await learner.time.pass(minute);

        if ('isReset' in isOther) learner.server.stored = undefined;
        const next = learner.atLms.reload();
        next.inject('GetValue', ([element], pass) =>
          'mode' in isOther && /mode$/.test(String(element))
            ? {answer: isOther.mode}
            : {answer: pass()},
        );
        learner.work('small', best);
        await learner.time.pass(5 * minute);

        expect(next.count('SetValue')).to.equal(0);
        expect(learner.recorder.state).to.equal('unconfirmed');
      });

    it('counts no minute twice, where it has ended the visit as its page was loaded anew', async () => {
      await begin();
      for (let minutes = 1; minutes < 10; minutes++) {
        learner.recorder.learnerActive();
        await learner.time.pass(minute);
      }
      const total = is12 ? '0000:10:00.00' : 'PT10M';
      learner.atLms
        .reload()
        .inject('GetValue', ([element], pass) =>
          String(element).endsWith('total_time')
            ? {answer: total}
            : {answer: pass()},
        );
      learner.work('small', best);
      learner.recorder.learnerActive();
      await learner.time.pass(minute);
      await learner.recorder.leave();

      const [time] = held(/session_time$/);
      expect(time).to.match(is12 ? /^00:01:0/ : /^PT0H1M\d/);
    });
  });

import {expect} from '@open-wc/testing';
import {LearnerAtLms} from '../learner-at-lms.ts';
import type {StrictLms} from '../lms/strict-lms.ts';
import {endSession} from './end-session.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

// An LMS's session ends while the course is open: signed out, timed out, or the
// LMS's page was loaded anew. The course opens the visit once more and goes on
// where it was, unless what opens is not this visit any more.

/** How often the LMS was asked who the learner is. */
const timesAsked = ({calls}: StrictLms) =>
  calls.filter(({args}) => /(student|learner)_id$/.test(String(args[0])))
    .length;

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`a visit that is opened anew (${standard})`, () => {
    const is12 = standard === 'scorm12';
    let learner: LearnerAtLms;

    const begin = async (settings = {}) => {
      learner = new LearnerAtLms(standard, settings);
      await learner.launch();
      await learner.time.pass(minute);
    };

    const interactions = /^cmi\.interactions\.\d+\.id$/;

    it('keeps all that was called saved, though the session ended in a break', async () => {
      await begin({privateAnswers: 'lms'});
      learner.work('small', best, 4);
      learner.work('talks', best, 3);
      learner.attempt(false);
      await learner.time.pass(minute);
      const before = learner.keptAnswers();
      expect(learner.recorder.state).to.equal('saved');

      await learner.time.pass(60 * minute);
      endSession(learner.atLms, is12);
      learner.recorder.learnerActive();
      learner.work('talks', best, 1);
      await learner.time.pass(10 * minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(learner.visit.parts.work.isPartly).to.equal(false);
      learner.kill();
      const after = (await learner.onAnotherDevice()).keptAnswers();
      expect(after).to.have.members(before);
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
      const ids = learner.held(interactions);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('is asked to open the visit again until the learner has signed in', async () => {
      await begin();
      let isSignedIn = false;
      endSession(learner.atLms, is12, {isSignedIn: () => isSignedIn});
      learner.work('talks', best);
      learner.work('small', best);
      learner.attempt(true);
      await learner.time.pass(5 * minute);
      expect(learner.recorder.state).to.equal('unconfirmed');

      isSignedIn = true;
      await learner.time.pass(2 * minute);
      expect(learner.recorder.state).to.equal('saved');
      expect(learner.held(interactions)).to.include('talks_talk');
      expect(learner.held(/_status$/)).to.include('passed');
    });

    it('goes on once somebody else has signed out, and the learner is back', async () => {
      await begin();
      let signedIn = 'bo';
      endSession(learner.atLms, is12, {nextLearner: () => signedIn});
      learner.work('talks', best);
      await learner.time.pass(5 * minute);
      const {strict} = learner.atLms;
      expect(learner.recorder.state).to.equal('unconfirmed');
      expect(learner.held(interactions)).to.not.include('talks_talk');

      signedIn = '';
      await learner.time.pass(2 * minute);
      expect(learner.recorder.state).to.equal('saved');
      expect(learner.held(interactions)).to.include('talks_talk');
      const opened = timesAsked(strict);
      learner.work('small', best);
      await learner.time.pass(minute);
      expect(timesAsked(strict)).to.equal(opened);
    });

    it('hears nothing from this learner where the visit that opens is of another', async () => {
      await begin();
      learner.work('talks', best, 2);
      await learner.time.pass(minute);
      endSession(learner.atLms, is12, {nextLearner: () => 'bo'});
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

      const [time] = learner.held(/session_time$/);
      expect(time).to.match(is12 ? /^00:01:0/ : /^PT0H1M\d/);
    });

    it('is ended by Exit, where the session had ended before that', async () => {
      await begin();
      learner.work('small', best);
      await learner.time.pass(minute);
      endSession(learner.atLms, is12);

      expect(await learner.recorder.leave()).to.equal('saved');
      expect(learner.recorder.isOver).to.equal(true);
      expect(learner.atLms.strict.count('Terminate')).to.equal(is12 ? 1 : 2);
    });

    it('is ended by Exit, where the LMS’s page was loaded anew before that', async () => {
      await begin();
      learner.work('small', best);
      await learner.time.pass(minute);
      const next = learner.atLms.reload();

      expect(await learner.recorder.leave()).to.equal('saved');
      expect(next.count('Terminate')).to.equal(1);
    });

    it('gets the last answers as the page closes, though the session had ended', async () => {
      await begin();
      endSession(learner.atLms, is12);
      learner.work('talks', best, 3);
      learner.recorder.pageClosed();
      const before = learner.keptAnswers();

      const after = (await learner.onAnotherDevice()).keptAnswers();
      expect(after).to.have.members(before);
    });

    it('is opened where the LMS goes on saying yes to each commit', async () => {
      await begin();
      endSession(learner.atLms, is12);
      learner.atLms.strict.inject('Commit', (_, pass) => ({answer: pass()}));
      learner.work('talks', best);
      await learner.time.pass(minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(learner.held(interactions)).to.include('talks_talk');
    });

    it('is tried again where the LMS does not come to tell what it holds', async () => {
      await begin();
      const next = learner.atLms.reload();
      let isSilent = true;
      next.inject('GetValue', ([element], pass) =>
        isSilent && String(element) === 'cmi.suspend_data'
          ? {answer: '', code: 101}
          : {answer: pass()},
      );
      learner.work('talks', best);
      await learner.time.pass(minute);
      expect(next.count('SetValue')).to.equal(0);

      isSilent = false;
      await learner.time.pass(5 * minute);
      expect(learner.recorder.state).to.equal('saved');
      expect(learner.held(interactions)).to.include('talks_talk');
    });

    it('writes over nothing that another device has done meanwhile, and is joined with it later', async () => {
      await begin();
      learner.work('small', best, 1);
      await learner.time.pass(minute);
      const other = await learner.onAnotherDevice();
      other.work('small', best);
      other.work('talks', best);
      other.attempt(true);
      await other.time.pass(minute);
      await other.recorder.leave();

      const next = learner.atLms.reload();
      learner.work('small', best);
      learner.attempt(false);
      await learner.time.pass(5 * minute);
      expect(next.count('SetValue')).to.equal(0);
      expect(learner.recorder.state).to.equal('unconfirmed');

      learner.recorder.pageClosed();
      learner.time.forget();
      await learner.launch();
      await learner.time.pass(minute);
      expect(learner.isDone('talks')).to.equal(true);
      expect(learner.held(/^cmi\.(core\.)?score\.raw$/)).to.eql(['100']);
    });

    it('hears nothing more, where the LMS has begun another attempt in the very first visit', async () => {
      await begin();
      learner.attempt(true);
      await learner.time.pass(minute);
      expect(learner.recorder.state).to.equal('saved');

      learner.server.stored = undefined;
      const next = learner.atLms.reload();
      learner.work('small', best);
      await learner.time.pass(5 * minute);

      expect(next.count('SetValue')).to.equal(0);
      expect(learner.recorder.state).to.equal('unconfirmed');
    });

    it('hears nothing more, where the LMS gives no credit from then on', async () => {
      await begin();
      const next = learner.atLms.reload();
      next.inject('GetValue', ([element], pass) =>
        /credit$/.test(String(element))
          ? {answer: 'no-credit'}
          : {answer: pass()},
      );
      learner.work('small', best);
      await learner.time.pass(5 * minute);

      expect(next.count('SetValue')).to.equal(0);
    });

    it('keeps a higher score that the LMS has meanwhile', async () => {
      await begin({attempts: 1});
      learner.work('talks', best);
      learner.attempt(false);
      await learner.time.pass(minute);
      const score = is12 ? 'cmi.core.score.raw' : 'cmi.score.raw';
      const next = learner.atLms.reload();
      next.inject('GetValue', ([element], pass) =>
        element === score ? {answer: '90'} : {answer: pass()},
      );
      learner.work('small', best);
      await learner.time.pass(minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(next.valuesOf(score)).to.eql([]);
    });

    it('appends what was not confirmed, and nothing else, where the list of answers begins anew', async () => {
      await begin();
      learner.work('talks', best, 2);
      learner.attempt(true);
      await learner.time.pass(minute);
      expect(learner.recorder.state).to.equal('saved');
      const before = learner.held(interactions);
      const {server} = learner;
      for (const element of Object.keys(server.saves.at(-1)!))
        if (/^cmi\.interactions\./.test(element)) server.lose(element);

      const next = learner.atLms.reload();
      learner.work('talks', best);
      learner.attempt(false);
      await learner.time.pass(minute);

      expect(learner.recorder.state).to.equal('saved');
      const ids = next.calls
        .filter(({answer}) => answer === 'true')
        .filter(({args}) => interactions.test(String(args[0])))
        .map(({args}) => args.map(String));
      expect(ids.map(([element]) => element)).to.eql(
        ids.map((_, at) => `cmi.interactions.${at}.id`),
      );
      expect(ids.map(([, id]) => id)).to.include('talks_talk');
      for (const [, id] of ids) expect(before).not.to.include(id);
    });
  });

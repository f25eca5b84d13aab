import {expect} from '@open-wc/testing';
import {LearnerAtLms} from '../learner-at-lms.ts';
import {endSession} from './end-session.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};
const interactions = /^cmi\.interactions\.\d+\.id$/;

// The answers that an LMS has confirmed stay where they are, whatever it tells of
// its list when a visit is opened anew.

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`the list of answers of a visit that is opened anew (${standard})`, () => {
    const is12 = standard === 'scorm12';
    const status = is12 ? 'cmi.core.lesson_status' : 'cmi.success_status';
    let learner: LearnerAtLms;

    const begin = async (settings = {}) => {
      learner = new LearnerAtLms(standard, settings);
      await learner.launch();
      learner.work('talks', best);
      await learner.time.pass(minute);
    };

    /** Answers so many questions of the check. */
    function answer(questions: number) {
      if (learner.visit.opening?.id !== 'check') {
        learner.visit.go('module', 'check');
        learner.visit.act({type: 'attempt.wanted'});
      }
      for (let question = 0; question < questions; question++)
        learner.turn(best);
    }

    it('keeps what is there, where the LMS always counts none', async () => {
      await begin();
      const before = learner.held(interactions);
      learner.atLms
        .reload()
        .inject('GetValue', ([element], pass) =>
          element === 'cmi.interactions._count'
            ? {answer: '0'}
            : {answer: pass()},
        );
      learner.attempt(true);
      await learner.time.pass(5 * minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(learner.held(interactions)).to.include.members(before);
    });

    it('keeps what is there in the next visit, where the LMS always counts none', async () => {
      await begin();
      await learner.recorder.leave();
      learner.time.forget();
      const before = learner.held(interactions);
      const page = learner.openPage();
      page.strict.inject('GetValue', ([element], pass) =>
        element === 'cmi.interactions._count'
          ? {answer: '0'}
          : {answer: pass()},
      );
      await learner.begin(page);
      learner.attempt(true);
      await learner.time.pass(5 * minute);

      const after = learner.held(interactions);
      expect(after).to.include.members(before);
      expect(after).to.have.length(before.length + 4);
    });

    it('goes on in the next visit, where the list begins anew and a place too high has any error', async () => {
      await begin();
      await learner.recorder.leave();
      learner.time.forget();
      const {server} = learner;
      for (const element of Object.keys(server.saves.at(-1)!))
        if (/^cmi\.interactions\./.test(element)) server.lose(element);

      const page = learner.openPage();
      let end = 0;
      page.strict.inject('SetValue', ([element], pass) => {
        const place = /^cmi\.interactions\.(\d+)\.id$/.exec(
          String(element),
        )?.[1];
        if (Number(place ?? 0) > end) return {answer: 'false', code: 101};
        if (place === String(end)) end++;
        return {answer: pass()};
      });
      await learner.begin(page);
      learner.attempt(true);
      await learner.time.pass(5 * minute);

      expect(end).to.equal(4);
    });

    for (const visits of ['the first', 'a later'] as const)
      it(`keeps what was confirmed in ${visits} visit, where a page comes back that is older than that`, async () => {
        await begin();
        if (visits === 'a later') {
          await learner.recorder.leave();
          learner.time.forget();
          await learner.launch();
          await learner.time.pass(minute);
        }
        const old = structuredClone(learner.server.stored);
        learner.attempt(true);
        await learner.time.pass(minute);
        expect(learner.recorder.state).to.equal('saved');
        const before = learner.held(interactions);

        // The learner went away from the LMS's page, and back to it.
        const now = learner.server.stored;
        learner.server.stored = old;
        learner.atLms.reload();
        learner.server.stored = now;
        learner.attempt(false);
        await learner.time.pass(5 * minute);

        expect(learner.held(interactions)).to.include.members(before);
      });

    it('calls no pass and no answer saved that an outage has swallowed, where the session ends after that', async () => {
      await begin();
      learner.work('small', best);
      await learner.time.pass(minute);
      learner.server.isDown = true;
      learner.attempt(true);
      await learner.time.pass(5000);
      learner.server.isDown = false;
      endSession(learner.atLms, is12);
      await learner.time.pass(10 * minute);

      const isPassed = learner.server.held(status) === 'passed';
      if (learner.recorder.state === 'saved') expect(isPassed).to.equal(true);
      learner.recorder.pageClosed();
      learner.time.forget();
      await learner.launch();
      await learner.time.pass(minute);
      expect(learner.server.held(status)).to.equal('passed');
      expect(new Set(learner.held(interactions)).size).to.equal(6);
    });

    if (is12) {
      const outage = async (questions: number) => {
        learner.server.isDown = true;
        answer(questions);
        await learner.time.pass(4000);
        learner.server.isDown = false;
      };

      /** Ids of the answers with what the learner said and what was right. */
      const table = () => {
        const held = learner.server.saves.at(-1)!;
        const entries = Object.entries(held).filter(([element]) =>
          interactions.test(element),
        );
        return Object.fromEntries(
          entries.map(([element, id]) => {
            const of = (part: string) =>
              held[element.replace(/id$/, part)] ?? '';
            return [
              id,
              of('student_response') + of('correct_responses.0.pattern'),
            ];
          }),
        );
      };

      it('leaves each answer with its question, where an outage has torn a gap that a page loaded anew closes', async () => {
        await begin();
        await outage(2);
        answer(1);
        await learner.time.pass(5 * minute);
        expect(learner.recorder.state).to.equal('saved');
        const before = table();

        const next = learner.atLms.reload();
        const ids = Object.keys(before);
        next.inject('SetValue', ([element, value], pass) => {
          const [, place] =
            /interactions\.(\d+)\.id$/.exec(String(element)) ?? [];
          const held = ids[Number(place)];
          return held && held !== value
            ? {answer: 'false', code: 405}
            : {answer: pass()};
        });
        answer(1);
        await learner.time.pass(5 * minute);

        expect(learner.recorder.state).to.equal('saved');
        expect(table()).to.include(before);
        expect(learner.server.violations).to.eql([]);
      });

      it('keeps an answer that came through between two outages, where a page loaded anew closes the gap of the first', async () => {
        await begin();
        await outage(2);
        answer(1);
        const {length} = learner.server.saves;
        while (learner.server.saves.length === length)
          await learner.time.pass(500);
        const before = learner.held(interactions);
        await outage(0);
        learner.atLms.reload();
        await learner.time.pass(10 * minute);

        expect(learner.recorder.state).to.equal('saved');
        expect(learner.held(interactions)).to.include.members(before);
      });
    }
  });

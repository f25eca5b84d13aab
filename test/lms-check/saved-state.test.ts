import {expect} from '@open-wc/testing';
import words from '../../src/lms-check/en.json' with {type: 'json'};
import {backFindings} from '../../src/lms-check/findings/back.ts';
import {compareVisits} from '../../src/lms-check/probes/compare-visits.ts';
import type {CheckStandard} from '../../src/lms-check/spelling.ts';
import {CheckedLms, type Profile} from './checked-lms.ts';

const state = 'cmi.suspend_data';

/** Changes what is set as saved state, and says that all is well. */
const withState =
  (change: (text: string) => string): Profile =>
  (strict) =>
    strict.inject('SetValue', (args, pass) => {
      if (args[0] === state) args[1] = change(String(args[1]));
      return {answer: pass()};
    });

for (const standard of ['scorm12', 'scorm2004-4th'] as CheckStandard[]) {
  describe(`the LMS check in ${standard}: what is saved and comes back`, () => {
    it('finds nothing against an LMS that keeps its promises, in three visits', async () => {
      const lms = new CheckedLms(standard);
      const first = await lms.visit();
      const second = await lms.visit();
      const third = await lms.visit();

      expect(first.complaints).to.eql([]);
      expect(first.found).to.include.members([
        ...['lost: open, next', 'size: open, more'],
      ]);
      expect(first.summary.overall).to.equal('unfinished');
      for (const visit of [second, third]) {
        expect(visit.complaints).to.eql([]);
        expect(visit.found).to.include.members([
          'backState: good, whole',
          'backStatus: good, same',
          'backScore: good, same',
          'backLocation: good, same',
          'backEntry: good, resume',
        ]);
        expect(visit.summary.overall).to.equal('good');
      }
      expect(second.told('backStatus')).to.contain('“incomplete”');
      expect(third.told('backStatus')).to.contain(
        standard === 'scorm12' ? '“passed”' : '“completed”',
      );
      expect(lms.violations).to.eql([]);
    });

    for (const [limit, outcome, verdict] of [
      [255, 'small', 'problem'],
      [2000, 'tight', 'setting'],
      [4096, 'enough', 'open'],
    ] as const) {
      it(`finds to the character that saved state is cut at ${limit}`, async () => {
        const lms = new CheckedLms(
          standard,
          withState((text) => text.slice(0, limit)),
        );
        const {found, told, summary} = await lms.visit();

        expect(found).to.include(`size: ${verdict}, ${outcome}`);
        expect(told('size')).to.contain(`${limit} characters`);
        const settings = summary.advice.map(({setting}) => setting);
        if (limit === 2000)
          expect(settings).to.include('privateAnswers: device');
      });
    }

    it('finds in the second visit that the server has cut saved state', async () => {
      const lms = new CheckedLms(standard);
      const first = await lms.visit();
      const cmi = lms.server.stored!.cmi;
      cmi.suspend_data = (cmi.suspend_data as string).slice(0, 255);
      const second = await lms.visit();

      expect(first.complaints).to.eql([]);
      expect(second.found).to.include('backState: problem, cut');
      expect(second.told('backState')).to.contain('255 of 4096');
      expect(second.summary.overall).to.equal('problem');
    });

    it('finds that longer saved state is refused', async () => {
      const lms = new CheckedLms(standard, (strict) =>
        strict.inject('SetValue', ([element, value], pass) =>
          element === state && String(value).length > 4000
            ? {answer: 'false', code: 405}
            : {answer: pass()},
        ),
      );
      const {told} = await lms.visit();
      const second = await lms.visit();

      expect(told('size')).to.contain('4000 characters');
      expect(second.told('backState')).to.contain('All 4000 characters');
    });

    it('finds what becomes of special characters, now and at the next visit', async () => {
      const lms = new CheckedLms(
        standard,
        withState((text) => text.replaceAll('&', '&amp;').trim()),
      );
      const first = await lms.visit();
      const second = await lms.visit();

      expect(first.found).to.include('signs: good, changed');
      expect(second.found).to.include('backState: good, risky');
    });

    it('is not taken in by an LMS that says "true" and stores nothing', async () => {
      const lms = new CheckedLms(standard, (strict) => {
        strict.inject('SetValue', () => ({answer: 'true'}));
        strict.inject('Commit', () => ({answer: 'true'}));
      });
      const first = await lms.visit();
      const second = await lms.visit();

      expect(first.found).to.include('sameVisit: good, none');
      expect(second.found).to.include('lost: problem, lost');
      expect(second.summary.advice.map(({advice}) => advice)).to.include(
        'attempts',
      );
      expect(words.advice.attempts).to.contain('stores nothing: ask IT');
    });

    it('takes the word of a person whose device remembers nothing', async () => {
      const lms = new CheckedLms(standard, (strict) => {
        strict.inject('Commit', () => ({answer: 'true'}));
        strict.inject('Terminate', () => ({answer: 'true'}));
      });
      await lms.visit();
      lms.device.texts.clear();
      const {check, found} = await lms.visit();

      expect(found).to.include('lost: open, next');
      check.facts.back = compareVisits(
        standard,
        check.facts.launch!,
        undefined,
      );
      expect(backFindings(check.facts)[0]).to.include({outcome: 'lost'});
    });

    it('tells a commit that throws from one that is refused, and from one that is unclear', async () => {
      const saving = async (profile: Profile) =>
        (await new CheckedLms(standard, profile).visit()).found;

      expect(
        await saving((strict) =>
          strict.inject('Commit', () => {
            throw new DOMException('Gone.', 'NetworkError');
          }),
        ),
      ).to.include.members(['save: problem, broken', 'size: problem, unknown']);
      expect(
        await saving((strict) =>
          strict.inject('Commit', () => ({answer: 'false', code: 101})),
        ),
      ).to.include('save: problem, refused');
      expect(
        await saving((strict) =>
          strict.inject('Commit', () => ({answer: 'false', code: 0})),
        ),
      ).to.include('save: problem, doubtful');
    });
  });
}

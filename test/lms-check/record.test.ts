import {expect} from '@open-wc/testing';
import type {CheckStandard} from '../../src/lms-check/spelling.ts';
import {CheckedLms, type Profile} from './checked-lms.ts';

const refusing =
  (pattern: RegExp, code = 401): Profile =>
  (strict) =>
    strict.inject('SetValue', ([element], pass) =>
      pattern.test(String(element))
        ? {answer: 'false', code}
        : {answer: pass()},
    );

for (const standard of ['scorm12', 'scorm2004-4th'] as CheckStandard[]) {
  describe(`the LMS check in ${standard}: the record`, () => {
    it('finds which parts are refused, and where a record would say more', async () => {
      const lms = new CheckedLms(standard, refusing(/objectives|interactions/));
      const {complaints, found, summary, told} = await lms.visit();

      expect(complaints).to.eql(['objectives', 'interactions']);
      expect(found).to.include('status: good, kept');
      expect(told('objectives')).to.contain('401');
      expect(summary.advice[0]!.advice).to.equal(
        standard === 'scorm12' ? 'other2004' : 'other12',
      );
    });

    it('calls it a problem when the status is refused', async () => {
      const lms = new CheckedLms(standard, refusing(/_status$/, 402));
      const {found} = await lms.visit();

      expect(found).to.include('status: problem, refused');
    });

    it('understands unusual answers, and names them', async () => {
      const lms = new CheckedLms(standard, (strict) => {
        for (const method of ['Initialize', 'SetValue', 'Commit']) {
          strict.inject(method, (_, pass) => ({answer: pass() === 'true'}));
        }
      });
      const {found, told, complaints} = await lms.visit();

      expect(complaints).to.eql([]);
      expect(found).to.include('answers: good, unusual');
      expect(told('answers')).to.contain('true or false without quotes');
    });

    it('finds that the LMS makes a status of its own out of ours', async () => {
      const lms = new CheckedLms(standard);
      await lms.visit();
      const {cmi} = lms.server.stored!;
      if (standard === 'scorm12') {
        (cmi.core as Record<string, string>).lesson_status = 'completed';
      } else cmi.completion_status = 'completed';
      const {found, summary} = await lms.visit();

      expect(found).to.include('backStatus: setting, raised');
      expect(summary.advice.map(({advice}) => advice)).to.include('override');
    });

    it('writes no status and no score without credit', async () => {
      const lms = new CheckedLms(standard);
      const {found, strict} = await lms.visit({credit: 'no-credit'});

      expect(found).to.include('mode: problem, noCredit');
      const written = strict.calls
        .filter(({method}) => method === 'SetValue')
        .map(({args}) => String(args[0]));
      expect(written.filter((one) => /status|score/.test(one))).to.eql([]);
    });

    it('never lowers a status that is there', async () => {
      const lms = new CheckedLms(standard);
      await lms.visit();
      await lms.visit();
      // Without the note, it takes itself for the first visit.
      lms.server.stored!.cmi.suspend_data = '';
      lms.device.texts.clear();
      await lms.visit();

      expect(
        lms.server.held(
          standard === 'scorm12'
            ? 'cmi.core.lesson_status'
            : 'cmi.success_status',
        ),
      ).to.equal('passed');
      expect(lms.violations).to.eql([]);
    });

    it('reads the pass mark of the LMS, or says that nobody can', async () => {
      const passMark = async (mark: string) => {
        const lms = new CheckedLms(standard, (strict) =>
          strict.inject('GetValue', ([element], pass) => ({
            answer: /mastery|passing/.test(String(element)) ? mark : pass(),
          })),
        );
        return (await lms.visit()).told('passMark');
      };

      const mark = standard === 'scorm12' ? '85' : '0.85';
      expect(await passMark(mark)).to.contain('85 %');
      expect(await passMark('80%')).to.contain('“80%” is no pass mark');
      expect(await passMark('0')).to.contain('None');
    });

    it('writes down every call as it was answered, without a name', async () => {
      const {check} = await new CheckedLms(standard).visit();
      const commits = check.calls.filter(({method}) => /Commit$/.test(method));

      expect(check.facts.saves.length).to.be.at.least(3);
      expect(commits.every(({answer}) => answer === 'true')).to.equal(true);
    });
  });
}

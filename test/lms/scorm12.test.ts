import {expect} from '@open-wc/testing';
import {
  interactions,
  launchOf,
  passed,
  reportOf,
  save,
} from './sample-reports.ts';
import {TestLms} from './test-lms.ts';

describe('scorm12()', () => {
  it('says "incomplete" and "suspend" before anything else is saved', () => {
    const lms = new TestLms('scorm12');
    const {lms: adapter} = lms.launch();
    launchOf(adapter);
    adapter.commit();

    expect(lms.held('cmi.core.lesson_status')).to.equal('incomplete');
    expect(lms.held('cmi.core.exit')).to.equal('suspend');
  });

  for (const [success, completion, status] of [
    ['unknown', 'incomplete', 'incomplete'],
    ['unknown', 'completed', 'completed'],
    ['passed', 'incomplete', 'incomplete'],
    ['passed', 'completed', 'passed'],
    ['failed', 'incomplete', 'failed'],
    ['failed', 'completed', 'failed'],
  ] as const) {
    it(`calls ${completion} and ${success} "${status}"`, () => {
      const lms = new TestLms('scorm12');
      const {lms: adapter} = lms.launch();
      launchOf(adapter);

      save(adapter, reportOf({success, completion}));

      expect(lms.held('cmi.core.lesson_status')).to.equal(status);
    });
  }

  for (const stored of ['incomplete', 'failed', 'completed', 'passed']) {
    it(`never lowers "${stored}"`, () => {
      const lms = new TestLms('scorm12');
      const ranks = ['incomplete', 'failed', 'completed', 'passed'];
      for (const [success, completion] of [
        ['unknown', 'incomplete'],
        ['failed', 'incomplete'],
        ['unknown', 'completed'],
        ['passed', 'completed'],
      ] as const) {
        const {lms: adapter, strict} = lms.launch({
          data: {core: {lesson_status: stored}},
        });
        launchOf(adapter);

        save(adapter, reportOf({success, completion}));

        for (const status of strict.valuesOf('cmi.core.lesson_status')) {
          expect(ranks.indexOf(String(status))).to.be.above(
            ranks.indexOf(stored),
          );
        }
      }
    });
  }

  it('commits before it finishes', () => {
    const {lms: adapter, strict} = new TestLms('scorm12').launch();
    launchOf(adapter);

    adapter.close(reportOf(), 'page closed');

    expect(strict.calls.slice(-2).map(({method}) => method)).to.eql([
      'Commit',
      'Terminate',
    ]);
  });

  it('leaves for good with an empty exit, when HR wants it so', () => {
    const lms = new TestLms('scorm12');
    const {lms: adapter, strict} = lms.launch({exitWhenComplete: 'normal'});
    launchOf(adapter);

    adapter.close(reportOf(passed), 'exit');

    expect(strict.valuesOf('cmi.core.exit')).to.eql(['suspend', '']);
  });

  it('writes "wrong" for what is incorrect', () => {
    const {lms: adapter, strict} = new TestLms('scorm12').launch();
    launchOf(adapter);

    save(adapter, reportOf({interactions: [interactions[1]!]}));

    expect(strict.valuesOf('cmi.interactions.0.result')).to.eql(['wrong']);
    expect(strict.valuesOf('cmi.interactions.0.student_response')).to.eql([
      'a,c',
    ]);
  });

  for (const [mark, meaning] of [
    ['80', 80],
    ['62.5', 62.5],
    ['', undefined],
    ['0', undefined],
    ['0.8', undefined],
  ] as const) {
    it(`takes a mastery score of "${mark}" for ${meaning}`, () => {
      const {lms: adapter} = new TestLms('scorm12').launch({
        data: {student_data: {mastery_score: mark}},
      });

      expect(launchOf(adapter).passMark).to.equal(meaning);
    });
  }

  for (const mark of ['80%', '80,5', '101', 'null']) {
    it(`does without a mastery score of "${mark}"`, () => {
      const {lms: adapter, strict} = new TestLms('scorm12').launch();
      strict.inject('GetValue', ([element], pass) => ({
        answer: String(element).endsWith('mastery_score') ? mark : pass(),
      }));

      expect(launchOf(adapter).passMark).to.equal(undefined);
    });
  }

  it('reads words in any spelling, and numbers that are no strings', () => {
    const {lms: adapter, strict} = new TestLms('scorm12').launch();
    const odd: Record<string, unknown> = {
      'cmi.core.lesson_status': ' Passed ',
      'cmi.core.lesson_mode': undefined,
      'cmi.core.credit': null,
      'cmi.core.score.raw': 90,
      'cmi.suspend_data': 'null',
    };
    strict.inject('GetValue', ([element], pass) => ({
      answer: String(element) in odd ? odd[String(element)] : pass(),
    }));

    expect(launchOf(adapter)).to.deep.include({
      mode: 'normal',
      credit: true,
      state: '',
      completion: 'completed',
      success: 'passed',
      score: 90,
    });
  });
});

import {expect} from '@open-wc/testing';
import {
  interactions,
  launchOf,
  passed,
  reportOf,
  save,
} from './sample-reports.ts';
import {TestLms} from './test-lms.ts';

describe('scorm2004()', () => {
  it('names its edition', () => {
    const names = (['scorm2004-3rd', 'scorm2004-4th'] as const).map(
      (standard) => new TestLms(standard).launch().lms.name,
    );

    expect(names).to.eql(['SCORM 2004 3rd Edition', 'SCORM 2004 4th Edition']);
  });

  it('terminates without a commit before, which some LMSs choke on', () => {
    const {lms: adapter, strict} = new TestLms('scorm2004-4th').launch();
    launchOf(adapter);

    adapter.close(reportOf(), 'page closed');

    expect(strict.count('Commit')).to.equal(0);
    expect(strict.count('Terminate')).to.equal(1);
  });

  it('asks to be taken away on Exit only, never from a closing page', () => {
    const onExit = new TestLms('scorm2004-4th').launch();
    launchOf(onExit.lms);
    onExit.lms.close(reportOf(), 'exit');
    const onClose = new TestLms('scorm2004-4th').launch();
    launchOf(onClose.lms);
    onClose.lms.close(reportOf(), 'page closed');

    expect(onExit.strict.valuesOf('adl.nav.request')).to.eql(['suspendAll']);
    expect(onClose.strict.valuesOf('adl.nav.request')).to.eql([]);
  });

  it('leaves a finished course for good, when HR wants it so', () => {
    const {lms: adapter, strict} = new TestLms('scorm2004-3rd').launch({
      exitWhenComplete: 'normal',
    });
    launchOf(adapter);

    adapter.close(reportOf(passed), 'exit');

    expect(strict.valuesOf('cmi.exit')).to.eql(['suspend', 'normal']);
    expect(strict.valuesOf('adl.nav.request')).to.eql(['exitAll']);
  });

  it('suspends an unfinished course, whatever HR wants', () => {
    const {lms: adapter, strict} = new TestLms('scorm2004-3rd').launch({
      exitWhenComplete: 'normal',
    });
    launchOf(adapter);

    adapter.close(reportOf(), 'exit');

    expect(strict.valuesOf('cmi.exit')).to.eql(['suspend']);
  });

  it('terminates once more when the first try fails and there is time', () => {
    const {lms: adapter, strict} = new TestLms('scorm2004-4th').launch();
    launchOf(adapter);
    strict.inject('Terminate', (_, pass) => {
      strict.heal('Terminate');
      return strict.count('Terminate')
        ? {answer: pass()}
        : {answer: 'false', code: 111};
    });

    const answer = adapter.close(reportOf(), 'exit');

    expect(answer.ok).to.equal(true);
    expect(strict.count('Terminate')).to.equal(2);
  });

  it('says that a visit is over which was terminated before', () => {
    const {lms: adapter, strict} = new TestLms('scorm2004-4th').launch();
    strict.inject('Initialize', () => ({answer: 'false', code: 104}));

    expect(adapter.open()).to.include({ok: false, reason: 'ended', code: 104});
  });

  it('reports a pass in both its statuses, and the score in both its forms', () => {
    const lms = new TestLms('scorm2004-4th');
    const {lms: adapter} = lms.launch();
    launchOf(adapter);

    save(adapter, reportOf(passed));

    expect(lms.held('cmi.completion_status')).to.equal('completed');
    expect(lms.held('cmi.success_status')).to.equal('passed');
    expect(lms.held('cmi.score.raw')).to.equal('87.5');
    expect(lms.held('cmi.score.scaled')).to.equal('0.875');
    expect(lms.held('cmi.progress_measure')).to.equal('1');
  });

  it('does not count progress down where the LMS has the course complete', () => {
    const lms = new TestLms('scorm2004-4th');
    const {lms: adapter, strict} = lms.launch({
      data: {completion_status: 'completed', progress_measure: '1'},
    });
    launchOf(adapter);

    save(adapter, reportOf({progress: 0.1}));

    expect(strict.valuesOf('cmi.progress_measure')).to.eql([]);
    expect(strict.valuesOf('cmi.completion_status')).to.eql([]);
  });

  it('does not begin anew where the LMS shows a pass and no completion', () => {
    const {lms: adapter, strict} = new TestLms('scorm2004-4th').launch({
      data: {success_status: 'passed'},
    });
    launchOf(adapter);

    expect(strict.valuesOf('cmi.completion_status')).to.eql([]);
  });

  it('takes the passing score of the LMS as a percentage', () => {
    const {lms: adapter} = new TestLms('scorm2004-4th').launch({
      data: {scaled_passing_score: '0.55'},
    });

    expect(launchOf(adapter).passMark).to.equal(55);
  });

  it('describes a question in one line of words', () => {
    const {lms: adapter, strict} = new TestLms('scorm2004-4th').launch();
    launchOf(adapter);

    save(adapter, reportOf({interactions: [interactions[1]!]}));

    expect(strict.valuesOf('cmi.interactions.0.description')).to.eql([
      'What do you say first? Choose one.',
    ]);
    expect(strict.valuesOf('cmi.interactions.0.timestamp')).to.eql([
      '2026-03-09T14:05:09.12Z',
    ]);
  });
});

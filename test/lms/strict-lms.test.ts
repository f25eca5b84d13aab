import {expect} from '@open-wc/testing';
import {TestLms} from './test-lms.ts';
import type {TestStandard} from './test-lms.ts';

/** A judge that never convicts proves nothing. */
describe('StrictLms', () => {
  function violationsOf(
    standard: TestStandard,
    calls: [method: string, ...args: unknown[]][],
    mode = 'normal',
  ): string {
    const {strict} = new TestLms(standard).launch({mode});
    for (const [method, ...args] of calls) {
      strict.api[method]!(...(args as string[]));
    }
    return strict.violations.join('\n');
  }

  const open12: [string, string] = ['LMSInitialize', ''];
  const open2004: [string, string] = ['Initialize', ''];

  const set12: [element: string, value: unknown, rule: string][] = [
    ['cmi.core.lesson_status', 'Passed', 'format'],
    ['cmi.core.lesson_status', 'not attempted', 'format'],
    ['cmi.core.score.raw', '85,5', 'format'],
    ['cmi.core.score.raw', '', 'format'],
    ['cmi.core.score.raw', 85, 'string'],
    ['cmi.core.session_time', '0:00:01', 'format'],
    ['cmi.core.session_time', '0000:60:00.00', 'format'],
    ['cmi.core.exit', 'normal', 'format'],
    ['cmi.core.exit', 'logout', 'format'],
    ['cmi.suspend_data', 'x'.repeat(3501), 'format'],
    ['cmi.suspend_data', 'a+b', 'format'],
    ['cmi.core.student_name', 'Me', 'may not be set'],
    ['cmi.comments', 'Me', 'may not be set'],
    ['cmi.interactions.00.id', 'q', 'may not be set'],
    ['cmi.interactions.0.id', 'a-b', 'format'],
    ['cmi.interactions.0.type', 'choice', 'id comes first'],
    ['cmi.objectives.0.status', 'passed', 'id comes first'],
  ];
  for (const [element, value, rule] of set12) {
    it(`objects to ${element} = ${String(value).slice(0, 20)} in SCORM 1.2`, () => {
      const found = violationsOf('scorm12', [
        open12,
        ['LMSSetValue', element, value],
      ]);

      expect(found).to.contain(rule);
    });
  }

  const set2004: [element: string, value: string, rule: string][] = [
    ['cmi.session_time', 'P1DT2H', 'format'],
    ['cmi.session_time', 'PT1.5S', 'format'],
    ['cmi.score.scaled', '.5', 'format'],
    ['cmi.score.scaled', '1e-7', 'format'],
    ['cmi.exit', '', 'format'],
    ['cmi.interactions.0.timestamp', '2026-03-09T14:05:09Z', 'format'],
    ['cmi.interactions.0.timestamp', '2026-03-09T14:05:09.123Z', 'format'],
    ['cmi.interactions.0.description', '{lang=en}Hello', 'format'],
    ['adl.nav.request', '_none_', 'format'],
  ];
  for (const [element, value, rule] of set2004) {
    it(`objects to ${element} = ${value} in SCORM 2004`, () => {
      const found = violationsOf('scorm2004-4th', [
        open2004,
        ['SetValue', element, value],
      ]);

      expect(found).to.contain(rule);
    });
  }

  it('objects to a response before its type, or in the form of another', () => {
    const early = violationsOf('scorm2004-4th', [
      open2004,
      ['SetValue', 'cmi.interactions.0.id', 'q'],
      ['SetValue', 'cmi.interactions.0.learner_response', 'a'],
    ]);
    const odd = violationsOf('scorm12', [
      open12,
      ['LMSSetValue', 'cmi.interactions.0.id', 'q'],
      ['LMSSetValue', 'cmi.interactions.0.type', 'choice'],
      ['LMSSetValue', 'cmi.interactions.0.student_response', 'greet'],
    ]);

    expect(early).to.contain('the type comes before');
    expect(odd).to.contain('a choice response is');
  });

  it('objects to a status that falls and a score that comes late', () => {
    const found = violationsOf('scorm12', [
      open12,
      ['LMSSetValue', 'cmi.core.lesson_status', 'passed'],
      ['LMSSetValue', 'cmi.core.score.raw', '90'],
      ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
    ]);

    expect(found).to.contain('the score comes before the status');
    expect(found).to.contain('a status never falls');
  });

  it('objects to calls at the wrong time or with the wrong arguments', () => {
    expect(violationsOf('scorm12', [['LMSCommit', '']])).to.contain('closed');
    expect(violationsOf('scorm12', [open12, open12])).to.contain('open');
    expect(violationsOf('scorm12', [open12, ['LMSCommit']])).to.contain(
      'argument count',
    );
    expect(
      violationsOf('scorm12', [open12, ['LMSFinish', ''], ['LMSFinish', '']]),
    ).to.contain('ended');
  });

  it('objects to anything that is written in review', () => {
    const found = violationsOf(
      'scorm2004-3rd',
      [open2004, ['SetValue', 'cmi.location', 'p1']],
      'review',
    );

    expect(found).to.contain('nothing is written in review');
  });

  it('has nothing against a good call', () => {
    const found = violationsOf('scorm12', [
      open12,
      ['LMSSetValue', 'cmi.core.score.raw', '90'],
      ['LMSSetValue', 'cmi.core.lesson_status', 'passed'],
      ['LMSCommit', ''],
      ['LMSFinish', ''],
    ]);

    expect(found).to.equal('');
  });
});

import {expect} from '@open-wc/testing';
import {TestLms} from './test-lms.ts';
import type {TestStandard} from './test-lms.ts';

const names: Record<TestStandard, string> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3rd': 'SCORM 2004 3rd Edition',
  'scorm2004-4th': 'SCORM 2004 4th Edition',
};

/**
 * Tells the same stories in every standard, each with an LMS of its own, and
 * holds each to the rules: no story may break one, whatever it is about.
 */
export function describeEachStandard(
  subject: string,
  tell: (standard: TestStandard, server: () => TestLms) => void,
) {
  for (const [standard, name] of Object.entries(names)) {
    describe(`${name}: ${subject}`, () => {
      let server: TestLms;
      beforeEach(() => {
        server = new TestLms(standard as TestStandard);
      });
      afterEach(() => {
        expect(server.violations.join('\n')).to.equal('');
      });

      tell(standard as TestStandard, () => server);
    });
  }
}

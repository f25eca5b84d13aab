import {expect} from '@open-wc/testing';
import type {CheckStandard} from '../../src/lms-check/spelling.ts';
import {CheckedLms} from './checked-lms.ts';

for (const standard of ['scorm12', 'scorm2004-4th'] as CheckStandard[]) {
  describe(`the LMS check in ${standard}: how it was opened`, () => {
    it('writes nothing in a review', async () => {
      const lms = new CheckedLms(standard);
      const {found, strict} = await lms.visit({mode: 'review'});

      expect(found).to.include('mode: problem, review');
      expect(strict.count('SetValue')).to.equal(0);
      expect(strict.count('Terminate')).to.equal(1);
      expect(lms.violations).to.eql([]);
    });

    it('says where the record of private answers has to be kept', async () => {
      const lms = new CheckedLms(standard);
      lms.device.lasts = false;
      const {found, summary} = await lms.visit();

      expect(found).to.include('storage: setting, none');
      expect(summary.advice.map(({setting}) => setting)).to.include(
        'privateAnswers: lms',
      );
    });

    it('says that a frame is too small', async () => {
      const small = {place: {innerWidth: 300, innerHeight: 200}};
      const {found} = await new CheckedLms(standard).visit(small);

      expect(found).to.include('window: setting, narrow');
    });

    it('says what a closed frame forbids, and what it does not tell', async () => {
      const framedBy = async (frameElement: unknown) => {
        const lms = new CheckedLms(standard);
        const {found} = await lms.visit({place: {parent: {}, frameElement}});
        return found.filter((one) => /^(print|download)/.test(one));
      };
      const frame = document.createElement('iframe');

      expect(await framedBy(frame)).to.include('print: good, allowed');
      frame.setAttribute('sandbox', 'allow-scripts allow-downloads');
      expect(await framedBy(frame)).to.eql([
        'print: setting, forbidden',
        'download: good, allowed',
      ]);
      expect(await framedBy(null)).to.include('print: open, unknown');
    });
  });
}

describe('the LMS check without an LMS', () => {
  for (const standard of ['scorm12', 'scorm2004-4th'] as CheckStandard[]) {
    it(`says in ${standard} that there is none, and writes nothing`, async () => {
      const gone = {place: {API: undefined, API_1484_11: undefined}};
      const lms = new CheckedLms(standard);
      const {found, strict, summary} = await lms.visit(gone);

      expect(found).to.include('api: problem, missing');
      expect(found.some((one) => one.startsWith('size'))).to.equal(false);
      expect(strict.count()).to.equal(0);
      expect(summary.overall).to.equal('problem');
    });
  }

  it('says that the LMS offers the other standard', async () => {
    const {found, summary} = await new CheckedLms('scorm2004-4th').visit({
      place: {API_1484_11: undefined, API: {LMSInitialize: () => 'true'}},
    });

    expect(found).to.include('api: problem, other');
    expect(summary.advice.map(({advice}) => advice)).to.eql(['other12']);
  });

  it('says that another web address may hide it', async () => {
    const foreign = {
      get location(): Location {
        throw new DOMException('Blocked.', 'SecurityError');
      },
    };
    const {found} = await new CheckedLms('scorm12').visit({
      place: {API: undefined, parent: foreign},
    });

    expect(found).to.include('api: problem, foreign');
  });
});

import {expect} from '@open-wc/testing';
import {leaving} from '../../src/workbench/rehearsal/leaving.ts';
import {resending} from '../../src/workbench/rehearsal/resending.ts';
import {sessions} from '../../src/workbench/rehearsal/sessions.ts';
import {
  describeTroubles,
  everythingArrivesLater,
  everythingIsRecorded,
  hasWhatWasSaved,
  passedOnACalmDay,
  type Story,
} from './describe-troubles.ts';
import {RehearsedLearner} from './rehearsed-learner.ts';

const survivesTheEnd: Story = async (learner) => {
  await learner.open();
  await learner.talk();
  await learner.answer(2);
  expect(learner.told.keeping).to.equal('saved');
  learner.closePage();

  await learner.open();
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  expect(learner.hasTalked).to.equal(true);
  expect(learner.answers).to.equal(2);
};

describeTroubles(leaving, {
  U1: survivesTheEnd,
  U2: survivesTheEnd,
  async U4(learner) {
    await learner.open();
    await learner.talk();

    await hasWhatWasSaved(learner);
  },
  async U6(learner) {
    await everythingIsRecorded(learner);
    expect(learner.at.strict.count('Terminate')).to.equal(1);
  },
  async U8(learner) {
    await everythingIsRecorded(learner);
    learner.closePage();
    learner.closePage();
    expect(learner.at.strict.count('Terminate')).to.equal(1);
  },
});

describeTroubles(resending, {
  R1: everythingArrivesLater,
  'R1-forgotten': everythingArrivesLater,
  R2: everythingArrivesLater,
  R3: everythingIsRecorded,
  async R5(learner) {
    await passedOnACalmDay(learner);
    await learner.open();
    expect(learner.told.notices).to.eql(['mode']);
    expect(learner.answers).to.equal(12);
    await learner.answer(12, false);
    expect(await learner.leave()).to.equal('viewed');
    expect(learner.at.strict.count('SetValue')).to.equal(0);
    expect(learner.record).to.eql(learner.passed);
  },
  R10: everythingIsRecorded,
});

describe('an LMS that hears nothing of the end', () => {
  for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
    it(`gives back what was saved after the browser was killed (R4): ${standard}`, async () => {
      const learner = new RehearsedLearner(standard, sessions[0]!);
      await learner.open({calm: true});
      await learner.talk();
      await learner.answer(2);
      learner.kill();

      await learner.open({calm: true});

      expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
      expect(learner.hasTalked).to.equal(true);
      expect(learner.answers).to.equal(2);
    });
  }
});

import {expect} from '@open-wc/testing';
import {judging} from '../../src/workbench/rehearsal/judging.ts';
import {leaving} from '../../src/workbench/rehearsal/leaving.ts';
import {resending} from '../../src/workbench/rehearsal/resending.ts';
import {sessions} from '../../src/workbench/rehearsal/sessions.ts';
import {
  describeTroubles,
  everythingArrivesLater,
  everythingIsRecorded,
  passedOnACalmDay,
  type Story,
} from './describe-troubles.ts';
import {RehearsedLearner} from './rehearsed-learner.ts';

const minute = 60_000;

/** A failed attempt is not the last word: there is another, and it passes. */
const canTryAgain: Story = async (learner) => {
  await learner.open();
  await learner.talk();
  await learner.answer(12, false);
  expect(await learner.leave()).to.equal('saved');
  expect(learner.record).to.eql(learner.begun);

  await learner.open();
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  await learner.answer(12);
  expect(await learner.leave()).to.equal('saved');
  expect(learner.record).to.eql(learner.passed);
};

/** The visit breaks off; what was confirmed until then is there, anywhere. */
const hasWhatWasSaved: Story = async (learner) => {
  await learner.open({calm: true, elsewhere: true});
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  expect(learner.record).to.eql(learner.begun);
  expect(learner.visit.progress.modules).to.have.property('talks');
};

/** On the device where it was done, all of it is there. */
const hasAll: Story = async (learner) => {
  await learner.open({calm: true});
  expect(learner.told).to.deep.include({
    ...{keeping: 'saved', notices: ['recovered']},
  });
  expect(learner.hasTalked).to.equal(true);
  expect(learner.record).to.eql(learner.begun);
};

describeTroubles(judging, {
  async W1(learner) {
    await learner.open();
    expect(await learner.leave()).to.equal('saved');
    expect(learner.record).to.eql(learner.begun);
  },
  W2: canTryAgain,
  W4: everythingIsRecorded,
  W5: everythingIsRecorded,
  W6: everythingIsRecorded,
  W7: everythingIsRecorded,
  W8: canTryAgain,
  W10: everythingIsRecorded,
  W11: everythingIsRecorded,
  W13: canTryAgain,
});

describeTroubles(sessions, {
  S1: everythingArrivesLater,
  async 'S1-for-good'(learner) {
    await learner.open();
    await learner.talk();
    expect(learner.told.keeping).to.equal('unconfirmed');
    expect(learner.told.notices.join()).to.contain('connection');
    expect(await learner.leave()).to.equal('unconfirmed');

    await hasAll(learner);
    await hasWhatWasSaved(learner);
  },
  async 'S1-forgotten'(learner) {
    await everythingIsRecorded(learner);
    expect([...learner.seen]).to.not.include('unconfirmed');
  },
  async 'S1-forgotten-between'(learner) {
    await learner.open();
    await learner.talk();
    await learner.answer(12);
    expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
    expect([...learner.seen]).to.not.include('unconfirmed');
    expect(learner.record).to.eql(learner.passed);
    // The version, a conversation and twelve questions.
    expect(new Set(learner.interactions).size).to.equal(14);
    expect(learner.completions.map(([id]) => id)).to.eql([
      ...['talks', 'talk_well', 'final_check'],
    ]);
    learner.kill();

    await learner.open({calm: true, elsewhere: true});
    expect(learner.answers).to.equal(12);
    expect(learner.hasTalked).to.equal(true);
  },
  async S2(learner) {
    await learner.open();
    for (let read = 0; read < 4 * 60; read++) {
      learner.visit.parts.recorder.learnerActive();
      await learner.wait(minute);
    }
    await learner.talk();
    expect(learner.told.keeping).to.equal('saved');
    expect([...learner.seen]).to.not.include('unconfirmed');
  },
  async S4(learner) {
    await learner.open();
    const before = learner.time.now();
    await learner.talk();
    await learner.answer(12);
    const passed = (learner.time.now() - before) / 1000;
    expect(learner.at.strict.count('Commit')).to.be.below(passed / 8);
    await learner.wait(minute);
    expect(await learner.leave()).to.equal('saved');

    await learner.open();
    expect(learner.answers).to.equal(12);
    expect(learner.record).to.eql(learner.passed);
  },
  async S7(learner) {
    await learner.open();
    await learner.talk();
    await learner.answer(2);
    expect(learner.told.keeping).to.equal('unconfirmed');
    expect(await learner.leave()).to.equal('unconfirmed');

    await hasAll(learner);
    expect(learner.answers).to.equal(2);
    await hasWhatWasSaved(learner);
  },
  S8: everythingIsRecorded,
  async S13(learner) {
    await learner.open();
    await learner.talk();
    await learner.answer(12);
    expect(learner.told.keeping).to.equal('saved');
    await learner.leave();

    await learner.open({calm: true});
    expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
    expect(learner.answers).to.equal(12);
    expect(learner.record).to.eql(learner.passed);
  },
  async 'stores-at-end'(learner) {
    await learner.open();
    await learner.talk();
    await learner.answer(2);
    learner.closePage();

    await learner.open();
    expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
    expect(learner.hasTalked).to.equal(true);
    expect(learner.answers).to.equal(2);
    await learner.answer(10);
    learner.kill();

    // The page may be older than what was confirmed, so it is loaded anew.
    await learner.open();
    expect(learner.visit.parts.work.found.isOutdated).to.equal(true);
    await learner.open();
    expect(learner.visit.parts.work.found.isOutdated).to.equal(false);
    expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
    expect(learner.answers).to.equal(2);
    expect(learner.visit.hasCertificate).to.equal(false);
    await learner.answer(10);
    expect(await learner.leave()).to.equal('saved');
    expect(learner.record).to.eql(learner.passed);
  },
  async 'stores-nothing'(learner) {
    await learner.open();
    await learner.talk();
    await learner.answer(12);
    await learner.leave();

    await learner.open();
    expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
    expect(learner.hasTalked).to.equal(false);
    expect(learner.visit.hasCertificate).to.equal(false);
  },
});

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

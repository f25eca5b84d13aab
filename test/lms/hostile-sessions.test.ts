import {expect} from '@open-wc/testing';
import {judging} from '../../src/workbench/rehearsal/judging.ts';
import {sessions} from '../../src/workbench/rehearsal/sessions.ts';
import {
  describeTroubles,
  everythingArrivesLater,
  everythingIsRecorded,
  hasWhatWasSaved,
  type Story,
} from './describe-troubles.ts';

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

import {expect} from '@open-wc/testing';
import {damage} from '../../src/workbench/rehearsal/damage.ts';
import {refusing} from '../../src/workbench/rehearsal/refusing.ts';
import {
  begunOnACalmDay,
  describeTroubles,
  everythingArrivesLater,
  everythingIsRecorded,
  passedOnACalmDay,
  type Story,
} from './describe-troubles.ts';

const state = 'cmi.suspend_data';

/** The result is there without its details: that is said, and it stays. */
const staysDone: Story = async (learner) => {
  await learner.open();
  expect(learner.told).to.deep.include({
    ...{keeping: 'saved', notices: ['unreadable']},
  });
  expect(learner.answers).to.equal(0);
  await learner.talk();
  await learner.answer(12, false);
  expect(await learner.leave()).to.equal('saved');
  expect(learner.record).to.eql(learner.passed);
  // What is done once more is told under ids of its own.
  const {interactions} = learner;
  expect(new Set(interactions).size).to.equal(interactions.length);
  const again = interactions.filter((id) => /_r\d+$/.test(id));
  expect(again).to.have.length(14);
};

/**
 * Whoever has finished the course stays finished, wherever they open it. All of
 * their work is there on the device where it was done, and not told once more.
 */
const returnsInPart: Story = async (learner) => {
  const {interactions} = learner;
  await learner.open();
  expect(learner.answers).to.equal(12);
  expect(learner.told.notices).to.include('recovered');
  expect(learner.told.keeping).to.equal('partly');
  await learner.leave();
  expect(learner.interactions).to.eql(interactions);

  await learner.open({elsewhere: true});
  expect(learner.told.notices).to.eql(['partly']);
  expect(learner.hasTalked).to.equal(true);
  expect(learner.answers).to.equal(0);
  expect(learner.hasPassed).to.equal(true);
  // Nothing is told once more that is in the record already.
  await learner.talk();
  await learner.answer(12, false);
  await learner.leave();
  expect(learner.record).to.eql(learner.passed);
  const before = new Set(interactions);
  const added = learner.interactions.slice(interactions.length);
  expect(added.filter((id) => before.has(id))).to.eql([]);

  // Where there is room, all that is known is kept from then on.
  await learner.open({calm: true});
  await learner.answer(12, false);
};

/** What is too long comes in short; all of it stays on the device. */
const getsInShort: Story = async (learner) => {
  await learner.open();
  await learner.talk();
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  await learner.doAll();
  // An attempt under way is only kept whole, and this LMS has no room for it.
  await learner.answer(8);
  expect(learner.told.keeping).to.equal('unconfirmed');
  await learner.answer(4);
  await learner.wait(60_000);
  expect(learner.told).to.deep.include({
    ...{keeping: 'partly', notices: ['partly']},
  });
  expect(await learner.leave()).to.equal('partly');
  expect(learner.record).to.eql(learner.passed);

  await returnsInPart(learner);
};

/** Extras are missing, and only they. */
const doesWithout =
  (missing: string[]): Story =>
  async (learner) => {
    await everythingIsRecorded(learner);
    const held = missing.map((element) => learner.server.held(element));
    expect(held.join('')).to.equal('');
  };

const anInteraction = 'cmi.interactions.0.id';
const anObjective = 'cmi.objectives.0.id';

describeTroubles(damage, {
  'D1-4096': everythingIsRecorded,
  async 'D1-255'(learner) {
    await learner.open();
    await learner.doAll();
    expect(learner.visit.parts.work.renew(0).length).to.be.above(255);
    await learner.leave();
    expect(learner.record).to.eql(learner.passed);

    await learner.open();
    expect(learner.told.notices).to.eql(['unreadable']);
    expect(learner.answers).to.equal(0);
    await learner.doAll();
    expect(learner.told.keeping).to.equal('partly');
    expect(learner.told.notices).to.eql(['unreadable', 'partly']);
    expect(await learner.leave()).to.equal('partly');
    expect(learner.record).to.eql(learner.passed);

    await returnsInPart(learner);
  },
  'D1-refused': getsInShort,
  'D1-untimed': getsInShort,
  D2: everythingIsRecorded,
  'D2-split': everythingIsRecorded,
  D3: everythingIsRecorded,
  D4: everythingIsRecorded,
  'D4-padded': everythingIsRecorded,
  D5: everythingIsRecorded,
  D6: everythingIsRecorded,
  D7: everythingIsRecorded,
  async 'D8-newer'(learner) {
    await begunOnACalmDay(learner);
    const before = learner.server.held(state);
    await learner.open();
    expect(learner.told).to.deep.include({
      ...{keeping: 'newer', notices: ['unreadable']},
    });
    expect(learner.answers).to.equal(0);
    await learner.answer(1);
    expect([...learner.seen]).to.eql(['newer']);
    expect(await learner.leave()).to.equal('newer');
    expect(learner.server.held(state)).to.equal(before);

    await learner.open({calm: true});
    expect(learner.answers).to.equal(2);
  },
  async D9(learner) {
    await passedOnACalmDay(learner);
    await learner.open();
    expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
    expect(learner.answers).to.equal(12);
    const status = learner.is12 ? 'core.lesson_status' : 'success_status';
    expect(learner.at.strict.valuesOf(`cmi.${status}`)).to.include('passed');
    await learner.leave();
    expect(learner.record).to.eql(learner.passed);
  },
  async 'D9-status'(learner) {
    await passedOnACalmDay(learner);
    await staysDone(learner);
  },
  async D10(learner) {
    await begunOnACalmDay(learner);
    await learner.open();
    expect(learner.told.notices).to.eql(['unreadable']);
    expect(learner.answers).to.equal(0);
    expect(learner.hasTalked).to.equal(false);
    await learner.leave();
    expect(learner.record).to.eql(learner.begun);
  },
  async D11(learner) {
    await learner.open();
    await learner.talk();
    await learner.answer(12);
    expect(await learner.leave()).to.equal('saved');
    expect(learner.record).to.eql(learner.passed);

    await staysDone(learner);
  },
});

describeTroubles(refusing, {
  async D12(learner) {
    await learner.open();
    await learner.talk();
    await learner.answer(12, false);
    await learner.leave();
    expect(learner.record).to.eql(learner.begun);
  },
  async D13(learner) {
    await passedOnACalmDay(learner);
    await learner.open();
    await learner.answer(12, false);
    expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
    await learner.leave();
    expect(learner.record).to.eql(learner.passed);
  },
  async D14(learner) {
    await everythingIsRecorded(learner);
    expect(learner.interactions).to.have.lengthOf(14);
  },
  async D15(learner) {
    await learner.open();
    await learner.talk();
    await learner.answer(12, false);
    await learner.answer(12);
    await learner.leave();
    expect(new Set(learner.interactions).size).to.equal(26);
  },
  'D16-interactions': doesWithout([anInteraction]),
  'D16-objectives': doesWithout([anObjective]),
  'D16-all': doesWithout([anInteraction, anObjective]),
  D17: everythingIsRecorded,
  D18: everythingArrivesLater,
});

import {expect} from '@open-wc/testing';
import {naming} from '../../src/workbench/rehearsal/naming.ts';
import {reading} from '../../src/workbench/rehearsal/reading.ts';
import {
  begunOnACalmDay,
  describeTroubles,
  everythingIsRecorded,
  passedOnACalmDay,
  type Story,
} from './describe-troubles.ts';

/** Nothing is written, and what was done can be seen. */
const isOnlyLookedAt: Story = async (learner) => {
  await begunOnACalmDay(learner);
  await learner.open();
  expect(learner.told).to.deep.include({
    ...{keeping: undefined, notices: ['mode']},
  });
  expect(learner.answers).to.equal(2);
  await learner.answer(10);
  expect(await learner.leave()).to.equal('viewed');
  expect(learner.at.strict.count('SetValue')).to.equal(0);

  await learner.open({calm: true});
  expect(learner.answers).to.equal(2);
  expect(learner.record).to.eql(learner.begun);
};

/** The course's own pass mark counts. */
const passesAt80: Story = async (learner) => {
  await everythingIsRecorded(learner);
  expect(learner.connection.launch.passMark).to.equal(undefined);
};

/** The course greets with that name. */
const greets =
  (name: string): Story =>
  async (learner) => {
    await everythingIsRecorded(learner);
    await learner.open();
    expect(learner.told.learner).to.equal(name);
  };

describeTroubles(reading, {
  G1: everythingIsRecorded,
  G2: everythingIsRecorded,
  G3: everythingIsRecorded,
  async G4(learner) {
    await passedOnACalmDay(learner);
    await learner.open();
    expect(learner.connection.launch).to.include({
      ...{mode: 'normal', credit: true},
      ...{completion: 'completed', success: 'passed'},
    });
    await learner.leave();
    expect(learner.record).to.eql(learner.passed);
  },
  G5: everythingIsRecorded,
  G6: everythingIsRecorded,
  'G6-browse': isOnlyLookedAt,
  'G6-review': isOnlyLookedAt,
  async 'G6-no-credit'(learner) {
    await learner.open();
    expect(learner.told).to.deep.include({
      ...{keeping: 'saved', notices: ['credit']},
    });
    await learner.talk();
    await learner.answer(12);
    expect(await learner.leave()).to.equal('saved');

    await learner.open();
    expect(learner.answers).to.equal(12);
    expect(learner.record.score).to.equal('');
    expect(learner.record.status).to.not.match(/passed|completed/);
    expect(learner.interactions).to.eql([]);
  },
  G7: everythingIsRecorded,
  'G8-text': passesAt80,
  'G8-comma': passesAt80,
  'G8-percent': passesAt80,
  'G8-empty': passesAt80,
  'G8-zero': passesAt80,
  'G8-unit': passesAt80,
  G10: everythingIsRecorded,
  async G11(learner) {
    await everythingIsRecorded(learner);
    const ids = [0, 1, 2].map((place) =>
      learner.server.held(`cmi.objectives.${place}.id`),
    );
    expect(ids).to.eql(['made_by_the_lms', 'talks', 'talk_well']);
  },
});

describeTroubles(naming, {
  N1: greets('Zofia Kowalska'),
  'N1-comma': greets('Zofia Kowalska'),
  N2: greets('O\'Neil & <b>"Bo"</b> &amp; \\ %41'),
  'N2-script': greets('محمد علی 王小明 👩🏽‍🚒 Łukasz'),
  N3: greets('Maximiliane-Kunigunde '.repeat(20).trim()),
  'N3-empty': greets(''),
  async N4(learner) {
    await begunOnACalmDay(learner);
    await learner.open();
    expect(learner.told.notices).to.eql([]);
    expect(learner.answers).to.equal(2);
    expect(learner.hasTalked).to.equal(true);
  },
  'N4-odd': everythingIsRecorded,
  'N4-none': everythingIsRecorded,
});

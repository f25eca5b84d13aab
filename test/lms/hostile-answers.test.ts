import {expect} from '@open-wc/testing';
import {answering} from '../../src/workbench/rehearsal/answering.ts';
import {explaining} from '../../src/workbench/rehearsal/explaining.ts';
import {starting} from '../../src/workbench/rehearsal/starting.ts';
import {
  begunOnACalmDay,
  describeTroubles,
  everythingIsRecorded,
  type Story,
} from './describe-troubles.ts';

/** The visit cannot begin; what the LMS holds is not touched. */
const isNotBegun: Story = async (learner) => {
  await begunOnACalmDay(learner);
  await learner.open();
  expect(learner.connection.alone).to.equal('refused');
  expect(learner.told).to.deep.include({
    keeping: 'unreported',
    notices: ['alone'],
  });
  await learner.answer(1);
  expect(await learner.leave()).to.equal('unreported');
  expect(learner.at.strict.count('SetValue')).to.equal(0);

  await learner.open({calm: true});
  expect(learner.told.notices).to.eql([]);
  expect(learner.answers).to.equal(2);
  expect(learner.record).to.eql(learner.begun);
};

/** Nothing is taken, and the learner knows. */
const isNotConfirmed: Story = async (learner) => {
  await begunOnACalmDay(learner);
  await learner.open();
  expect(learner.answers).to.equal(2);
  await learner.answer(2);
  expect(learner.told.keeping).to.equal('unconfirmed');
  expect(learner.told.notices.join()).to.contain('connection');
  expect(await learner.leave()).to.equal('unconfirmed');

  await learner.open({calm: true});
  // On this device, nothing of it is lost.
  expect(learner.answers).to.equal(4);
  expect(learner.hasTalked).to.equal(true);
  expect(learner.record).to.eql(learner.begun);
};

/** All was saved before the end, so a visit without one is no loss. */
const staysSaved: Story = async (learner) => {
  await learner.open();
  await learner.talk();
  await learner.answer(2);
  expect(await learner.leave()).to.equal('saved');

  await learner.open({calm: true});
  expect(learner.told.notices).to.eql([]);
  expect(learner.answers).to.equal(2);
  expect(learner.record).to.eql(learner.begun);
};

describeTroubles(starting, {
  I1: everythingIsRecorded,
  I2: everythingIsRecorded,
  async I3(learner) {
    await everythingIsRecorded(learner);
    expect(learner.at.strict.count('Initialize')).to.equal(1);
  },
  I4: everythingIsRecorded,
  async I5(learner) {
    await begunOnACalmDay(learner);
    await learner.open();
    expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
    expect(learner.answers).to.equal(2);
    await learner.answer(10);
    expect(await learner.leave()).to.equal('saved');
    expect(learner.record).to.eql(learner.passed);
  },
});

const refusals = (method: string, story: Story) => ({
  [`${method}-no`]: story,
  [`${method}-false`]: story,
  [`${method}-throws`]: story,
});
const oddYeses = (method: string, story: Story) => ({
  [`${method}-true`]: story,
  [`${method}-undefined`]: story,
  [`${method}-null`]: story,
});

describeTroubles(answering, {
  ...oddYeses('Initialize', everythingIsRecorded),
  ...refusals('Initialize', isNotBegun),
  ...oddYeses('GetValue', isNotBegun),
  ...refusals('GetValue', isNotBegun),
  ...oddYeses('SetValue', everythingIsRecorded),
  ...refusals('SetValue', isNotConfirmed),
  'SetValue-false-taken': everythingIsRecorded,
  'SetValue-false-lost': isNotConfirmed,
  ...oddYeses('Commit', everythingIsRecorded),
  ...refusals('Commit', isNotConfirmed),
  ...oddYeses('Terminate', everythingIsRecorded),
  ...refusals('Terminate', staysSaved),
});

describeTroubles(explaining, {
  'Errors-throw': everythingIsRecorded,
  'Errors-undefined': everythingIsRecorded,
  'Errors-number': everythingIsRecorded,
  'Errors-missing': everythingIsRecorded,
  'Errors-stale': everythingIsRecorded,
});

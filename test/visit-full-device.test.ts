import {expect} from '@open-wc/testing';
import {standardDisplay} from '../src/ui/display.ts';
import {viewOf} from '../src/view-of.ts';
import type {Visit} from '../src/visit.ts';
import {beginVisit, readStory, realCourse} from './example-visit.ts';

const told = (visit: Visit) => {
  const {keeping, privateKeeping, notices} = viewOf(visit, standardDisplay);
  return {keeping, privateKeeping, notices: notices.map(({id}) => id)};
};

const rate = (visit: Visit) => {
  visit.act({type: 'level.chosen', level: 3});
  visit.act({type: 'next'});
};

const isWell = {keeping: 'saved', privateKeeping: 'device', notices: []};
const isLost = {
  ...{keeping: 'withoutPrivate', privateKeeping: 'page'},
  notices: ['private'],
};

/** A learner who has read up to the first question, and all is saved. */
async function aboutToRate(settings = {}) {
  const course = {
    ...realCourse,
    settings: {...realCourse.settings, ...settings},
  };
  const begun = beginVisit({course});
  readStory(begun.visit);
  await begun.time.pass(60_000);
  expect(told(begun.visit).keeping).to.equal('saved');
  return begun;
}

describe('A device that runs out of room', () => {
  it('is told of at the first private answer that it does not keep, without waiting for a save', async () => {
    const {visit, device, time} = await aboutToRate();
    device.isFull = true;
    let isToldOf = false;
    rate(visit);
    visit.addEventListener('change', () => {
      isToldOf ||= told(visit).notices.includes('private');
    });
    await time.pass(0);

    expect(isToldOf).to.equal(true);
    await time.pass(60_000);
    expect(told(visit)).to.eql(isLost);
  });

  it('has the last screen say that not all is saved, and no more', async () => {
    const {visit, device} = await aboutToRate();
    rate(visit);
    device.isFull = true;

    await visit.leave();

    expect(visit.ending).to.equal('withoutPrivate');
  });

  it('is forgiven as soon as it keeps them after all', async () => {
    const {visit, device, time} = await aboutToRate();
    device.isFull = true;
    rate(visit);
    await time.pass(60_000);
    device.isFull = false;

    rate(visit);
    await time.pass(60_000);

    expect(told(visit)).to.eql(isWell);
    await visit.leave();
    expect(visit.ending).to.equal('saved');
  });

  it('does not matter before there is a private answer, nor where the LMS keeps them', async () => {
    const {visit, device} = await aboutToRate();
    device.isFull = true;
    expect(told(visit)).to.eql({...isWell, privateKeeping: 'page'});
    await visit.leave();
    expect(visit.ending).to.equal('saved');

    const other = await aboutToRate({privateAnswers: 'lms'});
    other.device.isFull = true;
    rate(other.visit);
    await other.time.pass(60_000);
    expect(told(other.visit)).to.eql({...isWell, privateKeeping: 'lms'});
  });
});

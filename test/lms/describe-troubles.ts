import {expect} from '@open-wc/testing';
import type {Trouble} from '../../src/workbench/rehearsal/trouble.ts';
import {RehearsedLearner} from './rehearsed-learner.ts';
import type {TestStandard} from './test-lms.ts';

export type Story = (learner: RehearsedLearner) => Promise<void>;

const standards: [TestStandard, string, '1.2' | '2004'][] = [
  ['scorm12', 'SCORM 1.2', '1.2'],
  ['scorm2004-4th', 'SCORM 2004', '2004'],
];

/**
 * Rehearses each trouble of a family, in each standard that knows it, with the
 * story of that id. Every trouble has one, and none may break SCORM's rules.
 */
export function describeTroubles(
  family: readonly Trouble[],
  stories: Record<string, Story>,
) {
  for (const [standard, name, short] of standards) {
    describe(`${name}: an LMS where`, () => {
      for (const trouble of family) {
        const {id, symptom, required, only} = trouble;
        if (only && only !== short) continue;
        it(`${id}: ${symptom} ${required}`, async () => {
          const learner = new RehearsedLearner(standard, trouble);
          await stories[id]!(learner);
          expect(learner.server.violations.join('\n')).to.equal('');
        });
      }
    });
  }

  it('has a story for each trouble, and no other', () => {
    expect(Object.keys(stories).sort()).to.eql(family.map(({id}) => id).sort());
  });
}

/**
 * The whole course in three visits: what is answered in one is there in the
 * next, nothing that is reached is lowered, and the learner is told the truth.
 */
export const everythingIsRecorded: Story = async (learner) => {
  await learner.open();
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  await learner.talk();
  await learner.answer(2);
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  expect(learner.record).to.eql(learner.begun);
  expect(await learner.leave()).to.equal('saved');

  await learner.open();
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  expect(learner.hasTalked).to.equal(true);
  expect(learner.answers).to.equal(2);
  await learner.answer(10);
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  expect(await learner.leave()).to.equal('saved');
  expect(learner.record).to.eql(learner.passed);

  await learner.open();
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  expect(learner.answers).to.equal(12);
  await learner.wait(60_000);
  expect(await learner.leave()).to.equal('saved');
  expect(learner.record).to.eql(learner.passed);
};

/** A day before the trouble: a conversation, and two answers in the check. */
export const begunOnACalmDay: Story = async (learner) => {
  await learner.open({calm: true});
  await learner.talk();
  await learner.answer(2);
  await learner.leave();
};

/** The same, to a pass. */
export const passedOnACalmDay: Story = async (learner) => {
  await begunOnACalmDay(learner);
  await learner.open({calm: true});
  await learner.answer(10);
  await learner.leave();
  expect(learner.record).to.eql(learner.passed);
};

/**
 * The LMS goes missing when a visit has hardly begun, and once more when the
 * course is passed. All of it arrives in the end, be it at the next launch.
 */
export const everythingArrivesLater: Story = async (learner) => {
  await learner.open();
  await learner.talk();
  await learner.answer(11);
  await learner.wait(180_000);
  expect([...learner.seen]).to.include('unconfirmed');
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  expect(await learner.leave()).to.equal('saved');

  await learner.open();
  expect(learner.answers).to.equal(11);
  await learner.answer(1);
  await learner.wait(180_000);
  expect([...learner.seen]).to.include('unconfirmed');
  expect(learner.told.keeping).to.be.oneOf(['saved', 'relaunch']);
  expect(await learner.leave()).to.be.oneOf(['saved', 'relaunch']);

  // Elsewhere, so that nothing but the LMS has it.
  await learner.open({calm: true, elsewhere: true});
  await learner.wait(60_000);
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  expect(learner.hasTalked).to.equal(true);
  expect(learner.answers).to.equal(12);
  expect(learner.record).to.eql(learner.passed);
  expect(new Set(learner.interactions).size).to.equal(14);
  const done = learner.is12 ? 'passed' : 'completed';
  expect(learner.completions).to.deep.include.members([
    ['talks', 'completed'],
    ['final_check', done],
  ]);
};

/** The visit breaks off; what was confirmed until then is there, anywhere. */
export const hasWhatWasSaved: Story = async (learner) => {
  await learner.open({calm: true, elsewhere: true});
  expect(learner.told).to.deep.include({keeping: 'saved', notices: []});
  expect(learner.record).to.eql(learner.begun);
  expect(learner.visit.progress.modules).to.have.property('talks');
};

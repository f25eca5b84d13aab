import {expect} from '@open-wc/testing';
import {finding} from '../../src/workbench/rehearsal/finding.ts';
import {describeTroubles, everythingIsRecorded} from './describe-troubles.ts';
import type {Story} from './describe-troubles.ts';

/** Nobody hears of it, the learner knows why, and it is on the device. */
const isAlone =
  (why: string): Story =>
  async (learner) => {
    await learner.open();
    expect(learner.connection.alone).to.equal(why);
    expect(learner.told.keeping).to.equal('unreported');
    expect(learner.told.notices).to.include('alone');
    await learner.talk();
    await learner.answer(2);
    expect(await learner.leave()).to.equal('unreported');

    await learner.open();
    expect(learner.hasTalked).to.equal(true);
    expect(learner.answers).to.equal(2);
    expect(learner.at.strict.calls).to.eql([]);
  };

describeTroubles(finding, {
  A1: isAlone('not found'),
  A2: everythingIsRecorded,
  A3: isAlone('different domain'),
  A4: everythingIsRecorded,
  A5: everythingIsRecorded,
  A8: everythingIsRecorded,
  A9: everythingIsRecorded,
});

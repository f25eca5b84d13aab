import {expect} from '@open-wc/testing';
import {assert, property, string} from 'fast-check';
import {learnerHash} from '../../src/course/learner-hash.ts';

describe('learnerHash', () => {
  it('tells learners and courses apart', () => {
    const hashes = [
      learnerHash('i_care', 'anna'),
      learnerHash('i_care', 'berta'),
      learnerHash('i_care_scenarios', 'anna'),
      learnerHash('i_care', ''),
    ];

    expect(new Set(hashes).size).to.equal(hashes.length);
  });

  it('knows a learner again whose id the LMS writes differently', () => {
    expect(learnerHash('i_care', ' Anna@Example.org ')).to.equal(
      learnerHash('i_care', 'anna@example.org'),
    );
    // An accent of its own, and one that is part of the letter.
    expect(learnerHash('i_care', 'zoe\u0308')).to.equal(
      learnerHash('i_care', 'zo\u00eb'),
    );
  });

  it('is the same each time, and fits into 32 bits', () => {
    assert(
      property(string(), string(), (course, learner) => {
        const hash = learnerHash(course, learner);
        expect(hash).to.equal(learnerHash(course, learner));
        expect(hash).to.be.within(0, 2 ** 32 - 1);
        expect(Number.isInteger(hash)).to.be.true;
      }),
    );
  });
});

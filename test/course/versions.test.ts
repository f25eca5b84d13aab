import {expect} from '@open-wc/testing';
import {emptyProgress} from '../../src/course/progress.ts';
import {recordVersion} from '../../src/course/versions.ts';

const day = 86_400_000;

describe('the versions that a learner has worked in', () => {
  it('are listed at each change, also back to an older one', () => {
    let progress = emptyProgress();
    for (const version of ['1.0.0', '1.1.0', '1.1.0', '1.0.0']) {
      progress = recordVersion(progress, version, day + 123);
    }

    expect(progress.versions).to.deep.equal([
      {number: 1, version: '1.0.0', at: day},
      {number: 2, version: '1.1.0', at: day},
      {number: 3, version: '1.0.0', at: day},
    ]);
  });

  it('are the last four, each with its number for good', () => {
    let progress = emptyProgress();
    for (let count = 0; count < 9; count++) {
      progress = recordVersion(progress, `1.${count}.0`, day);
    }

    expect(progress.versions.map(({number}) => number)).to.eql([6, 7, 8, 9]);
  });
});

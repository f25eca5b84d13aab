import {expect} from '@open-wc/testing';
import {emptyProgress, type Progress} from '../../src/course/progress.ts';
import {
  completionDate,
  recordVersion,
  versionAt,
} from '../../src/course/versions.ts';
import {courseOf, smallModule} from './example-course.ts';

const course = courseOf([smallModule]);
const day = 86_400_000;

/** Works in one version after the other, a day in each, from day 1 on. */
function workIn(
  versions: string[],
  from: Progress = emptyProgress(),
  since = 1,
) {
  return versions.reduce(
    (progress, version, index) =>
      recordVersion(
        progress,
        {...course, version},
        (since + index) * day + 123,
      ),
    from,
  );
}

const named = ({versions}: Progress) =>
  versions.map(({number, version}) => `${number}: ${version}`);

describe('the versions that a learner has worked in', () => {
  it('are each listed once, with the whole second in which work in it began', () => {
    const progress = workIn(['1.0.0', '1.1.0', '1.0.0']);

    expect(progress.versions).to.deep.equal([
      {number: 1, version: '1.0.0', at: day},
      {number: 2, version: '1.1.0', at: 2 * day},
    ]);
    expect(workIn(['1.1.0'], progress)).to.equal(progress);
  });

  it('are four at most, the latest, and keep their numbers', () => {
    const progress = workIn(['a', 'b', 'c', 'd', 'e', 'f']);

    expect(named(progress)).to.deep.equal(['3: c', '4: d', '5: e', '6: f']);
  });

  it('keep the one in which the course was completed, for the certificate', () => {
    const begun = workIn(['a', 'b']);
    const done: Progress = {
      ...begun,
      modules: {small: {completedAt: 2.5 * day, activities: {}}},
    };

    const later = workIn(['c', 'd', 'e', 'f', 'g'], done, 3);

    expect(named(later)).to.deep.equal(['2: b', '5: e', '6: f', '7: g']);
    const at = completionDate(later, course);
    expect(versionAt(later.versions, at)?.version).to.equal('b');
  });
});

import {expect} from '@open-wc/testing';
import type {ModuleOutline} from '../../src/content/course-data.ts';
import {waitsFor} from '../../src/course/order.ts';
import {emptyProgress, type Progress} from '../../src/course/progress.ts';
import {courseOf, smallModule} from './example-course.ts';

const [one, two, extra, three] = [
  module('one', 1),
  module('two', 2),
  {...module('extra', 3), required: false},
  module('three', 4),
] as const;

function module(id: string, number: number): ModuleOutline {
  return {...smallModule, id, number};
}

const done = {completedAt: 1e12, activities: {}};

/** For each module, which one it waits for. */
function waiting(
  modules: Progress['modules'],
  order: 'free' | 'sequential' = 'sequential',
) {
  const course = courseOf([one, two, extra, three]);
  course.settings = {...course.settings, order};
  const progress = {...emptyProgress(), modules};
  return course.modules.map((each) => waitsFor(each, progress, course)?.id);
}

describe('the order of modules', () => {
  it('is free unless HR sets it', () => {
    expect(waiting({}, 'free').some((id) => id)).to.equal(false);
  });

  it('has each required module open the next', () => {
    expect(waiting({})).to.deep.equal([undefined, 'one', 'two', 'two']);
    expect(waiting({one: done})).to.deep.equal([
      ...[undefined, undefined],
      ...['two', 'two'],
    ]);
  });

  it('names the last of those that are still to be done', () => {
    expect(waiting({two: done})[3]).to.equal('one');
  });

  it('waits for no module that is not required', () => {
    expect(waiting({one: done, two: done})[3]).to.equal(undefined);
  });

  it('keeps open what was begun, whatever HR changes later', () => {
    expect(waiting({three: {activities: {}}})[3]).to.equal(undefined);
  });
});

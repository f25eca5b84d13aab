import {expect} from '@open-wc/testing';
import {assert, array, constantFrom, property, record} from 'fast-check';
import {
  isComplete,
  pageInModule,
  recordActivity,
  recordPlace,
  shareBefore,
  shareDone,
  startingPosition,
} from '../../src/course/module-progress.ts';
import {emptyProgress} from '../../src/course/progress.ts';
import {smallModule, talks} from './example-course.ts';

const at = 1_790_000_000_123;
const wholeSecond = 1_790_000_000_000;

function finish(activities: string[]) {
  return activities.reduce(
    (progress, activity) =>
      recordActivity(progress, smallModule, activity, {done: true}, at),
    emptyProgress(),
  );
}

const all = smallModule.activities.map(({id}) => id);

describe('progress', () => {
  it('completes a module with its last activity, in any order', () => {
    const before = finish(all.slice(1));
    const after = finish(all.toReversed());

    expect(isComplete(before.modules.small)).to.be.false;
    expect(after.modules.small?.completedAt).to.equal(wholeSecond);
  });

  it('keeps the time of the first completion', () => {
    const done = finish(all);
    const record = {done: true, answers: {calm: {level: 1}}};

    const later = recordActivity(
      done,
      smallModule,
      'confidence',
      record,
      at * 2,
    );

    expect(later.modules.small?.completedAt).to.equal(wholeSecond);
    expect(later.modules.small?.activities.confidence).to.deep.equal(record);
  });

  it('stays complete when an update adds an activity', () => {
    const longer = {
      ...smallModule,
      activities: [
        ...smallModule.activities,
        {id: 'more', number: 9, kind: 'story' as const, steps: ['one']},
      ],
    };

    const opened = recordActivity(finish(all), longer, 'more', {}, at);

    expect(isComplete(opened.modules.small)).to.be.true;
    expect(shareDone(longer, opened.modules.small)).to.equal(1);
  });

  it('is the very same when there is nothing new', () => {
    const place = {module: 'small', activity: 'opening', page: 1};
    const first = recordPlace(finish(all), place);

    let again = recordActivity(first, smallModule, 'opening', {done: true}, 5);
    again = recordPlace(again, {...place});

    expect(again).to.equal(first);
  });

  it('counts what is done in pages', () => {
    const half = recordActivity(
      finish(['opening']),
      smallModule,
      'evidence',
      {answers: {breathes: {level: 0}, waits: {level: 3}}},
      at,
    );

    expect(shareDone(smallModule, undefined)).to.equal(0);
    expect(shareDone(smallModule, half.modules.small)).to.equal(3 / 9);
    expect(shareDone(smallModule, finish(all).modules.small)).to.equal(1);
  });

  it('knows the page within the whole module', () => {
    const page = (activity: string, page: number) =>
      pageInModule(smallModule, {activity, page});

    expect(page('opening', 0)).to.deep.equal({page: 1, pages: 9});
    expect(page('evidence', 2)).to.deep.equal({page: 7, pages: 9});
    expect(page('profile', 1)).to.deep.equal({page: 9, pages: 9});
    expect(page('profile', 99)).to.deep.equal({page: 9, pages: 9});
    expect(page('long-gone', 3)).to.deep.equal({page: 1, pages: 9});
  });

  it('knows where a module opens that was left for another', () => {
    const {small} = finish(all.slice(0, 1)).modules;
    const elsewhere = {module: 'other', activity: 'opening', page: 0};

    const start = startingPosition(smallModule, small!.activities, elsewhere);

    expect(start).to.deep.equal({activity: 1, page: 0});
  });

  it('takes a conversation for longer than a page', () => {
    const before = (activity: number) =>
      shareBefore(talks, {activity, page: 0}, undefined);

    expect(before(0)).to.equal(0);
    expect(before(2) - before(1)).to.be.greaterThan(5 * before(1));
  });

  it('never takes back what is done, whatever is recorded', () => {
    const step = record({
      activity: constantFrom(...all),
      record: constantFrom({}, {done: true}, {answers: {calm: {level: 2}}}),
    });
    assert(
      property(array(step), (steps) => {
        let progress = emptyProgress();
        const done = new Set<string>();
        for (const {activity, record} of steps) {
          if ('done' in record) done.add(activity);
          progress = recordActivity(
            progress,
            smallModule,
            activity,
            record,
            at,
          );
          for (const id of done) {
            expect(progress.modules.small?.activities[id]?.done).to.be.true;
          }
        }
        const share = shareDone(smallModule, progress.modules.small);
        expect(isComplete(progress.modules.small)).to.equal(done.size === 4);
        expect(share === 1).to.equal(done.size === 4);
      }),
    );
  });
});

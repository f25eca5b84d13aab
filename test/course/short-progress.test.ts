import {expect} from '@open-wc/testing';
import {assert, property} from 'fast-check';
import {outcome} from '../../src/course/outcome.ts';
import type {Attempt, Progress} from '../../src/course/progress.ts';
import {encodeProgress, readProgress} from '../../src/course/progress-code.ts';
import {shortProgress} from '../../src/course/short-progress.ts';
import {fullestProgress} from '../../src/packager/fullest-progress.ts';
import {wholeCourse as course} from './example-course.ts';
import {fields} from './learner.ts';
import {progressIn} from './progress-samples.ts';

const lengthOf = (progress: Progress) =>
  encodeProgress(progress, course, fields, 'all').length;

describe('progress in short', () => {
  it('tells the LMS the same result, and nothing that it has not heard', () => {
    assert(
      property(progressIn(course), (progress) => {
        const whole = outcome(progress, course);
        const short = outcome(shortProgress(progress, course), course);

        for (const part of ['completion', 'success', 'score'] as const)
          expect(short[part], part).to.eql(whole[part]);
        for (const objective of short.objectives)
          expect(whole.objectives).to.deep.include(objective);
        for (const interaction of short.interactions)
          expect(whole.interactions).to.deep.include(interaction);
      }),
      {numRuns: 40},
    );
  }).timeout(60_000);

  it('knows what is done, to the second', () => {
    const whole = fullestProgress(course);

    const text = encodeProgress(
      shortProgress(whole, course),
      ...([course, fields, 'all'] as const),
    );
    const {progress} = readProgress(text, course);

    expect(progress.completedAt).to.equal(whole.completedAt);
    expect(progress.earned).to.eql(whole.earned);
    for (const [id, {completedAt, activities}] of Object.entries(
      whole.modules,
    )) {
      expect(progress.modules[id]?.completedAt).to.equal(completedAt);
      for (const activity of Object.keys(activities))
        expect(progress.modules[id]?.activities[activity]?.done).to.equal(true);
    }
  });

  it('takes less than half of the room at its fullest', () => {
    const whole = fullestProgress(course);

    expect(lengthOf(shortProgress(whole, course))).to.be.below(
      lengthOf(whole) / 2,
    );
  });

  it('keeps what was written for no one’s eyes out of it', () => {
    const whole = fullestProgress(course);

    expect(JSON.stringify(whole)).to.contain('xxx');
    expect(JSON.stringify(shortProgress(whole, course))).to.not.contain('xxx');
  });

  it('leaves an attempt under way as it is: its questions do not change', () => {
    const check = course.modules.at(-1)!;
    const activity = check.activities.find(({kind}) => kind === 'questions')!;
    const attempts = fullestProgress(course).modules[check.id]!.activities[
      activity.id
    ]!.answers as Record<string, Attempt>;
    const [key, ended] = Object.entries(attempts).find(
      ([, attempt]) => attempt.ended && attempt.asked.length > 0,
    )!;
    const underWay: Attempt = {...ended};
    delete underWay.ended;
    const kept = (attempt: Attempt) =>
      shortProgress(
        {
          versions: [],
          modules: {
            [check.id]: {
              activities: {[activity.id]: {answers: {[key]: attempt}}},
            },
          },
        },
        course,
      ).modules[check.id]!.activities[activity.id]!.answers![key] as Attempt;

    expect(kept(underWay)).to.eql(underWay);
    expect(kept(ended).asked).to.eql([]);
  });
});

import {expect} from '@open-wc/testing';
import {assert, property} from 'fast-check';
import {longestWay} from '../../src/content/kinds/dialogue-graph.ts';
import type {DialogueRecord} from '../../src/course/dialogue-runs.ts';
import {ByteWriter} from '../../src/course/bytes.ts';
import {answerCode} from '../../src/course/kinds.ts';
import type {ActivityRecord} from '../../src/course/progress.ts';
import {encodeProgress, readProgress} from '../../src/course/progress-code.ts';
import {
  fullestProgress,
  fullestStateLength,
} from '../../src/packager/fullest-progress.ts';
import {wholeCourse as course} from './example-course.ts';
import {progressIn, recordOf} from './progress-samples.ts';

const fields = {
  ...{attempt: 0xffffffff, learner: 0xffffffff, writes: 99_999},
  ...{seconds: 999_999, recorded: 999, version: '10.12.3-ffffff'},
};

describe('the fullest progress', () => {
  it('fits the smallest LMS with all that learners can write', () => {
    expect(fullestStateLength(course)).to.be.below(3500);
    expect(fullestStateLength(course, {texts: false})).to.be.below(1200);
  });

  it('is not outgrown by anything that learners do', () => {
    const most = fullestStateLength(course);
    assert(
      property(progressIn(course), (progress) => {
        const text = encodeProgress(progress, course, fields, 'all');
        expect(text.length).to.be.at.most(most);
      }),
      {numRuns: 40},
    );
  }).timeout(60_000);

  it('is not outgrown in any single activity', () => {
    const full = fullestProgress(course);
    for (const {id, activities} of course.modules)
      for (const activity of activities) {
        const code = answerCode(activity);
        if (!code) continue;
        const lengthOf = ({answers = {}}: ActivityRecord) => {
          const writer = new ByteWriter();
          code.pack(writer, activity, answers);
          return writer.done().length;
        };
        const most = lengthOf(full.modules[id]!.activities[activity.id]!);
        assert(
          property(recordOf(activity), (record) => {
            expect(lengthOf(record ?? {}), activity.id).to.be.at.most(most);
          }),
          {numRuns: 60},
        );
      }
  }).timeout(60_000);

  it('goes the longest way through every conversation, or round in circles', () => {
    const {modules} = fullestProgress(course);
    for (const {id, activities} of course.modules)
      for (const activity of activities) {
        if (activity.kind !== 'dialogue') continue;
        const record = modules[id]!.activities[activity.id] as DialogueRecord;
        for (const {choices} of Object.values(record.answers!))
          expect(choices.length).to.be.at.least(longestWay(activity));
      }
  });

  it('is made of answers that can be saved, each of them', () => {
    const full = fullestProgress(course);
    const text = encodeProgress(full, course, fields, 'all');
    const {modules} = readProgress(text, course).progress;

    for (const {id, activities} of course.modules) {
      for (const activity of activities) {
        const wanted = full.modules[id]!.activities[activity.id]!.answers ?? {};
        const found = modules[id]!.activities[activity.id]?.answers ?? {};
        const known = JSON.parse(JSON.stringify(wanted)) as object;
        expect(found, `${id}/${activity.id}`).to.deep.equal(known);
      }
    }
  });
});

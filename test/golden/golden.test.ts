import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readContent} from '../../src/content/read-content.ts';
import {outcome} from '../../src/course/outcome.ts';
import {CourseTaker} from '../course/course-taker.ts';
import {thaw} from './golden-state.ts';
import {courseWith} from './learners.ts';
import {readStates} from './read-states.ts';

// Learners in mid-course survive every update: what any version has saved,
// today's code reads. A file in `states` is never changed. What is missing of
// one here, learners lose.

const content = await readContent('.');

for (const [name, golden] of readStates()) {
  describe(`a state of ${name}`, () => {
    const course = courseWith(content, golden.settings, '99.0.0');
    const {fields, progress} = thaw(golden, course);

    it('brings back all that was done', () => {
      assert.deepEqual(progress, golden.progress);
      assert.deepEqual(fields, golden.fields);
    });

    it('means what it meant', () => {
      const {
        completion,
        success,
        score,
        progress: share,
        ...more
      } = outcome(progress, course);
      assert.deepEqual(
        {completion, success, score, progress: share},
        {score: undefined, ...golden.reported},
      );
      assert.deepEqual(
        more.interactions.map(({id}) => id),
        golden.interactions,
      );
    });

    it('lets the learner go on to the end', () => {
      const taker = new CourseTaker(course, progress);
      taker.takeAll({isRight: true, choice: 0});

      const {completion, success} = outcome(taker.progress, course);
      const hasFailed = golden.reported.success === 'failed';
      assert.equal(completion, 'completed');
      assert.equal(success, hasFailed ? 'failed' : 'passed');
    });
  });
}

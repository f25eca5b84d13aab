import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CourseData} from '../../src/content/course-data.ts';
import type {Questions} from '../../src/content/kinds/questions.ts';
import type {Rating} from '../../src/content/kinds/rating.ts';
import type {Activity} from '../../src/content/schema.ts';
import {readContent} from '../../src/content/read-content.ts';
import {endedAttempts, type CheckRecord} from '../../src/course/attempts.ts';
import {outcome} from '../../src/course/outcome.ts';
import type {Progress} from '../../src/course/progress.ts';
import {CourseTaker} from '../course/course-taker.ts';
import {thaw} from './golden-state.ts';
import {courseWith} from './learners.ts';
import {readStates} from './read-states.ts';

// HR puts a new package in the place of the old one while people are in the
// middle of it. Nothing may shift, and nothing that counts may go.

const content = await readContent('.');

interface Change {
  /** Changes the course, in place. */
  make: (course: CourseData) => void;
  /** Takes out of what was saved, in place, what there is no more. */
  lose?: (progress: Progress, changed: CourseData) => void;
}

const check = (course: CourseData) =>
  find<Questions>(course, 'final-check', 'check');
const recordIn = ({modules}: Progress) =>
  modules['final-check']?.activities['check'] as CheckRecord | undefined;
const attemptsIn = (progress: Progress) =>
  Object.values(recordIn(progress)?.answers ?? {});

function find<A extends Activity>(
  course: CourseData,
  module: string,
  activity: string,
) {
  const {activities} = course.modules.find(({id}) => id === module)!;
  return activities.find(({id}) => id === activity) as A;
}

/** The questions that are answered by ticking. */
const choices = (course: CourseData) =>
  check(course).questions.filter(
    (one) => one.type === 'single' || one.type === 'multiple',
  );

const taken = (items: {id: string}[], id: string) => {
  items.splice(
    items.findIndex((item) => item.id === id),
    1,
  );
};

/** What updates of a course do. */
const changes: Record<string, Change> = {
  'half of the questions are taken away': {
    make: (course) => check(course).questions.splice(0, 30),
    lose(progress, changed) {
      const known = check(changed).questions.map(({id}) => id);
      for (const attempt of attemptsIn(progress))
        attempt.asked = attempt.asked.filter(({question}) =>
          known.includes(question),
        );
    },
  },
  'a question is added in front': {
    make(course) {
      const {questions} = check(course);
      questions.unshift({...questions[0]!, id: 'brand-new', number: 990});
    },
  },
  'questions are in another order, and so are their options': {
    make(course) {
      const {questions} = check(course);
      questions.reverse();
      for (const one of questions) if ('options' in one) one.options.reverse();
    },
  },
  'an option is added to each question': {
    make(course) {
      for (const {options} of choices(course))
        options.unshift({id: 'brand-new', number: options.length + 1});
    },
  },
  'a wrong option of each question is taken away': {
    make(course) {
      for (const {options, correct} of choices(course))
        taken(options, options.find(({id}) => !correct.includes(id))!.id);
    },
    // Whether the answer was right is kept by itself.
    lose(progress, changed) {
      for (const {question, answer} of attemptsIn(progress).flatMap(
        ({asked}) => asked,
      )) {
        const one = choices(changed).find(({id}) => id === question);
        if (!one || !answer) continue;
        answer.response = answer.response.filter((id) =>
          one.options.some((option) => option.id === id),
        );
      }
    },
  },
  'the right answers are others': {
    make(course) {
      for (const one of choices(course)) {
        const wrong = one.options.find(({id}) => !one.correct.includes(id))!.id;
        one.correct = one.type === 'single' ? wrong : [wrong];
      }
    },
  },
  'more is asked in an attempt, and the pass mark is 100': {
    make(course) {
      const {rules} = check(course);
      Object.assign(rules!, {drawn: 20, passMark: 100});
    },
  },
  'an item is taken away, and another added': {
    make(course) {
      const [group] = find<Rating>(
        course,
        'self-assessment',
        'confidence',
      ).groups;
      group!.items.splice(0, 1, {id: 'brand-new', number: 990});
    },
    lose(progress) {
      delete progress.modules['self-assessment']?.activities['confidence']
        ?.answers?.['team-player'];
    },
  },
  'an activity is taken away, and another added': {
    make(course) {
      const {activities} = course.modules.find(
        ({id}) => id === 'self-assessment',
      )!;
      taken(activities, 'look-first');
      activities.unshift({
        id: 'brand-new',
        number: 990,
        kind: 'story',
        steps: ['one'],
      });
    },
    lose(progress) {
      delete progress.modules['self-assessment']?.activities['look-first'];
      if (progress.place?.activity === 'look-first') delete progress.place;
    },
  },
  'a module is taken away': {
    make: (course) => taken(course.modules, 'character-pointers'),
    lose(progress) {
      delete progress.modules['character-pointers'];
      if (progress.place?.module === 'character-pointers')
        delete progress.place;
    },
  },
  'a module is added in front': {
    make(course) {
      const module = course.modules.find(({id}) => id === 'accomplishments')!;
      course.modules.unshift({...module, id: 'brand-new', number: 990});
    },
  },
  'the modules are in another order': {
    make: (course) => course.modules.reverse(),
  },
};

function course(settings: object) {
  return courseWith(content, settings, '99.0.0');
}

for (const [change, {make, lose}] of Object.entries(changes)) {
  describe(`when ${change}`, () => {
    for (const [name, golden] of readStates()) {
      const changed = structuredClone(course(golden.settings));
      make(changed);
      const {progress} = thaw(golden, changed);

      it(`nothing shifts in a state of ${name}`, () => {
        const rest = structuredClone(golden.progress);
        lose?.(rest, changed);
        assert.deepEqual(progress, rest);
      });

      it(`what counts stays, and one can go on, in a state of ${name}`, () => {
        const taker = new CourseTaker(changed, progress);
        taker.takeAll({isRight: true, choice: 0});

        const {completedAt, earned} = golden.progress;
        if (completedAt) assert.equal(taker.progress.completedAt, completedAt);
        if (earned) assert.deepEqual(taker.progress.earned, earned);
        const results = resultsIn(golden.progress);
        assert.deepEqual(
          resultsIn(taker.progress).slice(0, results.length),
          results,
        );
        const {
          completion,
          success,
          score = 0,
        } = outcome(taker.progress, changed);
        assert.equal(completion, 'completed');
        assert.equal(
          success,
          golden.reported.success === 'failed' ? 'failed' : 'passed',
        );
        assert.ok(score >= (golden.reported.score ?? 0));
      });
    }
  });
}

/** How the attempts that are over came out. */
function resultsIn(progress: Progress) {
  return endedAttempts(recordIn(progress)).map(({number, ended}) => ({
    number,
    ...ended,
  }));
}

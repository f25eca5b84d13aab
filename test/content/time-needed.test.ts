import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ModuleContent} from '../../src/content/content.ts';
import {readContent} from '../../src/content/read-content.ts';
import {wrongMinutes} from '../../src/content/report-words.ts';
import type {Activity} from '../../src/content/schema.ts';
import {timeNeeded} from '../../src/content/time-needed.ts';

const content = await readContent('.');
const many = (count: number) => 'word '.repeat(count);

/** Minutes for a module of one activity. */
function minutesOf(activity: Activity, words: unknown) {
  const module = {
    structure: {activities: [activity]},
    words: {activities: {[activity.id]: words}},
  } as unknown as ModuleContent;
  return timeNeeded(module, {questionsDrawn: 12, conversations: 4});
}

describe('the time that a module takes', () => {
  it('is a minute for 200 words', () => {
    const story = {id: 'told', number: 1, kind: 'story'} as Activity;
    const steps = {one: {title: many(10), paragraphs: [many(90), many(300)]}};

    assert.equal(minutesOf(story, {steps}), 2);
  });

  it('is ten seconds more for each decision', () => {
    const items = Array.from({length: 6}, () => ({}));
    const sorting = {id: 'sorted', kind: 'sorting', items};

    assert.equal(minutesOf(sorting as Activity, {prompt: many(200)}), 2);
  });

  it('leaves out half of the feedback that only some learners see', () => {
    const one = {id: 'one', best: 'right'};
    const choice = {id: 'chosen', kind: 'choice', items: [one]};
    const options = {
      right: {text: many(10), feedback: many(20)},
      wrong: {text: many(10), feedback: many(40)},
      worse: {text: many(10), feedback: many(80)},
    };
    const words = {
      prompt: '',
      items: {one: {title: '', situation: '', options}},
    };

    // One decision; three options, and 20 + (40 + 80) / 2 / 2 words on them.
    const needed = 10 / 60 + (30 + 50) / 200;
    assert.equal(
      minutesOf(choice as Activity, words).toFixed(6),
      needed.toFixed(6),
    );
  });

  it('is what each module of the course says, give or take a minute', () => {
    const {course} = content;
    for (const conversations of [1, 4, 0]) {
      const settings = {...course.settings, conversations};
      const set = {...content, course: {...course, settings}};
      assert.deepEqual(wrongMinutes(set), [], `${conversations}`);
    }
  });

  it('is told where a module says something else', () => {
    const [first, ...others] = structuredClone(content.modules);
    first!.structure.minutes += 3;

    assert.match(
      wrongMinutes({...content, modules: [first!, ...others]}).join(),
      /^self-assessment: takes 1\d\.\d minutes, and says 14\.$/,
    );
  });
});

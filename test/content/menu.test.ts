import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assembleCourse} from '../../src/content/assemble.ts';
import {readContent} from '../../src/content/read-content.ts';
import {shortTalk} from '../course/menu-module.ts';
import {checkModule} from '../../src/content/check-module.ts';
import type {Activity} from '../../src/content/schema.ts';

const content = await readContent('.');

/** The module of conversations, with the setting at this. */
function scenarios(conversations: number) {
  const settings = {...content.course.settings, conversations};
  const {data} = assembleCourse(
    {...content, course: {...content.course, settings}},
    {standard: 'web', version: '0', module: 'scenarios'},
  );
  const module = data.modules[0]!;
  const menu = module.activities.find((one) => one.kind === 'menu');
  return {minutes: module.minutes, enough: menu?.enough};
}

/** What is said of the structure of a module of these activities. */
function problems(activities: Activity[]): string[] {
  const told: string[] = [];
  checkModule({
    structure: {id: 'x', number: 1, minutes: 1, objectives: ['y'], activities},
    ...{words: undefined, cast: undefined, behaviours: undefined},
    tellStructure: (place, message) => told.push(`${place}: ${message}`),
    tellWords: () => {},
  });
  return told.filter((one) => one.includes('kind'));
}

const menu = (id: string, number: number): Activity => ({
  ...{kind: 'menu', id, number, minutes: 5},
});
const story: Activity = {
  ...{kind: 'story', id: 'story', number: 9, steps: ['one']},
};
const [one, two, three] = [1, 2, 3].map((number) =>
  shortTalk(`talk-${number}`, number),
) as [Activity, Activity, Activity];

describe('a menu', () => {
  it('asks for four of nine conversations, as the course comes', () => {
    assert.equal(content.course.settings.conversations, 4);
    assert.deepEqual(scenarios(4), {minutes: 24, enough: 4});
  });

  it('follows the setting, in what is enough and in minutes', () => {
    assert.deepEqual(scenarios(1), {minutes: 9, enough: 1});
    assert.deepEqual(scenarios(9), {minutes: 49, enough: 9});
    assert.deepEqual(scenarios(0), {minutes: 49, enough: 9});
  });

  it('needs something to choose from, right after it', () => {
    const remedy =
      'activities.0.kind: Put at least two dialogues right after it, to choose from.';

    assert.deepEqual(problems([menu('a', 10), one, two, story]), []);
    assert.deepEqual(problems([menu('a', 10)]), [remedy]);
    assert.deepEqual(problems([menu('a', 10), one, story, two]), [remedy]);
  });

  it('is the only one in its module', () => {
    const talks = [menu('a', 10), one, two, menu('b', 11), two, three];

    assert.deepEqual(problems(talks), [
      'activities.3.kind: A module has room for one menu. Remove this one.',
    ]);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkContent} from '../../src/content/check-content.ts';
import {paths, put, realFiles} from './example-files.ts';
import {itTells, messageFor} from './mistakes.ts';
import type {Mistakes} from './mistakes.ts';

const {course, courseWords, module} = paths;
const {cast} = realFiles()[course] as {cast: {id: string}[]};
const everybody = cast.map(({id}) => id).join(', ');

const mistakes: Mistakes = {
  'a drawing that Open Peeps does not have': [
    [[course, 'cast.0.accessories', 'monocle']],
    [
      `${course} cannot be used yet.`,
      '  cast.0.accessories: Open Peeps has no such drawing. Choose one of: eyepatch, glasses, glasses2, glasses3, glasses4, glasses5, sunglasses, sunglasses2.',
    ],
  ],
  'a colour that is none': [
    [
      [course, 'cast.0.skin', 'brown'],
      [course, 'cast.0.hair', '#FFF'],
      [course, 'cast.1.clothes', undefined],
    ],
    [
      `${course} cannot be used yet.`,
      '  cast.0.skin: Use a colour such as #d08b5b, in lower case.',
      '  cast.0.hair: Use a colour such as #d08b5b, in lower case.',
      '  cast.1.clothes: This is missing; add it.',
    ],
  ],
  'two people of the same id': [
    [[course, 'cast.1.id', 'ana']],
    [
      `${course} cannot be used yet.`,
      '  cast.1.id: "ana" is there already. Choose another.',
      `${courseWords} cannot be used yet.`,
      `  interface.cast.names.kofi: Nothing has this id. Known: ${everybody.replace('kofi', 'ana')}. Correct it, or remove the words.`,
    ],
  ],
  'a person without a name': [
    [[courseWords, 'interface.cast.names.mei', undefined]],
    [
      `${courseWords} cannot be used yet.`,
      '  interface.cast.names.mei: Its words are missing; write them here.',
    ],
  ],
  'a mood without words': [
    [[courseWords, 'interface.cast.moods.uneasy', undefined]],
    [
      `${courseWords} cannot be used yet.`,
      '  interface.cast.moods.uneasy: This is missing; add it.',
    ],
  ],
  'a stranger in a story, and a step that is not in it': [
    [
      [module, 'activities.0.people.on-stage.person', 'bob'],
      [module, 'activities.0.people.off-stage', {person: 'mei', mood: 'calm'}],
    ],
    [
      `${module} cannot be used yet.`,
      '  activities.0.people.off-stage: There is no step "off-stage". Known: on-stage, at-work, how-this-works.',
      `  activities.0.people.on-stage.person: Nobody in the cast is called "bob". Known: ${everybody}.`,
    ],
  ],
  'a mood that nobody can be in': [
    [[module, 'activities.0.people.on-stage.mood', 'jolly']],
    [
      `${module} cannot be used yet.`,
      '  activities.0.people.on-stage.mood: There is no such mood. Choose one of: happy, calm, thoughtful, doubtful, tired, uneasy, upset, angry.',
    ],
  ],
};

describe('the check of the cast', () => {
  itTells(mistakes);

  it('takes a story without people', () => {
    const files = realFiles();
    put(files, module, 'activities.0.people', undefined);

    assert.deepEqual(checkContent(files).problems, []);
  });

  it('keeps the names of the drawings from being modules', () => {
    const files = realFiles();
    put(files, course, 'modules', ['covers', 'cast']);

    for (const place of [0, 1]) {
      const told = `  modules.${place}: Packages keep drawings under this name. Choose another.`;
      assert.ok(messageFor(files).includes(told));
    }
  });
});

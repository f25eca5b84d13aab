import course from '../../modules/en.json' with {type: 'json'};
import structure from '../../modules/self-assessment/module.json' with {type: 'json'};
import texts from '../../modules/self-assessment/en.json' with {type: 'json'};
import type {Rating} from '../../src/content/kinds/rating.ts';
import type {Story} from '../../src/content/kinds/story.ts';
import {useWords} from '../../src/ui/words.ts';

// The real words and the real first module, for tests of elements.

useWords(course.interface);

export const words = course.interface;
export const moduleTexts = texts.activities;

function activity<A>(id: string) {
  return structure.activities.find((one) => one.id === id) as A;
}

export const lookFirst = activity<Story>('look-first');
export const confidence = activity<Rating>('confidence');
export const evidence = activity<Rating>('evidence');

import course from '../../modules/en.json' with {type: 'json'};
import structure from '../../modules/self-assessment/module.json' with {type: 'json'};
import texts from '../../modules/self-assessment/en.json' with {type: 'json'};
import practiceStructure from '../../modules/accomplishments/module.json' with {type: 'json'};
import practice from '../../modules/accomplishments/en.json' with {type: 'json'};
import pointersStructure from '../../modules/character-pointers/module.json' with {type: 'json'};
import pointers from '../../modules/character-pointers/en.json' with {type: 'json'};
import auditStructure from '../../modules/care-audit/module.json' with {type: 'json'};
import auditWords from '../../modules/care-audit/en.json' with {type: 'json'};
import tipsStructure from '../../modules/service-tips/module.json' with {type: 'json'};
import tipsWords from '../../modules/service-tips/en.json' with {type: 'json'};
import type {Choice} from '../../src/content/kinds/choice.ts';
import type {Rating} from '../../src/content/kinds/rating.ts';
import type {Reply} from '../../src/content/kinds/reply.ts';
import type {Sorting} from '../../src/content/kinds/sorting.ts';
import type {Story} from '../../src/content/kinds/story.ts';
import type {Tips} from '../../src/content/kinds/tips.ts';
import {useWords} from '../../src/ui/words.ts';

// The real words and the real modules, for tests of elements.

useWords(course.interface);

export const words = course.interface;
export const moduleTexts = texts.activities;
export const auditTexts = auditWords.activities;
export const practiceTexts = practice.activities;
export const pointersTexts = pointers.activities;
export const tipTexts = tipsWords.activities['ten-tips'];

function activity<A>(id: string) {
  const all = [
    ...structure.activities,
    ...practiceStructure.activities,
    ...pointersStructure.activities,
    ...auditStructure.activities,
    ...tipsStructure.activities,
  ];
  return all.find((one) => one.id === id) as A;
}

export const sort = activity<Sorting>('sort');
export const turn = activity<Choice>('turn');
export const judgement = activity<Reply>('judgement');
export const buildNo = activity<Reply>('build-a-no');
export const tenTips = activity<Tips>('ten-tips');
export const lookFirst = activity<Story>('look-first');
export const confidence = activity<Rating>('confidence');
export const evidence = activity<Rating>('evidence');

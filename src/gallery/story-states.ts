import {html} from 'lit';
import type {Mood} from '../content/cast.ts';
import type {Story} from '../content/kinds/story.ts';
import course from '../../modules/en.json' with {type: 'json'};
import structure from '../../modules/self-assessment/module.json' with {type: 'json'};
import texts from '../../modules/self-assessment/en.json' with {type: 'json'};
import '../ui/care-module.ts';
import '../ui/care-person.ts';

const lookFirst = structure.activities.find(
  ({id}) => id === 'look-first',
) as unknown as Story;
const people = Object.keys(course.interface.cast.names);
const moods = Object.keys(course.interface.cast.moods) as Mood[];

/** A story, step by step, and the people who stand beside it. */
export const storyStates: [string, unknown][] = [
  ...lookFirst.steps.map((step, page): [string, unknown] => [
    `care-story, ${step}`,
    html`<care-story
      .activity=${lookFirst}
      .words=${texts.activities['look-first']}
      .page=${page}
    ></care-story>`,
  ]),
  [
    'care-module, a story with somebody beside it',
    html`<care-module
      .page=${{
        activity: lookFirst,
        words: texts.activities['look-first'],
        page: 0,
        unanswered: false,
        isLast: false,
      }}
    ></care-module>`,
  ],
  ...people.map((person): [string, unknown] => [
    `care-person, ${person}, in each mood`,
    html`<div class="moods">
      ${moods.map(
        (mood) =>
          html`<care-person .person=${person} .mood=${mood}></care-person>`,
      )}
    </div>`,
  ]),
];

import {html} from 'lit';
import {parse} from 'valibot';
import course from '../../modules/en.json' with {type: 'json'};
import structure from '../../modules/accomplishments/module.json' with {type: 'json'};
import texts from '../../modules/accomplishments/en.json' with {type: 'json'};
import {moduleFile} from '../content/schema.ts';
import {moduleText} from '../text/module-text.ts';
import '../ui/care-text.ts';

const {title, summary} = texts;

/** The text version, with a module as it is. */
export const textStates: [string, unknown][] = [
  [
    'care-text',
    html`<care-text
      .text=${{
        ...{id: structure.id, title, summary},
        source: course.title,
        objectives: Object.values(texts.objectives),
        blocks: moduleText({
          outline: {
            ...parse(moduleFile, structure),
            ...{title, summary, required: true, objectives: []},
          },
          words: texts.activities,
          labels: course.interface,
        }),
      }}
    ></care-text>`,
  ],
];

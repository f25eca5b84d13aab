import {html} from 'lit';
import course from '../../modules/en.json' with {type: 'json'};
import settings from '../../modules/course.json' with {type: 'json'};
import structure from '../../modules/self-assessment/module.json' with {type: 'json'};
import texts from '../../modules/self-assessment/en.json' with {type: 'json'};
import '../ui/care-cover.ts';
import '../ui/care-home.ts';
import type {ModuleCard} from '../ui/care-module-card.ts';

const module: ModuleCard = {
  id: structure.id,
  title: texts.title,
  summary: texts.summary,
  minutes: structure.minutes,
  minutesLeft: structure.minutes,
  state: 'new',
  page: 0,
  pages: 27,
  objectives: Object.values(texts.objectives),
};

const begun: ModuleCard = {...module, state: 'begun', page: 9};
const done: ModuleCard = {...module, state: 'done', page: 27};

/** The whole course, in the middle of it. */
export const someDone: ModuleCard[] = settings.modules.map((id, index) => ({
  ...(index < 3 ? done : module),
  id,
}));

const people = Object.keys(course.interface.cast.names).slice(0, 3);

/** The course home, from new to done, and the pictures of its modules. */
export const homeStates: [string, unknown][] = [
  [
    'care-cover',
    html`<div class="moods">
      ${settings.modules.map(
        (id) => html`<care-cover .module=${id}></care-cover>`,
      )}
    </div>`,
  ],
  ...[module, begun, done].map((card): [string, unknown] => [
    `care-home, ${card.state}`,
    html`<care-home
      .heading=${course.title}
      .summary=${course.summary}
      .learner=${'Ada Lovelace'}
      .modules=${[card]}
      .people=${people}
    ></care-home>`,
  ]),
  [
    'care-home with several modules',
    html`<care-home
      .heading=${course.title}
      .summary=${course.summary}
      .modules=${[done, begun, module, module]}
      .justFinished=${module.title}
    ></care-home>`,
  ],
  [
    'care-home, attempts used up',
    html`<care-home
      .heading=${course.title}
      .modules=${[done, {...done, title: 'Final check', state: 'failed'}]}
      .isFailed=${true}
    ></care-home>`,
  ],
  [
    'care-home with a certificate',
    html`<care-home
      .heading=${course.title}
      .modules=${[done, done]}
      .people=${people}
      .hasCertificate=${true}
      .justFinished=${module.title}
    ></care-home>`,
  ],
];

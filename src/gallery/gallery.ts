import {html, nothing, render} from 'lit';
import type {Choice} from '../content/kinds/choice.ts';
import type {Profile} from '../content/kinds/profile.ts';
import type {Rating} from '../content/kinds/rating.ts';
import type {Sorting} from '../content/kinds/sorting.ts';
import type {Story} from '../content/kinds/story.ts';
import type {Mood} from '../content/cast.ts';
import {loadCast} from '../content/load-cast.ts';
import course from '../../modules/en.json' with {type: 'json'};
import practiceStructure from '../../modules/accomplishments/module.json' with {type: 'json'};
import practice from '../../modules/accomplishments/en.json' with {type: 'json'};
import structure from '../../modules/self-assessment/module.json' with {type: 'json'};
import texts from '../../modules/self-assessment/en.json' with {type: 'json'};
import type {ProfileResult} from '../course/profile.ts';
import {certificateStates} from './certificate-states.ts';
import {checkStates} from './check-states.ts';
import {useCast} from '../ui/cast.ts';
import '../ui/care-course.ts';
import '../ui/care-module.ts';
import '../ui/care-display-settings.ts';
import type {ModuleCard} from '../ui/care-module-card.ts';
import {applyDisplay, standardDisplay, type Display} from '../ui/display.ts';
import {useWords} from '../ui/words.ts';
import {cardsAndYears} from './cards-and-years.ts';
import {replyStates} from './replies.ts';
import {auditStates} from './audit-states.ts';
import {tipsStates} from './tips-states.ts';
import {dialogueStates} from './dialogues.ts';
import {textStates} from './text-states.ts';

// Every element in every state, on one page: `npm run dev`, then /gallery.

useWords(course.interface);
void loadCast().then(useCast);
let stopFollowing = applyDisplay(standardDisplay);

const activities = Object.fromEntries(
  [...structure.activities, ...practiceStructure.activities].map((activity) => [
    activity.id,
    activity,
  ]),
);
const confidence = activities['confidence'] as Rating;
const evidence = activities['evidence'] as Rating;
const lookFirst = activities['look-first'] as unknown as Story;
const sort = activities['sort'] as unknown as Sorting;
const turn = activities['turn'] as unknown as Choice;
const profile = activities['profile'] as Profile;

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

const result: ProfileResult = {
  confidence: 75,
  evidence: 52,
  band: 'above',
  qualities: evidence.groups.map(({id}, index) => ({
    id,
    confidence: [75, 100, 50, 75, 75, 75][index] ?? 0,
    evidence: [71, 33, 63, 58, 13, 75][index] ?? 0,
  })),
  strengths: ['improvement', 'team-player'],
  first: 'ownership',
};

const people = Object.keys(course.interface.cast.names);
const moods = Object.keys(course.interface.cast.moods) as Mood[];

const states: [string, unknown][] = [
  ...(['saved', 'saving', 'unconfirmed', 'device', 'page'] as const).map(
    (keeping): [string, unknown] => [
      `care-bar, ${keeping}`,
      html`<care-bar .keeping=${keeping}></care-bar>`,
    ],
  ),
  [
    'care-bar in a module',
    html`<care-bar
      .heading=${texts.title}
      .place=${{page: 9, pages: 27, parts: [3, 6, 1, 15, 2]}}
    ></care-bar>`,
  ],
  [
    'care-notices',
    html`<care-notices
      .notices=${[
        {id: 'a', text: course.interface.notices.notFound},
        {id: 'b', text: course.interface.notices.connection, retry: 'save'},
      ]}
    ></care-notices>`,
  ],
  ...[module, begun, done].map((card): [string, unknown] => [
    `care-home, ${card.state}`,
    html`<care-home
      .heading=${course.title}
      .summary=${course.summary}
      .learner=${'Ada Lovelace'}
      .modules=${[card]}
      .people=${people.slice(0, 3)}
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
    'care-home with something to keep',
    html`<care-home
      .heading=${course.title}
      .modules=${[done, done]}
      .people=${people.slice(0, 3)}
      .keepsakes=${['certificate']}
    ></care-home>`,
  ],
  ...lookFirst.steps.map((step, page): [string, unknown] => [
    `care-story, ${step}`,
    html`<care-story
      .activity=${lookFirst}
      .words=${texts.activities['look-first']}
      .page=${page}
    ></care-story>`,
  ]),
  ...dialogueStates,
  ...people.map((person): [string, unknown] => [
    `care-person, ${person}, in each mood`,
    html`<div class="moods">
      ${moods.map(
        (mood) =>
          html`<care-person .person=${person} .mood=${mood}></care-person>`,
      )}
    </div>`,
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
  [
    'care-rating, first page, with who can see it',
    html`<care-rating
      .activity=${confidence}
      .words=${texts.activities.confidence}
    >
      <care-privacy></care-privacy>
    </care-rating>`,
  ],
  [
    'care-rating, tried to go on',
    html`<care-rating
      .activity=${confidence}
      .words=${texts.activities.confidence}
      .unanswered=${true}
    ></care-rating>`,
  ],
  [
    'care-rating with occasion, answered',
    html`<care-rating
      .activity=${evidence}
      .words=${texts.activities.evidence}
      .page=${3}
      .answer=${{level: 3, occasion: true}}
    ></care-rating>`,
  ],
  ...(
    [
      ['new', undefined, false],
      ['tried to go on', undefined, true],
      ['in the wrong place', 'accomplished', false],
      ['in the right place', 'done', false],
    ] as const
  ).map(([state, picked, unanswered]): [string, unknown] => [
    `care-sorting, ${state}`,
    html`<care-sorting
      .activity=${sort}
      .words=${practice.activities.sort}
      .picked=${picked}
      .unanswered=${unanswered}
    ></care-sorting>`,
  ]),
  ...(
    [
      ['new', undefined, false],
      ['tried to go on', undefined, true],
      ['said, with a better one left', 'empty-inbox', false],
      ['said the best', 'park-nearby', false],
    ] as const
  ).map(([state, picked, unanswered]): [string, unknown] => [
    `care-choice, ${state}`,
    html`<care-choice
      .activity=${turn}
      .words=${practice.activities.turn}
      .picked=${picked}
      .unanswered=${unanswered}
    ></care-choice>`,
  ]),
  ...replyStates,
  ...(
    [
      ['empty, with who can see it', ''],
      ['written', 'Our neighbours can read their bill.'],
      ['too long', 'é'.repeat(141)],
    ] as const
  ).map(([state, text]): [string, unknown] => [
    `care-writing, ${state}`,
    html`<care-writing .words=${practice.activities['your-own']} .text=${text}>
      ${text ? nothing : html`<care-privacy></care-privacy>`}
    </care-writing>`,
  ]),
  ...cardsAndYears,
  ...checkStates,
  ...tipsStates,
  ...certificateStates,
  ...(['device', 'lms', 'page'] as const).map((keeping): [string, unknown] => [
    `care-privacy, ${keeping}`,
    html`<care-privacy .keeping=${keeping}></care-privacy>`,
  ]),
  ...auditStates,
  ...(['device', 'lms', 'page', 'shared'] as const).map(
    (keeping): [string, unknown] => [
      `care-privacy, ${keeping}`,
      html`<care-privacy .keeping=${keeping}></care-privacy>`,
    ],
  ),
  ...[0, 1].map((page): [string, unknown] => [
    `care-profile, page ${page + 1} of ${profile.id}`,
    html`<care-profile
      .words=${texts.activities.profile}
      .result=${result}
      .page=${page}
    ></care-profile>`,
  ]),
  [
    'care-profile, ratings on another device',
    html`<care-profile .words=${texts.activities.profile}></care-profile>`,
  ],
  [
    'care-employer',
    html`<care-employer
      .reports=${true}
      .reported=${[
        {
          kind: 'status',
          about: '',
          isDetail: false,
          element: 'cmi.core.lesson_status',
          value: 'incomplete',
        },
        {
          kind: 'state',
          about: '',
          isDetail: false,
          element: 'cmi.suspend_data',
          value: '1.2k.abc.AAAA',
        },
      ]}
    ></care-employer>`,
  ],
  ...textStates,
  ['care-employer, no LMS', html`<care-employer></care-employer>`],
  [
    'care-help',
    html`<care-help
      .diagnosis=${{
        facts: [{label: 'Course version', value: '0.1.0-3fa2c1'}],
        calls: [
          {at: 12, call: 'LMSInitialize("")', answer: 'true'},
          {
            at: 2040,
            call: 'LMSCommit("")',
            answer: 'false',
            error: {code: 101, message: 'General exception'},
          },
        ],
      }}
    ></care-help>`,
  ],
  ...(
    [
      'saved',
      'unconfirmed',
      'device',
      'page',
      'ended',
      'viewed',
      'leaving',
    ] as const
  ).map((ending): [string, unknown] => [
    `care-goodbye, ${ending}`,
    html`<care-goodbye .ending=${ending}></care-goodbye>`,
  ]),
];

function show(display: Display) {
  stopFollowing();
  stopFollowing = applyDisplay(display);
}

render(
  html`
    <div class="gallery">
      <div class="themes">
        ${(['system', 'light', 'dark'] as const).map(
          (theme) =>
            html`<button @click=${() => show({...standardDisplay, theme})}>
              ${theme}
            </button>`,
        )}
        <care-display-settings
          @care-display=${(event: HTMLElementEventMap['care-display']) =>
            show(event.display)}
        ></care-display-settings>
      </div>
      ${states.map(
        ([name, element]) => html`
          <section class="state">
            <h2>${name}</h2>
            ${element}
          </section>
        `,
      )}
    </div>
  `,
  document.body,
);

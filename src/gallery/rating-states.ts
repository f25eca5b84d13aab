import {html} from 'lit';
import type {Profile} from '../content/kinds/profile.ts';
import type {Rating} from '../content/kinds/rating.ts';
import type {ProfileResult} from '../course/profile.ts';
import structure from '../../modules/self-assessment/module.json' with {type: 'json'};
import texts from '../../modules/self-assessment/en.json' with {type: 'json'};
import '../ui/care-privacy.ts';
import '../ui/care-profile.ts';
import '../ui/care-rating.ts';

const find = (id: string) => structure.activities.find((one) => one.id === id);
const confidence = find('confidence') as Rating;
const evidence = find('evidence') as Rating;
const profile = find('profile') as Profile;

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

/** Ratings of oneself, who can see them, and what they come to. */
export const ratingStates: [string, unknown][] = [
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
  ...(['device', 'lms', 'page', 'shared'] as const).map(
    (keeping): [string, unknown] => [
      `care-privacy, ${keeping}`,
      html`<care-privacy .keeping=${keeping}></care-privacy>`,
    ],
  ),
  ['care-privacy, read before', html`<care-privacy folded></care-privacy>`],
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
];

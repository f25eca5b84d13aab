import {html} from 'lit';
import course from '../../modules/en.json' with {type: 'json'};
import '../ui/care-course.ts';

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><circle cx="20" cy="20" r="16" fill="#24478f"/><text x="44" y="28" font-family="sans-serif" font-size="24" font-weight="700" fill="#24478f">northfield</text></svg>',
)}`;

/** What stands around every screen. */
export const frameStates: [string, unknown][] = [
  ...(
    [
      'saved',
      'partly',
      'withoutPrivate',
      'saving',
      'unconfirmed',
      'relaunch',
      'newer',
      'device',
      'unreported',
      'page',
    ] as const
  ).map((keeping): [string, unknown] => [
    `care-bar, ${keeping}`,
    html`<care-bar .keeping=${keeping}></care-bar>`,
  ]),
  [
    'care-bar of a company',
    html`<care-bar
      .keeping=${'saved'}
      .brand=${{name: 'Northfield Clinics'}}
    ></care-bar>`,
  ],
  [
    'care-bar of a company with a logo',
    html`<care-bar
      .keeping=${'saved'}
      .brand=${{name: 'Northfield Clinics', logo}}
    ></care-bar>`,
  ],
  [
    'care-bar in a module',
    html`<care-bar
      .heading=${'Know where you stand'}
      .place=${{page: 9, pages: 27, parts: [3, 6, 1, 15, 2]}}
    ></care-bar>`,
  ],
  [
    'care-bar in a module with a long title',
    html`<care-bar
      .heading=${'Better than average, every time'}
      .place=${{page: 9, pages: 27, parts: [3, 6, 1, 15, 2]}}
      .keeping=${'unconfirmed'}
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
];

import {html} from 'lit';
import course from '../../modules/en.json' with {type: 'json'};
import '../ui/care-course.ts';

/** What stands around every screen. */
export const frameStates: [string, unknown][] = [
  ...(
    [
      'saved',
      'partly',
      'saving',
      'unconfirmed',
      'relaunch',
      'device',
      'page',
    ] as const
  ).map((keeping): [string, unknown] => [
    `care-bar, ${keeping}`,
    html`<care-bar .keeping=${keeping}></care-bar>`,
  ]),
  [
    'care-bar in a module',
    html`<care-bar
      .heading=${'Know where you stand'}
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
];

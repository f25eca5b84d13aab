import {html} from 'lit';
import '../ui/care-employer.ts';
import '../ui/care-goodbye.ts';
import '../ui/care-help.ts';
import '../ui/care-missing.ts';
import '../ui/care-waiting.ts';
import {someDone} from './home-states.ts';

/** What comes instead of a module, what the employer sees, help, and the end of a visit. */
export const screenStates: [string, unknown][] = [
  ['care-waiting', html`<care-waiting></care-waiting>`],
  [
    'care-missing',
    html`<care-missing
      .what=${'Better than average, every time'}
    ></care-missing>`,
  ],
  [
    'care-employer',
    html`<care-employer
      .reports=${true}
      .privateKinds=${['rating', 'audit', 'writing']}
      .reported=${[
        {
          kind: 'objective',
          about: 'Know where you stand',
          isDetail: false,
          element: 'cmi.objectives.0.status',
          value: 'completed',
        },
        {
          kind: 'interaction',
          about: 'A customer is angry. What comes first?',
          isDetail: false,
          element: 'cmi.interactions.0.student_response',
          value: 'b',
        },
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
      'partly',
      'withoutPrivate',
      'relaunch',
      'newer',
      'device',
      'unreported',
      'page',
      'ended',
      'elsewhere',
      'moved',
      'viewed',
      'leaving',
    ] as const
  ).map((ending): [string, unknown] => [
    `care-goodbye, ${ending}`,
    html`<care-goodbye
      .ending=${ending}
      .person=${'ana'}
      .modules=${someDone}
    ></care-goodbye>`,
  ]),
];

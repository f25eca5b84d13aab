import {html} from 'lit';
import type {CertificateDetails} from '../course/certificate.ts';
import type {CertificateSheet} from '../ui/care-certificate-sheet.ts';
import '../ui/care-certificate.ts';
import course from '../../modules/en.json' with {type: 'json'};

// The certificate in every state, for the gallery.

const details: CertificateDetails = {
  completedAt: new Date(2026, 10, 22, 12).getTime(),
  ...{version: '0.1.0-3fa2c1', seconds: 4330, code: 'K7PX-39RT'},
  modules: [
    ...['Know where you stand', 'Better than average, every time', 'Character'],
    ...['The I CARE culture audit', 'What would you say?'],
    ...['What did you change for them?', 'Ten tips to keep', 'Final check'],
  ],
};

const passed: CertificateSheet = {
  ...{isPassed: true, score: 91.67, details},
  ...{title: course.title, name: 'Ana Garcia', isRecorded: true},
  brand: {},
};

const single: CertificateSheet = {
  isPassed: false,
  details: {...details, seconds: 340, modules: ['Character']},
  ...{title: 'Character', name: '', isRecorded: false},
  brand: {name: 'Northfield Clinics'},
};

const sheets: [state: string, sheet: CertificateSheet][] = [
  ['the whole course', passed],
  ['one module, no LMS, no name', single],
  ['the details are lost', {...passed, details: undefined, score: 90}],
  [
    'a long name',
    {
      ...passed,
      name: 'Wolfeschlegelsteinhausenbergerdorff Vincenza Alexandrina Montgomery-Featherstonehaugh',
    },
  ],
];

export const certificateStates = [
  ...sheets.map(([state, sheet]): [string, unknown] => [
    `care-certificate, ${state}`,
    html`<care-certificate .sheet=${sheet}></care-certificate>`,
  ]),
] satisfies [string, unknown][];

import {methods12, methods2004, type Methods} from '../lms/api-calls.ts';
import type {ApiName} from '../lms/find-api.ts';
import {duration, timeOfDay, timespan, timestamp} from '../lms/formats.ts';

/** The standards that the check is built for: the oldest, and the newest. */
export type CheckStandard = 'scorm12' | 'scorm2004-4th';

/** Parts of a record that an LMS may keep or not. */
export type Part =
  | 'status'
  | 'score'
  | 'location'
  | 'time'
  | 'exit'
  | 'progress'
  | 'objectives'
  | 'interactions';

/** What the check writes in one visit. */
export interface Sample {
  /** 1 for the first. */
  visit: number;
  isLast: boolean;
  /** Where its own objective and interaction stand in the LMS's lists. */
  objective: number;
  interaction: number;
  /** Milliseconds since the visit began, and the time of day. */
  worked: number;
  now: number;
}

/** An element with the value that it is set to. */
export type Setting = readonly [element: string, value: string];

/** How a standard spells what the check asks and writes. */
export interface Spelling {
  apiName: ApiName;
  otherApi: ApiName;
  methods: Methods;
  /** The error code of a visit that is open already, where there is one. */
  alreadyOpen?: number;
  learnerId: string;
  mode: string;
  credit: string;
  entry: string;
  passMark: string;
  passMarkIs: 1 | 100;
  /** The element that tells of a part when the learner comes back. */
  told: Record<'status' | 'success' | 'score' | 'location', string>;
  /** Asks the LMS to take the check away; SCORM 1.2 has no such. */
  navigation?: string;
  /** What each part is set to, in the order of the course. */
  settings(sample: Sample): [Part, Setting[]][];
}

/** The score that a visit leaves, and the status before and at the end. */
export const leftScore = ({isLast}: Pick<Sample, 'isLast'>) =>
  isLast ? '100' : '50';

export const spellings: Record<CheckStandard, Spelling> = {
  scorm12: {
    apiName: 'API',
    otherApi: 'API_1484_11',
    methods: methods12,
    learnerId: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    passMark: 'cmi.student_data.mastery_score',
    passMarkIs: 100,
    told: {
      status: 'cmi.core.lesson_status',
      success: 'cmi.core.lesson_status',
      score: 'cmi.core.score.raw',
      location: 'cmi.core.lesson_location',
    },
    settings: (sample) => [
      ['exit', [['cmi.core.exit', 'suspend']]],
      ['score', score('cmi.core.score', sample)],
      [
        'status',
        [['cmi.core.lesson_status', sample.isLast ? 'passed' : 'incomplete']],
      ],
      ['location', [['cmi.core.lesson_location', location(sample)]]],
      ['time', [['cmi.core.session_time', timespan(sample.worked)]]],
      [
        'objectives',
        entry('cmi.objectives', sample.objective, [
          ['id', 'lms_check'],
          ['score.raw', leftScore(sample)],
          ['status', 'completed'],
        ]),
      ],
      [
        'interactions',
        entry('cmi.interactions', sample.interaction, [
          ['id', `lms_check_${sample.visit}`],
          ['type', 'choice'],
          ['time', timeOfDay(sample.now)],
          ['correct_responses.0.pattern', 'a'],
          ['student_response', 'a'],
          ['result', 'correct'],
          ['latency', timespan(1000)],
        ]),
      ],
    ],
  },
  'scorm2004-4th': {
    apiName: 'API_1484_11',
    otherApi: 'API',
    methods: methods2004,
    alreadyOpen: 103,
    learnerId: 'cmi.learner_id',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    passMark: 'cmi.scaled_passing_score',
    passMarkIs: 1,
    told: {
      status: 'cmi.completion_status',
      success: 'cmi.success_status',
      score: 'cmi.score.raw',
      location: 'cmi.location',
    },
    navigation: 'adl.nav.request',
    settings: (sample) => [
      ['exit', [['cmi.exit', 'suspend']]],
      [
        'score',
        [
          ...score('cmi.score', sample),
          ['cmi.score.scaled', sample.isLast ? '1' : '0.5'],
        ],
      ],
      ['progress', [['cmi.progress_measure', sample.isLast ? '1' : '0.5']]],
      [
        'status',
        sample.isLast
          ? [
              ['cmi.completion_status', 'completed'],
              ['cmi.success_status', 'passed'],
            ]
          : [['cmi.completion_status', 'incomplete']],
      ],
      ['location', [['cmi.location', location(sample)]]],
      ['time', [['cmi.session_time', duration(sample.worked)]]],
      [
        'objectives',
        entry('cmi.objectives', sample.objective, [
          ['id', 'lms_check'],
          ['score.raw', leftScore(sample)],
          ['completion_status', 'completed'],
          ['success_status', 'passed'],
        ]),
      ],
      [
        'interactions',
        entry('cmi.interactions', sample.interaction, [
          ['id', `lms_check_${sample.visit}`],
          ['type', 'choice'],
          ['timestamp', timestamp(sample.now)],
          ['correct_responses.0.pattern', 'yes'],
          ['learner_response', 'yes'],
          ['result', 'correct'],
          ['latency', duration(1000)],
          ['description', 'LMS check'],
        ]),
      ],
    ],
  },
};

/** The bookmark that a visit leaves. */
export function location({visit}: Pick<Sample, 'visit'>): string {
  return `lms_check_${visit}`;
}

/** Some LMSs count a score only when its range stands beside it. */
function score(prefix: string, sample: Sample): Setting[] {
  return [
    [`${prefix}.min`, '0'],
    [`${prefix}.max`, '100'],
    [`${prefix}.raw`, leftScore(sample)],
  ];
}

function entry(list: string, index: number, settings: Setting[]): Setting[] {
  return settings.map(([name, value]) => [`${list}.${index}.${name}`, value]);
}

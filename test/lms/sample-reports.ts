import type {Outcome} from '../../src/course/outcome-types.ts';
import type {Interaction} from '../../src/course/outcome-types.ts';
import type {Launch, Lms, Report} from '../../src/lms/lms.ts';

/** An outcome of somebody who has just begun, but for what is given. */
export function outcomeOf(changes: Partial<Outcome> = {}): Outcome {
  return {
    completion: 'incomplete',
    success: 'unknown',
    progress: 0,
    place: '',
    objectives: [],
    interactions: [],
    ...changes,
  };
}

export function reportOf(
  outcome: Partial<Outcome> = {},
  changes: Partial<Report> = {},
): Report {
  return {
    outcome: outcomeOf(outcome),
    state: '1.3.abc.QUJD',
    sessionTime: 65_430,
    recorded: 0,
    objectivesTold: 0,
    ...changes,
  };
}

export const passed: Partial<Outcome> = {
  completion: 'completed',
  success: 'passed',
  score: 87.5,
  progress: 1,
  place: 'm8_a2_p1',
};

/** A module that is done and one that is passed, and one never opened. */
export const objectives: Outcome['objectives'] = [
  {
    id: 'self_assessment',
    description: 'Look at yourself first',
    completion: 'completed',
    success: 'unknown',
  },
  {
    id: 'final_check',
    description: 'Final check',
    completion: 'completed',
    success: 'passed',
    score: 87.5,
  },
  {
    id: 'scenarios',
    description: 'Scenarios',
    completion: 'not attempted',
    success: 'unknown',
  },
];

const asked = {
  description: 'What do you say first?\nChoose one.',
  objectives: ['calibrate'],
  at: Date.UTC(2026, 2, 9, 14, 5, 9, 120),
  latency: 12_050,
  result: 'incorrect' as const,
  weighting: 1,
};

/** One interaction of each type. */
export const interactions: Interaction[] = [
  {
    ...asked,
    id: 'package_version',
    result: 'neutral',
    weighting: undefined,
    type: 'fill-in',
    response: '0.1.0-3fa2c1',
  },
  {
    ...asked,
    id: 'first_words',
    type: 'choice',
    choices: ['blame', 'greet', 'listen'],
    response: ['blame', 'listen'],
    correct: ['greet'],
  },
  {
    ...asked,
    id: 'steps',
    type: 'sequencing',
    choices: ['greet', 'listen', 'solve'],
    response: ['solve', 'greet', 'listen'],
    correct: ['greet', 'listen', 'solve'],
  },
  {
    ...asked,
    id: 'moods',
    type: 'matching',
    sources: ['angry', 'sad'],
    targets: ['calm', 'comfort'],
    response: [['angry', 'comfort']],
    correct: [
      ['angry', 'calm'],
      ['sad', 'comfort'],
    ],
  },
  {
    ...asked,
    id: 'how_sure',
    result: 'neutral',
    type: 'likert',
    choices: ['low', 'middle', 'high'],
    response: 'high',
  },
  {
    ...asked,
    id: 'path',
    type: 'performance',
    steps: [
      {id: 'scene_1', answers: ['speak', 'listen']},
      {id: 'scene_2', answers: ['42', '43']},
    ],
    response: [
      ['scene_1', 'listen'],
      ['scene_2', '42'],
    ],
  },
];

/** Opens a visit that is known to open. */
export function launchOf(lms: Lms): Launch {
  const result = lms.open();
  if (!result.ok) throw new Error(`The LMS refused: ${result.message}`);
  return result.launch;
}

/** Reports and commits; `confirm` as the recorder does when it is sure. */
export function save(lms: Lms, report: Report) {
  lms.write(report);
  const answer = lms.commit();
  if (answer.ok) lms.confirm();
  return answer;
}

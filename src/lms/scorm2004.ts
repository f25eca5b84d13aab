import type {ObjectiveOutcome} from '../course/outcome-types.ts';
import {methods2004} from './api-calls.ts';
import type {Dialect} from './dialect.ts';
import type {FoundApi} from './find-api.ts';
import {duration, line, percent, plainId, share, timestamp} from './formats.ts';
import type {Lms} from './lms.ts';
import {readMode, readNumber, readPassMark, statusHeld} from './read-launch.ts';
import {response2004} from './responses.ts';
import {scormLms} from './scorm-lms.ts';
import type {ScormOptions} from './scorm-lms.ts';

const completion = 'cmi.completion_status';
const success = 'cmi.success_status';
const spellScore = {
  raw: percent,
  scaled: (score: number) => share(score / 100),
};

/** An LMS that speaks SCORM 2004; its editions differ in name only, for us. */
export function scorm2004(
  found: FoundApi,
  edition: '3rd' | '4th',
  options: ScormOptions,
): Lms {
  const name = `SCORM 2004 ${edition} Edition`;
  return scormLms(found, {...dialect, name}, options);
}

const dialect: Omit<Dialect, 'name'> = {
  methods: methods2004,
  learnerId: 'cmi.learner_id',
  place: 'cmi.location',
  sessionTime: 'cmi.session_time',
  totalTime: 'cmi.total_time',
  exit: 'cmi.exit',
  exitNormal: 'normal',
  navigation: 'adl.nav.request',
  alreadyOpen: 103,
  ended: 104,
  sessionLost: [112, 122, 123, 132, 133, 142, 143],
  sendsChangesOnly: false,
  commitsBeforeEnd: false,
  duration,

  readLaunch(get, note) {
    const id = get(this.learnerId);
    const held = {
      completion: get(completion).toLowerCase(),
      success: get(success).toLowerCase(),
      score: get('cmi.score.raw'),
    };
    note(completion, statusHeld(held.completion, id));
    note(success, held.success);
    note('cmi.score.raw', held.score);
    return {
      learner: {id, name: get('cmi.learner_name')},
      mode: readMode(get('cmi.mode')),
      credit: get('cmi.credit').toLowerCase() !== 'no-credit',
      state: get('cmi.suspend_data'),
      interactions: readNumber(get('cmi.interactions._count')),
      completion: known(held.completion, ['incomplete', 'completed']),
      success: known(held.success, ['failed', 'passed']),
      score: readNumber(held.score),
      passMark: readPassMark(get('cmi.scaled_passing_score'), 1),
    };
  },

  begin(writer) {
    if (writer.rises(success, 'passed')) writer.raise(completion, 'incomplete');
  },

  writeOutcome(writer, outcome) {
    const rises =
      writer.rises(completion, outcome.completion) ||
      writer.rises(success, outcome.success);
    writer.score('cmi.score', outcome.score, spellScore, rises);
    // Work that the LMS knows to be complete is not counted down again, and an
    // LMS that shows a pass takes "incomplete" for a step back.
    const isOpen =
      writer.rises(completion, 'completed') && writer.rises(success, 'passed');
    if (outcome.completion === 'completed' || isOpen) {
      writer.write('cmi.progress_measure', share(outcome.progress));
      writer.raise(completion, outcome.completion);
    }
    writer.raise(success, outcome.success);
  },

  objective: {
    ...spellScore,
    describes: true,
    statuses: (objective: ObjectiveOutcome) => [
      ['completion_status', objective.completion],
      ['success_status', objective.success],
    ],
  },

  interaction(interaction) {
    const {type, at, weighting, result, latency, objectives} = interaction;
    const {response, pattern} = response2004(interaction);
    return [
      ['type', type],
      ...objectives
        .slice(0, 10)
        .map((id, index): [string, string] => [
          `objectives.${index}.id`,
          plainId(id),
        ]),
      ['timestamp', timestamp(at)],
      ['correct_responses.0.pattern', pattern],
      ['weighting', weighting === undefined ? '' : percent(weighting)],
      ['learner_response', response],
      ['result', result],
      ['latency', latency === undefined ? '' : duration(latency)],
      ['description', line(interaction.description)],
    ];
  },
};

function known<Word extends string>(word: string, words: Word[]) {
  return words.find((one) => one === word) ?? 'unknown';
}

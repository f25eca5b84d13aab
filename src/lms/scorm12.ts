import type {Outcome} from '../course/outcome-types.ts';
import {methods12} from './api-calls.ts';
import type {Dialect} from './dialect.ts';
import type {FoundApi} from './find-api.ts';
import {percent, plainId, timeOfDay, timespan} from './formats.ts';
import type {Lms} from './lms.ts';
import {readMode, readNumber, readPassMark, statusHeld} from './read-launch.ts';
import {response12} from './responses.ts';
import {scormLms} from './scorm-lms.ts';
import type {ScormOptions} from './scorm-lms.ts';

const status = 'cmi.core.lesson_status';

/** An LMS that speaks SCORM 1.2, where one status says everything. */
export function scorm12(found: FoundApi, options: ScormOptions): Lms {
  return scormLms(found, dialect, options);
}

const dialect: Dialect = {
  name: 'SCORM 1.2',
  methods: methods12,
  learnerId: 'cmi.core.student_id',
  place: 'cmi.core.lesson_location',
  sessionTime: 'cmi.core.session_time',
  totalTime: 'cmi.core.total_time',
  exit: 'cmi.core.exit',
  exitNormal: '',
  sessionLost: [301],
  sendsChangesOnly: true,
  commitsBeforeEnd: true,
  duration: timespan,

  readLaunch(get, note) {
    const id = get(this.learnerId);
    const held = get(status).toLowerCase();
    const score = get('cmi.core.score.raw');
    note(status, statusHeld(held, id));
    note('cmi.core.score.raw', score);
    return {
      learner: {id, name: get('cmi.core.student_name')},
      mode: readMode(get('cmi.core.lesson_mode')),
      credit: get('cmi.core.credit').toLowerCase() !== 'no-credit',
      state: get('cmi.suspend_data'),
      interactions: readNumber(get('cmi.interactions._count')),
      completion: readCompletion(held),
      success: held === 'passed' || held === 'failed' ? held : 'unknown',
      score: readNumber(score),
      passMark: readPassMark(get('cmi.student_data.mastery_score'), 100),
    };
  },

  begin(writer) {
    writer.raise(status, 'incomplete');
  },

  writeOutcome(writer, outcome) {
    const word = lessonStatus(outcome);
    const rises = writer.rises(status, word);
    writer.score('cmi.core.score', outcome.score, {raw: percent}, rises);
    writer.raise(status, word);
  },

  objective: {
    describes: false,
    raw: percent,
    statuses: (objective) => [['status', lessonStatus(objective)]],
  },

  interaction(interaction) {
    const {type, at, weighting, result, latency, objectives} = interaction;
    const {response, pattern} = response12(interaction);
    return [
      ['type', type],
      ['time', timeOfDay(at)],
      ['weighting', weighting === undefined ? '' : percent(weighting)],
      ['correct_responses.0.pattern', pattern],
      ['student_response', response],
      ['result', result === 'incorrect' ? 'wrong' : result],
      ['latency', latency === undefined ? '' : timespan(latency)],
      ...objectives
        .slice(0, 10)
        .map((id, index): [string, string] => [
          `objectives.${index}.id`,
          plainId(id),
        ]),
    ];
  },
};

/** `passed` needs the work to be done as well: it is the last word. */
function lessonStatus({
  completion,
  success,
}: Pick<Outcome, 'success'> & {completion: string}): string {
  if (success === 'failed') return success;
  return completion === 'completed' && success === 'passed'
    ? success
    : completion;
}

function readCompletion(held: string) {
  if (held === 'passed' || held === 'completed') return 'completed';
  return held === 'incomplete' || held === 'failed' ? 'incomplete' : 'unknown';
}

import type {Standard} from '../import/manifest.ts';
import {element, members, pathsOf, type Cmi} from './cmi.ts';
import {readDuration} from './duration.ts';

/** What an LMS would show of a data model, the same for both standards. */
export interface LearnerRecord {
  /** The standard's own words: "passed", or "completed / unknown". */
  status: string;
  completion: string;
  success: string;
  score: {raw: string; min: string; max: string; scaled: string};
  progress: string;
  location: string;
  exit: string;
  sessionTime: number;
  stateLength: number;
  /** What the course recorded as `package_version`, the latest if several. */
  contentVersion: string;
  objectives: RecordedObjective[];
  interactions: RecordedInteraction[];
}

export interface RecordedObjective {
  id: string;
  description: string;
  status: string;
  score: string;
}

export interface RecordedInteraction {
  id: string;
  type: string;
  description: string;
  response: string;
  correct: string[];
  result: string;
  objectives: string[];
  time: string;
  latency: string;
  weighting: string;
}

export function readRecord(standard: Standard, cmi: Cmi | null): LearnerRecord {
  const paths = pathsOf(standard);
  const interactions = members(cmi, 'interactions').map((one) =>
    readInteraction(one, standard),
  );
  return {
    ...readStatus(standard, cmi),
    score: readScore(cmi, paths.score),
    progress: element(cmi, 'progress_measure'),
    location: element(cmi, paths.location),
    exit: element(cmi, paths.exit),
    sessionTime: readDuration(element(cmi, paths.sessionTime)) ?? 0,
    stateLength: element(cmi, 'suspend_data').length,
    contentVersion:
      interactions.findLast(({id}) =>
        /^package_version(_\d+)?(_r\d+)?$/.test(id),
      )?.response ?? '',
    objectives: members(cmi, 'objectives').map(readObjective),
    interactions,
  };
}

function readStatus(standard: Standard, cmi: Cmi | null) {
  if (standard === 'SCORM 1.2') {
    const status = element(cmi, 'core.lesson_status') || 'not attempted';
    const isDone = status === 'passed' || status === 'completed';
    const isJudged = status === 'passed' || status === 'failed';
    return {
      status,
      // One word has to say both; what "failed" and "browsed" say of
      // completion is open.
      completion: isDone
        ? 'completed'
        : isJudged || status === 'browsed'
          ? 'unknown'
          : status,
      success: isJudged ? status : 'unknown',
    };
  }
  const completion = element(cmi, 'completion_status') || 'unknown';
  const success = element(cmi, 'success_status') || 'unknown';
  const status = cmi ? `${completion} / ${success}` : 'not attempted';
  return {status, completion, success};
}

function readScore(cmi: Cmi | null, path: string): LearnerRecord['score'] {
  const raw = element(cmi, `${path}.raw`);
  const scaled = element(cmi, `${path}.scaled`);
  // scorm-again begins with a maximum of 100 before there is any score.
  const isThere = raw !== '' || scaled !== '';
  return {
    raw,
    scaled,
    min: isThere ? element(cmi, `${path}.min`) : '',
    max: isThere ? element(cmi, `${path}.max`) : '',
  };
}

function readObjective(one: Cmi): RecordedObjective {
  const words = ['status', 'completion_status', 'success_status'];
  return {
    id: element(one, 'id'),
    description: element(one, 'description'),
    status: words
      .map((name) => element(one, name))
      .filter(Boolean)
      .join(' / '),
    score: element(one, 'score.raw') || element(one, 'score.scaled'),
  };
}

function readInteraction(one: Cmi, standard: Standard): RecordedInteraction {
  const paths = pathsOf(standard);
  return {
    id: element(one, 'id'),
    type: element(one, 'type'),
    description: element(one, 'description'),
    response: element(one, paths.response),
    correct: members(one, 'correct_responses').map((answer) =>
      element(answer, 'pattern'),
    ),
    result: element(one, 'result'),
    objectives: members(one, 'objectives').map((each) => element(each, 'id')),
    time: element(one, paths.time),
    latency: element(one, 'latency'),
    weighting: element(one, 'weighting'),
  };
}

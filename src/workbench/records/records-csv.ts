import type {RecordRow} from './record-rows.ts';
import {csv} from '../../csv.ts';
import {isoDuration} from './duration.ts';

/** Documented in `docs/records.md`; add columns at the end only. */
const columns: Record<string, (row: RecordRow) => string | number> = {
  learner_id: ({learner}) => learner.learnerId,
  learner_name: ({learner}) => learner.name,
  package_title: (row) => row.package.title,
  package_identifier: (row) => row.package.identifier,
  package_file: (row) => row.package.name,
  standard: (row) => row.package.standard,
  item: ({attempt}) => attempt.item,
  content_version: ({record}) => record.contentVersion,
  attempt: ({attempt}) => attempt.number,
  status: ({record}) => record.status,
  completion: ({record}) => record.completion,
  success: ({record}) => record.success,
  score_raw: ({record}) => record.score.raw,
  score_min: ({record}) => record.score.min,
  score_max: ({record}) => record.score.max,
  score_scaled: ({record}) => record.score.scaled,
  progress: ({record}) => record.progress,
  total_time: ({attempt}) => isoDuration(attempt.totalTime),
  total_seconds: ({attempt}) => attempt.totalTime / 100,
  unclosed_seconds: ({unclosedTime}) => unclosedTime / 100,
  started_utc: ({attempt}) => attempt.startedAt,
  last_saved_utc: ({attempt}) => attempt.savedAt ?? '',
  completed_utc: ({attempt}) => attempt.completedAt ?? '',
  visits: ({attempt}) => attempt.visits,
  commits: ({attempt}) => attempt.commits,
  exit: ({record}) => record.exit,
  location: ({record}) => record.location,
  suspend_data_length: ({record}) => record.stateLength,
  objectives: ({record}) => record.objectives.length,
  interactions: ({record}) => record.interactions.length,
};

/** One row per attempt, with the names of the columns first. */
export function recordsCsv(rows: RecordRow[]): string {
  const cells = Object.values(columns);
  return csv([
    Object.keys(columns),
    ...rows.map((row) => cells.map((read) => read(row))),
  ]);
}

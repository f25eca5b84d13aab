import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {parseCsv} from '../workbench/visitor.ts';

/** A recorded objective, in the words of any standard. */
export interface Recorded {
  id: string;
  status: string;
  score: string;
}

/** What the script of `takeAll` does, objective by objective. */
const done = [
  ...['self_assessment', 'better_than_average', 'character_pointers'],
  ...['care_audit', 'scenarios', 'accomplishments', 'service_tips'],
  ...['final_check', 'calibrate', 'consistency', 'character', 'care_culture'],
  ...['root_need', 'ownership', 'outcome', 'habits'],
];

/** The scores of these; of the conversations, the same in every standard. */
const scores: Record<string, string> = {final_check: '100'};

/** Whether the record says what was done, and the same each time. */
export function checkObjectives(objectives: readonly Recorded[]) {
  assert.deepEqual(objectives.map(({id}) => id).toSorted(), done.toSorted());
  for (const {id, status, score} of objectives) {
    assert.match(
      status,
      id === 'final_check' ? /passed/ : /^completed( \/ unknown)?$/,
      id,
    );
    if (id === 'scenarios') {
      assert.match(score, /^\d+$/);
      scores[id] ??= score;
    }
    assert.equal(score, scores[id] ?? '', id);
  }
}

/** One answer for the version, each question and each conversation. */
export const recordedAnswers = 1 + 12 + 9;

/** The version that the codebook explains. */
export async function codebookVersion() {
  const file = new URL('../../dist/packages/codebook.csv', import.meta.url);
  const [names = [], first = []] = parseCsv(await readFile(file, 'utf8'));
  return first[names.indexOf('version')];
}

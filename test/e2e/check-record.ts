import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {parseCsv} from '../workbench/visitor.ts';
import {doneObjectives} from './what-was-done.ts';

/** A recorded objective, in the words of any standard. */
export interface Recorded {
  id: string;
  status: string;
  score: string;
}

/** The scores of objectives that have one; of the conversations, the same in every standard. */
const scores: Record<string, string> = {final_check: '100'};

/** Whether the record says what was done, and the same each time. */
export function checkObjectives(objectives: readonly Recorded[]) {
  assert.deepEqual(
    objectives.map(({id}) => id).toSorted(),
    doneObjectives.toSorted(),
  );
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

/** The version that the codebook explains. */
export async function codebookVersion() {
  const file = new URL('../../dist/packages/codebook.csv', import.meta.url);
  const [names = [], first = []] = parseCsv(await readFile(file, 'utf8'));
  return first[names.indexOf('version')];
}

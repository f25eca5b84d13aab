import assert from 'node:assert/strict';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {soak} from './soak.ts';
import {wrongIn} from './tally.ts';

// The short form of `npm run soak`.

const packages = fileURLToPath(new URL('../../dist/packages', import.meta.url));

it('20 visits that end with a kill cost no answer that was saved, and none older than a second', async (test) => {
  const seed = Number(process.env.SEED || 2027);
  const wrongs: string[] = [];
  const tally = await soak({
    ...{seed, runs: 20, packages},
    tell: (line) => wrongs.push(line),
  });

  test.diagnostic(`SEED=${seed}: ${JSON.stringify(tally)}`);
  assert.deepEqual(wrongs, []);
  assert.equal(wrongIn(tally), 0);
  // There was something to lose.
  assert.ok(tally.kills >= 20);
  assert.ok(tally.dueSaved + tally.dueRecent > 40);
});

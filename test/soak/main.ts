import {fileURLToPath} from 'node:url';
import {soak} from './soak.ts';
import {wrongIn} from './tally.ts';

// npm run soak: the kill test at full length. SEED and RUNS repeat one.

const packages = fileURLToPath(new URL('../../dist/packages', import.meta.url));
const seed = Number(process.env.SEED || Date.now() % 1_000_000);
const runs = Number(process.env.RUNS || 200);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => process.exit(130));

console.log(`SEED=${seed} RUNS=${runs}`);
const tally = await soak({
  ...{seed, runs, packages},
  tell: console.log,
  ran(tally) {
    if (tally.runs % 20 === 0) console.log(JSON.stringify(tally));
  },
});
const {kills, cuts, lostSaved, lostRecent, falsePasses} = tally;
console.log(JSON.stringify(tally));
console.log(JSON.stringify({kills, cuts, lostSaved, lostRecent, falsePasses}));
if (wrongIn(tally) > 0) process.exitCode = 1;

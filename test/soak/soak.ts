import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {dice} from './dice.ts';
import {StudyingLearner} from './studying-learner.ts';
import {Surroundings} from './surroundings.ts';
import {count, emptyTally, type Tally} from './tally.ts';
import {planOf} from './trouble.ts';
import {launch, visit} from './visit.ts';

/** They take turns. The check alone comes to a verdict of the whole package. */
const files = [
  'i-care-scorm12.zip',
  'i-care-scorm2004-4th.zip',
  'modules/final-check-scorm12.zip',
  'modules/final-check-scorm2004-4th.zip',
];

/** Then comes a new learner, on the same device. */
const visitsOfOne = 12;

/**
 * Takes the course again and again, on one device, while browser, server and
 * network fail at moments that the seed chooses; after each launch it compares
 * what is there with what was given. `tell` hears, in words, what was wrong.
 */
export async function soak({
  seed,
  runs,
  packages,
  tell,
  ran = () => {},
}: {
  seed: number;
  runs: number;
  packages: string;
  tell: (line: string) => void;
  /** Hears after each run how things stand. */
  ran?: (tally: Tally) => void;
}): Promise<Tally> {
  const tally = emptyTally();
  const folder = await mkdtemp(join(tmpdir(), 'i-care-soak-'));
  const offered = join(folder, 'offered');
  // No others, since the server looks at each whenever it starts.
  for (const file of files) await cp(join(packages, file), join(offered, file));
  const surroundings = new Surroundings(folder, offered, tally);
  const learners: StudyingLearner[] = [];

  async function learnerOf(run: number): Promise<StudyingLearner> {
    const place = run % files.length;
    const known = learners[place];
    if (known && known.visits < visitsOfOne) return known;
    const learner = await StudyingLearner.enrol(surroundings.server.url, {
      data: join(folder, 'data'),
      file: files[place]!,
      name: `Learner ${run}`,
    });
    return (learners[place] = learner);
  }

  const partsFor = (learner: StudyingLearner, run: number) => ({
    surroundings,
    learner,
    dice: dice(seed * 1000 + run),
    compared: (result: Parameters<typeof count>[1]) =>
      count(tally, result).forEach((wrong) =>
        tell(`SEED=${seed}, after ${learner.before}: ${learner.name} ${wrong}`),
      ),
  });

  try {
    for (let run = 0; run < runs; run++) {
      const plan = planOf(dice(seed + run * 7919));
      const story = `run ${run} ${JSON.stringify(plan)}`;
      try {
        await surroundings.mend();
        const learner = await learnerOf(run);
        await visit(partsFor(learner, run), plan);
        learner.before = story;
      } catch (error) {
        tally.faults++;
        tell(`SEED=${seed}, ${story} broke, not by a kill: ${String(error)}`);
        await surroundings.killDevice();
      }
      tally.runs++;
      ran(tally);
    }
    await surroundings.mend();
    // What the last kills have left.
    for (const learner of learners) await launch(partsFor(learner, runs));
  } finally {
    await surroundings.end();
    await rm(folder, {recursive: true, force: true, maxRetries: 5});
  }
  return tally;
}

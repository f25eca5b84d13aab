import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {startDevice, type Device} from './device.ts';
import {dice} from './dice.ts';
import {KillableServer} from './killable-server.ts';
import {soakLearner} from './soak-learner.ts';
import {StudyingLearner} from './studying-learner.ts';
import {planOf, type Plan} from './trouble.ts';

/** What a soak has done, and what it has found. */
export interface Tally {
  runs: number;
  kills: number;
  cuts: number;
  /** Comparisons after a launch, and how many answers had to be there in them. */
  launches: number;
  dueSaved: number;
  dueRecent: number;
  passes: number;
  lostSaved: number;
  lostRecent: number;
  lostPasses: number;
  falsePasses: number;
  invented: number;
  /** What went wrong in the harness, or on a screen, without a kill. */
  faults: number;
}

const files = [
  'i-care-scorm12.zip',
  'i-care-scorm2004-4th.zip',
  'modules/final-check-scorm12.zip',
  'modules/final-check-scorm2004-4th.zip',
];

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
}: {
  seed: number;
  runs: number;
  packages: string;
  tell: (line: string) => void;
}): Promise<Tally> {
  const tally: Tally = {
    ...{runs: 0, kills: 0, cuts: 0},
    ...{launches: 0, dueSaved: 0, dueRecent: 0, passes: 0},
    ...{lostSaved: 0, lostRecent: 0, lostPasses: 0},
    ...{falsePasses: 0, invented: 0, faults: 0},
  };
  const folder = await mkdtemp(join(tmpdir(), 'i-care-soak-'));
  const data = join(folder, 'data');
  const offered = join(folder, 'offered');
  // No others, since the server looks at each whenever it starts.
  for (const file of files) await cp(join(packages, file), join(offered, file));
  const server = new KillableServer(data, offered);
  const learners: StudyingLearner[] = [];
  let device: Device | undefined;

  async function killDevice() {
    const killed = device;
    device = undefined;
    if (!killed) return;
    tally.kills++;
    await killed.kill();
  }

  /** In the middle of what it is doing. */
  async function killServer(delay: number) {
    await after(delay);
    tally.kills++;
    await server.kill();
  }

  /** The learner of a run: the packages take turns, with new learners in time. */
  async function learnerOf(run: number): Promise<StudyingLearner> {
    const place = run % files.length;
    const known = learners[place];
    if (known && known.visits < 12) return known;
    const learner = await StudyingLearner.enrol(server.url, data, {
      file: files[place]!,
      name: `Learner ${run}`,
    });
    return (learners[place] = learner);
  }

  /** Opens the course, and compares. */
  async function launch(learner: StudyingLearner) {
    device ??= await startDevice(join(folder, 'profile'));
    const frame = await learner.open(device, server.url);
    const result = await learner.compare(frame);
    tally.launches++;
    tally.dueSaved += result.dueSaved;
    tally.dueRecent += result.dueRecent;
    tally.passes += Number(result.isPassed);
    tally.lostSaved += result.saved.length;
    tally.lostRecent += result.recent.length;
    tally.lostPasses += result.lostPass.length;
    tally.falsePasses += result.falsePass.length;
    tally.invented += result.invented.length;
    for (const kind of ['saved', 'recent', 'lostPass', 'falsePass', 'invented'])
      for (const story of result[kind as 'saved'])
        tell(`${learner.name}: ${kind}: ${story}`);
    return frame;
  }

  /** The end of a visit, in the middle of what the learner does. */
  async function endWhile(
    learner: StudyingLearner,
    task: () => Promise<unknown>,
    delay: number,
  ) {
    let isOver = false;
    const end = after(delay).then(async () => {
      isOver = true;
      learner.killed(Date.now());
      await killDevice();
    });
    try {
      while (!isOver) await task();
    } catch (error) {
      if (!isOver) {
        await end;
        throw error;
      }
    }
    await end;
  }

  async function visit(run: number, plan: Plan) {
    await server.start();
    const learner = await learnerOf(run);
    learner.visits++;
    if (plan.trouble === 'kill at launch') {
      device = await startDevice(join(folder, 'profile'));
      const {context} = device;
      let opening: Promise<unknown> | undefined;
      const open = () =>
        (opening ??= learner
          .open({context}, server.url)
          .then(() => after(5000)));
      return endWhile(learner, open, plan.delay);
    }
    const frame = await launch(learner);
    const ana = soakLearner(frame, learner, dice(seed * 1000 + run));
    for (let act = 0; act < plan.before; act++) await ana.act();
    if (plan.trouble === 'kill when saved') {
      await ana.waitUntilSaved();
      return endWhile(learner, () => after(1000), 0);
    }
    if (plan.trouble === 'server paused') {
      tally.cuts++;
      server.pause();
      // A course that waits for its LMS can do nothing, and nor can its learner.
      const acting = endWhile(learner, () => ana.act(), plan.delay);
      if (plan.isOverBefore) {
        await after(plan.delay / 2);
        server.goOn();
      }
      return acting.finally(() => server.goOn());
    }
    const killing = plan.trouble === 'server killed' && killServer(plan.delay);
    if (plan.trouble === 'network cut') {
      tally.cuts++;
      await device!.context.setOffline(true);
    }
    for (let act = 0; act < plan.during; act++) await ana.act();
    await killing;
    if (plan.isOverBefore) {
      await server.start();
      await device!.context.setOffline(false);
      if (plan.waits) await ana.waitUntilSaved();
    }
    return endWhile(learner, () => ana.act(), plan.delay);
  }

  try {
    for (let run = 0; run < runs; run++) {
      const plan = planOf(dice(seed + run * 7919));
      const story = `run ${run}, ${plan.trouble}`;
      const wrong = wrongOf(tally);
      try {
        await visit(run, plan);
      } catch (error) {
        tally.faults++;
        tell(`${story}: the run broke: ${String(error)}`);
        await killDevice();
      }
      if (wrongOf(tally) > wrong) tell(`That was ${story}: ${spell(plan)}`);
      tally.runs++;
    }
    await server.start();
    for (const learner of learners) await launch(learner);
  } finally {
    await device?.kill();
    await server.kill();
    await rm(folder, {recursive: true, force: true, maxRetries: 5});
  }
  return tally;
}

/** All that a promise of the course forbids. */
export function wrongOf(tally: Tally): number {
  const {lostSaved, lostRecent, lostPasses, falsePasses, invented} = tally;
  return lostSaved + lostRecent + lostPasses + falsePasses + invented;
}

const spell = (plan: Plan) => JSON.stringify(plan);

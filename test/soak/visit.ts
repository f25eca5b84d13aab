import {setTimeout as after} from 'node:timers/promises';
import type {Dice} from './dice.ts';
import {soakLearner} from './soak-learner.ts';
import type {Comparison, StudyingLearner} from './studying-learner.ts';
import type {Surroundings} from './surroundings.ts';
import type {Plan} from './trouble.ts';

interface Parts {
  surroundings: Surroundings;
  learner: StudyingLearner;
  /** Decides what the learner does. */
  dice: Dice;
  /** Hears what came out of the comparison at launch. */
  compared: (result: Comparison) => void;
}

/** Opens the course, and compares what is there with what was given. */
export async function launch(
  {surroundings, learner, compared}: Parts,
  plan?: Plan,
) {
  const context = await surroundings.context();
  const {url} = surroundings.server;
  const frame = await learner.open(context, url, plan && lmsTrouble(plan));
  compared(await learner.compare(frame));
  return frame;
}

/** What the LMS does to the visit, by its id in the workbench. */
function lmsTrouble({trouble, delay}: Plan): string | undefined {
  if (trouble !== 'session ended') return undefined;
  return delay % 2 ? 'S1-forgotten' : 'S1-forgotten-between';
}

/** A visit: a launch, some answers, the trouble that is planned, and the end. */
export async function visit(parts: Parts, plan: Plan) {
  const {surroundings, learner, dice} = parts;
  learner.visits++;
  if (plan.trouble === 'kill at launch') return killAtLaunch(parts, plan);
  const ana = soakLearner(await launch(parts, plan), learner, dice);
  const actUntilTheEnd = () => endDuring(parts, () => ana.act(), plan.delay);

  for (let act = 0; act < plan.before; act++) await ana.act();
  if (plan.trouble === 'kill when saved') {
    await ana.waitUntilSaved();
    return endDuring(parts, () => ana.see(), 0);
  }
  if (plan.trouble === 'another window') return goOnBeside(parts, plan);
  if (plan.trouble === 'server paused') {
    surroundings.pause();
    // A course that waits for its LMS can do nothing, and nor can its learner.
    const acting = actUntilTheEnd();
    await after(plan.delay / 2);
    if (plan.isOverBefore) surroundings.server.goOn();
    return acting.finally(() => surroundings.server.goOn());
  }
  if (plan.trouble === 'network cut') await surroundings.cut();
  const killing =
    plan.trouble === 'server killed' && surroundings.killServer(plan.delay);
  try {
    for (let act = 0; act < plan.during; act++) await ana.act();
  } finally {
    // Whatever becomes of this run, the next one is spared.
    await killing;
  }
  if (plan.isPutAway) await ana.putAway();
  if (plan.isOverBefore) {
    await surroundings.mend();
    if (plan.isPutAway) await ana.waitUntilSaved();
  }
  return actUntilTheEnd();
}

/** Half of the ends come while one window is handing over to the other. */
async function goOnBeside(parts: Parts, plan: Plan) {
  const {surroundings, learner, dice} = parts;
  const context = await surroundings.context();
  surroundings.moves();
  const move = () => learner.openBeside(context, surroundings.server.url);
  if (plan.isPutAway) {
    let moving: Promise<unknown> | undefined;
    return endDuring(
      parts,
      () => (moving ??= move()).then(() => after(plan.delay)),
      plan.delay,
    );
  }
  const there = soakLearner(await move(), learner, dice);
  for (let act = 0; act < plan.during; act++) await there.act();
  return endDuring(parts, () => there.act(), plan.delay);
}

async function killAtLaunch(parts: Parts, {delay}: Plan) {
  const {surroundings, learner} = parts;
  const context = await surroundings.context();
  let opening: Promise<unknown> | undefined;
  return endDuring(
    parts,
    () =>
      (opening ??= learner
        .open(context, surroundings.server.url)
        .then((frame) => frame.locator('care-course').waitFor())
        .then(() => after(delay))),
    delay,
  );
}

/**
 * Kills the device a while after, in the middle of whatever the learner does
 * again and again. What fails before that has another cause.
 */
async function endDuring(
  {surroundings, learner}: Parts,
  task: () => Promise<unknown>,
  delay: number,
) {
  let isOver = false;
  const end = after(delay).then(() => {
    isOver = true;
    learner.killed(Date.now());
    return surroundings.killDevice();
  });
  try {
    // A page that was to be opened in a killed browser is waited for in vain.
    while (!isOver) await Promise.race([task(), end]);
  } catch (error) {
    if (!isOver) throw error;
  } finally {
    await end;
  }
}

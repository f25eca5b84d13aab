import type {Dialogue, Ending} from '../content/kinds/dialogue.ts';
import {
  endingOf,
  isBestOption,
  mostPoints,
  sceneOf,
  waysThrough,
  type Decision,
} from '../content/kinds/dialogue-graph.ts';
import type {ActivityRecord, DialogueRun} from './progress.ts';

// What a conversation came to. Three runs are kept of each dialogue:
//
// `now`, the way that the learner is on, which they can rewind;
// `first`, the first way that reached an ending, as it was walked. It stays;
// `best`, the way of the highest share, once it is higher than that of `first`.

export type DialogueRecord = ActivityRecord<DialogueRun>;
export type Choices = DialogueRun['choices'];

/** The decisions of a run, up to the first one that the dialogue has no more. */
export function decisionsOf(dialogue: Dialogue, choices: Choices): Decision[] {
  const decisions: Decision[] = [];
  for (const [sceneId, optionId] of choices) {
    const scene = sceneOf(dialogue, sceneId);
    const option = scene?.options.find(({id}) => id === optionId);
    if (!scene || !option) break;
    decisions.push({scene, option});
  }
  return decisions;
}

/** A way from the start, each scene reached from the one before it. */
export function connectedWay(dialogue: Dialogue, choices: Choices): Decision[] {
  const decisions = decisionsOf(dialogue, choices);
  const broken = decisions.findIndex(
    ({scene}, index) => scene.id !== sceneAfter(dialogue, decisions, index),
  );
  return broken < 0 ? decisions : decisions.slice(0, broken);
}

/** Id of the scene that follows the first `count` decisions. */
function sceneAfter(dialogue: Dialogue, decisions: Decision[], count: number) {
  return count === 0 ? dialogue.scenes[0]?.id : decisions[count - 1]?.option.to;
}

/** Where a way has led: to an ending, or to a scene that is to be decided. */
export function whereTo(dialogue: Dialogue, way: Decision[]) {
  const id = sceneAfter(dialogue, way, way.length) ?? '';
  return {ending: endingOf(dialogue, id), scene: sceneOf(dialogue, id)};
}

/** Share of the best available points, 0 to 100. */
export function shareOf(decisions: readonly Decision[]): number {
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const best = sum(decisions.map(({scene}) => mostPoints(scene)));
  const taken = sum(decisions.map(({option}) => option.points));
  return best > 0 ? Math.round((100 * taken) / best) : 0;
}

/** The ending that a run has reached; after an update, it may be none. */
export function endOf(
  dialogue: Dialogue,
  run: DialogueRun | undefined,
): Ending | undefined {
  return whereTo(dialogue, connectedWay(dialogue, run?.choices ?? [])).ending;
}

/** The shares of the first run and of the best, of those that reach an ending. */
export function sharesOf(
  dialogue: Dialogue,
  record: DialogueRecord | undefined,
): {first?: number; best?: number} {
  const {first, best} = record?.answers ?? {};
  const shareIn = (run: DialogueRun | undefined) =>
    run && endOf(dialogue, run)
      ? shareOf(decisionsOf(dialogue, run.choices))
      : undefined;
  const own = shareIn(first);
  const shares = [own, shareIn(best)].filter((share) => share !== undefined);
  return {
    ...(own !== undefined && {first: own}),
    ...(shares.length > 0 && {best: Math.max(...shares)}),
  };
}

/** The better way: best options all along, to the best ending, without detours. */
export function bestWay(dialogue: Dialogue): {
  decisions: Decision[];
  ending: Ending;
} {
  let shortest: {decisions: Decision[]; ending: Ending} | undefined;
  for (const way of waysThrough(dialogue, isBestOption)) {
    if (shortest && way.decisions.length >= shortest.decisions.length) continue;
    shortest = way;
  }
  // The build has proved that there is one.
  if (!shortest) throw new RangeError(`"${dialogue.id}" has no best way.`);
  return shortest;
}

import type {Dialogue, DialogueOption, Ending, Scene} from './dialogue.ts';

// What can be known of a dialogue from its structure alone: where one can get
// to from where, and which ways through it there are. Draws on no schema, so
// that the player can use it, too.

/** A decision that was taken: in this scene, this option. */
export interface Decision {
  scene: Scene;
  option: DialogueOption;
}

export function sceneOf(dialogue: Dialogue, id: string): Scene | undefined {
  return dialogue.scenes.find((scene) => scene.id === id);
}

export function endingOf(dialogue: Dialogue, id: string): Ending | undefined {
  return dialogue.endings.find((ending) => ending.id === id);
}

/** What the best options of a scene are worth. */
export function mostPoints({options}: Scene): number {
  return Math.max(...options.map(({points}) => points));
}

export function isBestOption(scene: Scene, {points}: DialogueOption): boolean {
  return points === mostPoints(scene);
}

/**
 * Every way from the start to an ending that meets no scene twice, and that
 * takes only options that are wanted.
 */
export function* waysThrough(
  dialogue: Dialogue,
  isWanted: (scene: Scene, option: DialogueOption) => boolean = () => true,
): Generator<{decisions: Decision[]; ending: Ending}> {
  const taken: Decision[] = [];
  yield* from(dialogue.scenes[0]);

  function* from(
    scene: Scene | undefined,
  ): Generator<{decisions: Decision[]; ending: Ending}> {
    if (!scene || taken.some((decision) => decision.scene === scene)) return;
    for (const option of scene.options) {
      if (!isWanted(scene, option)) continue;
      taken.push({scene, option});
      const ending = endingOf(dialogue, option.to);
      if (ending) yield {decisions: [...taken], ending};
      else yield* from(sceneOf(dialogue, option.to));
      taken.pop();
    }
  }
}

/** Ids of the scenes and endings that can be reached from the start. */
export function reachable(dialogue: Dialogue): Set<string> {
  const found = new Set<string>();
  const open = dialogue.scenes.slice(0, 1).map(({id}) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(sceneOf(dialogue, id)?.options.map(({to}) => to) ?? []));
  }
  return found;
}

/** Ids of the scenes from which an ending can be reached. */
export function scenesWithAWayOut(dialogue: Dialogue): Set<string> {
  const out = new Set(dialogue.endings.map(({id}) => id));
  for (let before = -1; before < out.size;) {
    before = out.size;
    for (const {id, options} of dialogue.scenes) {
      if (options.some(({to}) => out.has(to))) out.add(id);
    }
  }
  return out;
}

/** How many decisions the longest way has that meets no scene twice. */
export function longestWay(dialogue: Dialogue): number {
  const indexes = new Map(dialogue.scenes.map(({id}, index) => [id, index]));
  const known = new Map<string, number>();
  return from(0, 0n);

  /** Ways differ, but what can follow depends only on what was met. */
  function from(index: number, met: bigint): number {
    const here = met | (1n << BigInt(index));
    const key = `${index} ${here}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    let longest = 1;
    for (const {to} of dialogue.scenes[index]?.options ?? []) {
      const next = indexes.get(to);
      if (next === undefined || here & (1n << BigInt(next))) continue;
      longest = Math.max(longest, 1 + from(next, here));
    }
    known.set(key, longest);
    return longest;
  }
}

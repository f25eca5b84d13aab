import type {Mood} from '../content/cast.ts';
import type {Dialogue, Scene} from '../content/kinds/dialogue.ts';
import type {Decision} from '../content/kinds/dialogue-graph.ts';
import {whereTo} from './dialogue-runs.ts';

/** How somebody feels: a place on the meter, from 0 to 4, and a face. */
export interface Feeling {
  person: string;
  meter: number;
  face: Mood;
}

/** The faces of the meter's places, from the lowest. */
const faces: readonly Mood[] = ['angry', 'upset', 'doubtful', 'calm', 'happy'];

/** How the one whom it is about feels when it begins. */
export function feelingBefore({who, mood}: Dialogue): Feeling {
  return {person: who, meter: mood, face: faces[mood]!};
}

/**
 * How the people felt at each point of a way: before the first word, and after
 * each decision.
 */
export function feelingsAlong(dialogue: Dialogue, way: Decision[]): Feeling[] {
  const feelings = [feelingIn(dialogue, dialogue.scenes[0], [])];
  for (const {scene, option} of way) {
    const {person, meter: before} = feelingIn(dialogue, scene, feelings);
    const meter = Math.min(4, Math.max(0, before + option.effect));
    feelings.push({person, meter, face: option.face ?? faces[meter]!});
  }
  return feelings;
}

/** How it stands now: after what was said, or in the scene that follows. */
export function feelingNow(
  dialogue: Dialogue,
  way: Decision[],
  isDeciding: boolean,
): Feeling {
  const feelings = feelingsAlong(dialogue, way);
  const {scene} = whereTo(dialogue, way);
  return isDeciding && scene
    ? feelingIn(dialogue, scene, feelings)
    : feelings.at(-1)!;
}

/** Whoever comes in brings a mood; whoever comes back still has theirs. */
function feelingIn(
  {who, mood}: Dialogue,
  scene: Scene | undefined,
  feelings: readonly Feeling[],
): Feeling {
  const person = scene?.with ?? who;
  const last = feelings.findLast((feeling) => feeling.person === person);
  const meter = scene?.mood ?? last?.meter ?? mood;
  return last?.meter === meter ? last : {person, meter, face: faces[meter]!};
}

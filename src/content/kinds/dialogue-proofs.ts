import type {Tell} from '../problem.ts';
import type {Dialogue} from './dialogue.ts';
import {
  isBestOption,
  longestWay,
  reachable,
  scenesWithAWayOut,
  waysThrough,
} from './dialogue-graph.ts';

/** Decisions on the way of best options, and on any way at all. */
const decisions = {least: 4, most: 8, longest: 12};

/**
 * Proves that a dialogue can be played: all of it can be reached and left, and
 * good choices lead to a good end, bad ones to a bad one.
 */
export function proveDialogue(dialogue: Dialogue, tell: Tell) {
  if (!proveLinks(dialogue, tell)) return;
  if (!proveWaysOut(dialogue, tell)) return;
  proveLengths(dialogue, tell);
  proveWorth(dialogue, tell);
}

/** Every option leads to something that is there. */
function proveLinks({scenes, endings}: Dialogue, tell: Tell) {
  const known = [...scenes, ...endings].map(({id}) => id);
  let isSound = new Set(known).size === known.length;
  scenes.forEach(({options}, s) =>
    options.forEach(({to}, o) => {
      if (known.includes(to)) return;
      isSound = false;
      tell(
        `scenes.${s}.options.${o}.to`,
        `There is no scene or ending "${to}". Known: ${known.join(', ')}.`,
      );
    }),
  );
  return isSound;
}

/** Nobody can get stuck or go round in a circle, and nothing is there in vain. */
function proveWaysOut(dialogue: Dialogue, tell: Tell) {
  const {scenes, endings} = dialogue;
  const reached = reachable(dialogue);
  const open = scenesWithAWayOut(dialogue);
  scenes.forEach(({id}, index) => {
    if (!reached.has(id))
      tell(
        `scenes.${index}`,
        `No option leads to "${id}". Add one, or remove it.`,
      );
    if (!open.has(id))
      tell(
        `scenes.${index}`,
        `From "${id}" no ending can be reached: a dead end. Let an option lead out.`,
      );
  });
  endings.forEach(({id}, index) => {
    if (!reached.has(id))
      tell(
        `endings.${index}`,
        `No option leads to "${id}". Add one, or remove it.`,
      );
  });
  return scenes.every(({id}) => open.has(id));
}

function proveLengths(dialogue: Dialogue, tell: Tell) {
  const longest = longestWay(dialogue);
  if (longest > decisions.longest)
    tell(
      'scenes',
      `One can take ${longest} decisions without meeting a scene twice. Keep it to ${decisions.longest}.`,
    );
  for (const way of waysThrough(dialogue, isBestOption)) {
    const {length} = way.decisions;
    if (length >= decisions.least && length <= decisions.most) continue;
    tell(
      'scenes',
      `A way of best options has ${length} decisions. Give it ${decisions.least} to ${decisions.most}.`,
    );
    return;
  }
}

/** The best way ends best; the worst options never end well. */
function proveWorth(dialogue: Dialogue, tell: Tell) {
  const grades = new Set(dialogue.endings.map(({grade}) => grade));
  if (grades.size < 3)
    tell('endings', 'Give endings of at least three grades.');
  const best = [...waysThrough(dialogue, isBestOption)];
  if (best.length === 0)
    tell('scenes', 'Whoever takes the best options goes round in a circle.');
  for (const {ending} of best) {
    if (ending.grade === 'outstanding') continue;
    tell(
      'endings',
      `A way of best options ends at "${ending.id}", which is ${ending.grade}. Let all of them end outstanding.`,
    );
    break;
  }
  const worst = waysThrough(dialogue, ({options}, {points}) =>
    options.every((other) => other.points >= points),
  );
  for (const {ending} of worst) {
    if (ending.grade === 'fair' || ending.grade === 'poor') continue;
    tell(
      'endings',
      `A way of worst options ends at "${ending.id}", which is ${ending.grade}. Let it end fair or poor.`,
    );
    return;
  }
}

import type {
  Dialogue,
  DialogueOption,
  Scene,
} from '../content/kinds/dialogue.ts';
import {endingOf} from '../content/kinds/dialogue-graph.ts';
import {longestRun, mostDecisions} from '../course/dialogue-record.ts';
import type {Choices} from '../course/dialogue-runs.ts';
import type {DialogueRun} from '../course/progress.ts';
import {began, highest, month} from './fullest-numbers.ts';

/** A first run, a better one later, and one more under way to its end. */
export function fullestRuns(dialogue: Dialogue): Record<string, DialogueRun> {
  const choices = longestRoundabout(dialogue);
  const run = {choices, duration: longestRun};
  return {
    first: {...run, endedAt: began},
    best: {...run, endedAt: began + month, number: 99},
    now: {...run, asked: true},
  };
}

/** The way to an ending with the most decisions, round in circles if it can. */
function longestRoundabout(dialogue: Dialogue): Choices {
  const {scenes} = dialogue;
  /** By how many decisions are left, the scenes where an ending is that far. */
  const scenesAt: Scene[][] = [[]];
  const leads = ({to}: DialogueOption, left: number) =>
    left === 0
      ? endingOf(dialogue, to) !== undefined
      : scenesAt[left]!.some(({id}) => id === to);
  for (let left = 1; left <= mostDecisions; left++) {
    scenesAt[left] = scenes.filter(({options}) =>
      options.some((option) => leads(option, left - 1)),
    );
  }
  const choices: Choices = [];
  let scene = scenes[0];
  let left = scenesAt.findLastIndex((found) => scene && found.includes(scene));
  while (scene && left > 0) {
    const {id, options}: Scene = scene;
    left--;
    const option = highest(options.filter((one) => leads(one, left)));
    choices.push([id, option.id]);
    scene = scenes.find((one) => one.id === option.to);
  }
  return choices;
}

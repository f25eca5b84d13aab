import type {Dialogue} from '../content/kinds/dialogue.ts';
import type {Interaction} from './outcome-types.ts';
import {
  bestWay,
  decisionsOf,
  endOf,
  shareOf,
  type DialogueRecord,
} from './dialogue-runs.ts';
import type {DialogueRun} from './progress.ts';

/** What only the module knows about a dialogue. */
interface DialogueFacts {
  /** Recorded id of the module. */
  module: string;
  /** Recorded ids of the objectives that it speaks of. */
  objectives: string[];
  /** The title of the scenario, or what else tells it apart. */
  description: string;
}

/**
 * The runs of a dialogue as they are recorded: the first that reached an ending,
 * as `scenarios_permit`, and each that was the best so far when it ended, with a
 * number behind it from 2 on. A reply is a step and an answer: the scene, and what was said there.
 */
export function dialogueInteractions(
  dialogue: Dialogue,
  record: DialogueRecord | undefined,
  {module, objectives, description}: DialogueFacts,
): Interaction[] {
  const {first, best} = record?.answers ?? {};
  const id = `${module}_${recorded(dialogue.id)}`;
  const told = (id: string, run: DialogueRun): Interaction => ({
    ...{id, description, objectives, type: 'performance'},
    at: run.endedAt ?? 0,
    latency: run.duration,
    steps: inOrder(dialogue.scenes).map(({id, options}) => ({
      id: recorded(id),
      answers: inOrder(options).map((option) => recorded(option.id)),
    })),
    result: isOutstanding(dialogue, run) ? 'correct' : 'neutral',
    response: pairs(run.choices),
    correct: pairs(
      bestWay(dialogue).decisions.map(({scene, option}) => [
        scene.id,
        option.id,
      ]),
    ),
  });
  // After an update, a way may lead nowhere: then half of it is no record.
  return [
    ...(first && endOf(dialogue, first) ? [told(id, first)] : []),
    ...(best && endOf(dialogue, best)
      ? [told(`${id}_${best.number ?? 2}`, best)]
      : []),
  ];
}

/**
 * There is no wrong way to have a conversation, only better ones: a run is
 * correct where every reply was the best there is, and neutral elsewhere.
 */
function isOutstanding(dialogue: Dialogue, run: DialogueRun) {
  const isBest = shareOf(decisionsOf(dialogue, run.choices)) === 100;
  return isBest && endOf(dialogue, run)?.grade === 'outstanding';
}

/** The order of the numbers, which no update changes. */
function inOrder<T extends {number: number}>(things: readonly T[]): T[] {
  return things.toSorted((a, b) => a.number - b.number);
}

function pairs(choices: DialogueRun['choices']) {
  return choices.map(([scene, option]): [string, string] => [
    recorded(scene),
    recorded(option),
  ]);
}

function recorded(id: string) {
  return id.replaceAll('-', '_');
}

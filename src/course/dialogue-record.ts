import type {Dialogue} from '../content/kinds/dialogue.ts';
import {
  connectedWay,
  decisionsOf,
  endOf,
  shareOf,
  sharesOf,
  whereTo,
  type Choices,
  type DialogueRecord,
} from './dialogue-runs.ts';
import type {DialogueRun} from './progress.ts';

/** Longer than this, nobody thinks about a reply: they are doing something else. */
export const longestPause = 5 * 60_000;

/** Nor does a conversation take longer than this. */
export const longestRun = 2 * 3_600_000;

/** A way with more decisions than this has gone round in circles. */
export const mostDecisions = 16;

/** When something was said, and how long the learner was at it (ms). */
interface Moment {
  at: number;
  worked: number;
}

/** The record once an option was said in the scene at hand. */
export function afterSaying(
  dialogue: Dialogue,
  record: DialogueRecord,
  option: string,
  {at, worked}: Moment,
): DialogueRecord {
  const {now = emptyRun} = record.answers ?? {};
  const before = connectedWay(dialogue, now.choices);
  const {scene} = whereTo(dialogue, before);
  if (!scene) return record;
  const choices: Choices = [
    ...now.choices.slice(0, before.length),
    [scene.id, option],
  ];
  const next = {
    choices: withoutCircles(choices),
    duration: Math.min(longestRun, nearestSecond(now.duration + worked)),
  };
  if (endOf(dialogue, next)) {
    return withEnding(dialogue, record, {
      ...next,
      endedAt: nearestSecond(at),
    });
  }
  return {...record, answers: {...record.answers, now: next}};
}

/** The record once the learner went on: to what is to be said next, or to look back. */
export function afterGoingOn(record: DialogueRecord): DialogueRecord {
  const {now = emptyRun} = record.answers ?? {};
  const answers = {...record.answers, now: {...now, asked: true as const}};
  return {...record, answers};
}

/** The record once the learner went back to a decision, by its index. */
export function afterRewinding(
  dialogue: Dialogue,
  record: DialogueRecord,
  to: number,
): DialogueRecord {
  const {now = emptyRun} = record.answers ?? {};
  // What follows an ending is a run of its own; its time begins now.
  const duration = endOf(dialogue, now) ? 0 : now.duration;
  const answers = {
    ...record.answers,
    now: {choices: now.choices.slice(0, to), duration, asked: true as const},
  };
  return {...record, answers};
}

const emptyRun: DialogueRun = {choices: [], duration: 0};

/**
 * A way that goes round and round, without its first circles: it leads from one
 * word to the next as before, and what is saved of it has an end.
 */
function withoutCircles(choices: Choices): Choices {
  if (choices.length <= mostDecisions) return choices;
  const scenes = choices.map(([scene]) => scene);
  const from = scenes.findIndex((scene, at) => scenes.includes(scene, at + 1));
  if (from < 0) return choices;
  const again = scenes.indexOf(scenes[from]!, from + 1);
  return withoutCircles(choices.toSpliced(from, again - from));
}

/** Keeps an ended run where it is the first, or better than all before. */
function withEnding(
  dialogue: Dialogue,
  {answers}: DialogueRecord,
  run: DialogueRun,
): DialogueRecord {
  // The time has gone over to the run that has ended.
  const now = {choices: run.choices, duration: 0};
  if (!answers?.['first']) {
    return {answers: {...answers, first: run, now}, done: true};
  }
  const {best = -1} = sharesOf(dialogue, {answers});
  const isBest = shareOf(decisionsOf(dialogue, run.choices)) > best;
  const number = (answers['best']?.number ?? 1) + 1;
  return {
    answers: {...answers, ...(isBest && {best: {...run, number}}), now},
    done: true,
  };
}

/** Saved times are in seconds; this way they come back as they went. */
function nearestSecond(time: number) {
  return Math.round(time / 1000) * 1000;
}

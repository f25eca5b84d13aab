import type {Dialogue} from '../content/kinds/dialogue.ts';
import {
  connectedWay,
  decisionsOf,
  shareOf,
  sharesOf,
  whereTo,
  type Choices,
  type DialogueRecord,
} from './dialogue-runs.ts';
import type {DialogueRun} from './progress.ts';

/** Longer than this, nobody thinks about a reply: they are doing something else. */
export const longestPause = 5 * 60_000;

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
  const {now = emptyRun, first = emptyRun, ...rest} = record.answers ?? {};
  const before = connectedWay(dialogue, now.choices);
  const {scene} = whereTo(dialogue, before);
  if (!scene) return record;
  const choice: Choices[number] = [scene.id, option];
  const next = {
    choices: [...now.choices.slice(0, before.length), choice],
    duration: nearestSecond(now.duration + worked),
  };
  const firstNow = withFirst(first, choice);
  const way = connectedWay(dialogue, next.choices);
  if (!whereTo(dialogue, way).ending) {
    const answers = {...rest, first: firstNow, now: next};
    return {...record, answers};
  }
  return withEnding(
    dialogue,
    {...record, answers: {...rest, first: firstNow, now: next}},
    {...next, endedAt: nearestSecond(at)},
  );
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
  const way = connectedWay(dialogue, now.choices);
  // What follows an ending is a run of its own; its time begins now.
  const {ending} = whereTo(dialogue, way);
  const duration = ending ? 0 : now.duration;
  const answers = {
    ...record.answers,
    now: {choices: now.choices.slice(0, to), duration, asked: true as const},
  };
  return {...record, answers};
}

const emptyRun: DialogueRun = {choices: [], duration: 0};

/** The first choice in each scene, until an ending was reached. */
function withFirst(first: DialogueRun, choice: Choices[number]): DialogueRun {
  const isKnown = first.choices.some(([scene]) => scene === choice[0]);
  if (isKnown || first.endedAt !== undefined) return first;
  return {...first, choices: [...first.choices, choice]};
}

/** Keeps an ended run where it is the first, or better than all before. */
function withEnding(
  dialogue: Dialogue,
  record: DialogueRecord,
  run: DialogueRun,
): DialogueRecord {
  const answers = {...record.answers};
  const {endedAt, duration} = run;
  // The time has gone over to the run that has ended.
  answers['now'] = {choices: run.choices, duration: 0};
  if (answers['first']?.endedAt === undefined)
    answers['first'] = {
      choices: answers['first']?.choices ?? [],
      duration,
      endedAt,
    };
  const {best: before = 0} = sharesOf(dialogue, {answers});
  if (shareOf(decisionsOf(dialogue, run.choices)) > before) {
    const number = (answers['best']?.number ?? 1) + 1;
    answers['best'] = {...run, number};
  }
  return {answers, done: true};
}

/** Saved times are in seconds; this way they come back as they went. */
function nearestSecond(time: number) {
  return Math.round(time / 1000) * 1000;
}

import type {Dialogue} from '../content/kinds/dialogue.ts';
import {sceneOf} from '../content/kinds/dialogue-graph.ts';
import type {AnswerCode} from './answer-code.ts';
import type {ByteReader, ByteWriter} from './bytes.ts';
import {connectedWay, whereTo, type Choices} from './dialogue-runs.ts';
import type {DialogueRun} from './progress.ts';

// Tags of the runs. A number is never given to another one.
const tags = {first: 1, best: 2, now: 3};

/**
 * Runs as the numbers of their options, four bits each. The scene of a choice
 * goes without saying where the choice before it led there; else 0 comes first,
 * then the number of the scene, three bits at a time. Times are in seconds, that
 * of the best run counted from that of the first. The way at hand is left out
 * where it is the last one that was kept.
 */
export const dialogueCode: AnswerCode<Dialogue, DialogueRun> = {
  pack(writer, activity, {first, best, now}) {
    if (first)
      writer.field(tags.first, (field) => {
        field.word(seconds(first.endedAt)).number(seconds(first.duration));
        packChoices(field, activity, first.choices);
      });
    if (best)
      writer.field(tags.best, (field) => {
        const since = seconds(best.endedAt) - seconds(first?.endedAt);
        field.number(Math.max(0, since)).number(seconds(best.duration));
        field.number(best.number ?? 2);
        packChoices(field, activity, best.choices);
      });
    if (now && !isSame(now, lastKept(activity, first, best)))
      writer.field(tags.now, (field) => {
        field.number(seconds(now.duration) * 2 + (now.asked ? 1 : 0));
        packChoices(field, activity, now.choices);
      });
  },

  unpack(reader, activity) {
    const runs: Record<string, DialogueRun> = {};
    for (const [tag, field] of reader.fields()) {
      if (tag === tags.first) {
        const endedAt = field.word() * 1000;
        const duration = field.number() * 1000;
        const choices = unpackChoices(field, activity);
        runs['first'] = {choices, duration, ...(endedAt ? {endedAt} : {})};
      } else if (tag === tags.best) {
        const endedAt = field.number() * 1000 + (runs['first']?.endedAt ?? 0);
        const duration = field.number() * 1000;
        const number = field.number();
        const choices = unpackChoices(field, activity);
        runs['best'] = {choices, duration, endedAt, number};
      } else if (tag === tags.now) {
        const code = field.number();
        const duration = Math.floor(code / 2) * 1000;
        const choices = unpackChoices(field, activity);
        runs['now'] = {choices, duration, ...(code % 2 ? {asked: true} : {})};
      }
    }
    const {first, best} = runs;
    const last = lastKept(activity, first, best);
    if (last) runs['now'] ??= last;
    return runs;
  },
};

/** The way that led to the ending that was kept last, if it can be told. */
function lastKept(
  activity: Dialogue,
  first: DialogueRun | undefined,
  best: DialogueRun | undefined,
): DialogueRun | undefined {
  const choices = best?.choices ?? first?.choices ?? [];
  const way = connectedWay(activity, choices);
  const isWhole = way.length === choices.length;
  if (!isWhole || !whereTo(activity, way).ending) return undefined;
  return {choices, duration: 0, asked: true};
}

function packChoices(field: ByteWriter, activity: Dialogue, choices: Choices) {
  const nibbles: number[] = [];
  let expected = activity.scenes[0]?.id;
  for (const [sceneId, optionId] of choices) {
    const scene = sceneOf(activity, sceneId);
    const option = scene?.options.find(({id}) => id === optionId);
    if (!scene || !option) continue;
    if (sceneId !== expected) nibbles.push(0, ...small(scene.number));
    nibbles.push(option.number);
    expected = option.to;
  }
  if (nibbles.length % 2) nibbles.push(0);
  const bytes = nibbles.flatMap((nibble, index) =>
    index % 2 ? [] : [nibble * 16 + nibbles[index + 1]!],
  );
  field.rest(bytes);
}

function unpackChoices(field: ByteReader, activity: Dialogue): Choices {
  const nibbles = field.rest().flatMap((byte) => [byte >> 4, byte & 15]);
  const choices: Choices = [];
  let expected = activity.scenes[0];
  for (let at = 0; at < nibbles.length; at++) {
    if (nibbles[at] === 0) {
      let number = 0;
      for (let shift = 0; ; shift += 3) {
        const nibble = nibbles[++at] ?? 0;
        number += (nibble & 7) << shift;
        if (nibble < 8) break;
      }
      expected = activity.scenes.find((scene) => scene.number === number);
      continue;
    }
    const number = nibbles[at];
    const option = expected?.options.find((one) => one.number === number);
    if (!expected || !option) {
      expected = undefined;
      continue;
    }
    choices.push([expected.id, option.id]);
    expected = sceneOf(activity, option.to);
  }
  return choices;
}

/** A number three bits at a time, lowest first; 8 says that more follow. */
function small(value: number): number[] {
  return value < 8
    ? [value]
    : [(value & 7) + 8, ...small(Math.floor(value / 8))];
}

function seconds(time = 0) {
  return Math.floor(time / 1000);
}

function isSame(a: object, b: object | undefined) {
  return JSON.stringify(a) === JSON.stringify(b);
}

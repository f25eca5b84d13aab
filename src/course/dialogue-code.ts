import type {Dialogue} from '../content/kinds/dialogue.ts';
import {sceneOf} from '../content/kinds/dialogue-graph.ts';
import type {AnswerCode} from './answer-code.ts';
import {BitReader, BitWriter} from './bits.ts';
import {connectedWay, type Choices} from './dialogue-runs.ts';
import type {DialogueRun} from './progress.ts';

/** Which runs there are; and of the way at hand, that the learner went on. */
const flags = {first: 1, best: 2, now: 4, asked: 8};

/**
 * First which runs there are, then their times in seconds, then their ways: the
 * numbers of what was said, two bits each while they are small, with 0 between
 * one way and the next. The last one ends with the field, behind which there is
 * nothing but zeros. The scenes go without saying, since each choice leads to the
 * next.
 */
export const dialogueCode: AnswerCode<Dialogue, DialogueRun> = {
  pack(writer, activity, {first, best, now}) {
    writer.number(
      (first ? flags.first : 0) +
        (best ? flags.best : 0) +
        (now ? flags.now : 0) +
        (now?.asked ? flags.asked : 0),
    );
    for (const run of [first, best]) {
      if (!run) continue;
      writer.word((run.endedAt ?? 0) / 1000).number(run.duration / 1000);
    }
    if (best) writer.number(best.number ?? 2);
    if (now) writer.number(now.duration / 1000);
    const ways = new BitWriter();
    [first, best, now]
      .filter((run) => run !== undefined)
      .forEach(({choices}, index) => {
        if (index > 0) ways.small(0);
        writeWay(ways, activity, choices);
      });
    writer.rest(ways.done());
  },

  unpack(reader, activity) {
    const found = reader.number();
    const readEnded = (): DialogueRun => {
      const endedAt = reader.word() * 1000;
      return {choices: [], duration: reader.number() * 1000, endedAt};
    };
    const runs: Record<string, DialogueRun> = {};
    if (found & flags.first) runs['first'] = readEnded();
    if (found & flags.best) {
      runs['best'] = readEnded();
      runs['best'].number = reader.number();
    }
    if (found & flags.now) {
      runs['now'] = {choices: [], duration: reader.number() * 1000};
      if (found & flags.asked) runs['now'].asked = true;
    }
    const ways = new BitReader(reader.rest());
    for (const run of Object.values(runs))
      run.choices = readWay(ways, activity);
    return runs;
  },
};

function writeWay(bits: BitWriter, activity: Dialogue, choices: Choices) {
  for (const {option} of connectedWay(activity, choices)) {
    bits.small(option.number);
  }
}

/** As far as it leads: behind an option that is gone, nothing can be known. */
function readWay(bits: BitReader, activity: Dialogue): Choices {
  const choices: Choices = [];
  let scene = activity.scenes[0];
  for (let number = bits.small(); number > 0; number = bits.small()) {
    const option = scene?.options.find((one) => one.number === number);
    if (scene && option) choices.push([scene.id, option.id]);
    scene = option && sceneOf(activity, option.to);
  }
  return choices;
}

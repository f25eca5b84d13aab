import type {AnswerCode} from './answer-code.ts';
import {BitReader, BitWriter} from './bits.ts';
import {optionsOf, type Picking} from './picking-answers.ts';
import type {PickAnswer} from './progress.ts';

/**
 * Picks in four bits each, while numbers are small: that there is one, whether
 * it is settled, and the number of the option that was chosen first. They stand
 * in the order of the items' permanent numbers, with a bit for each gap, after
 * the lowest of these numbers.
 */
export const pickingCode: AnswerCode<Picking, PickAnswer> = {
  pack(writer, activity, answers) {
    const picks: {option: number; settled: boolean}[] = [];
    for (const {id, number} of activity.items) {
      const {first, settled = false} = answers[id] ?? {};
      const option = optionsOf(activity, id).find((one) => one.id === first);
      if (option) picks[number] = {option: option.number, settled};
    }
    const first = picks.findIndex((pick) => pick !== undefined);
    if (first < 0) return;
    const bits = new BitWriter();
    for (let number = first; number < picks.length; number++) {
      const pick = picks[number];
      bits.bit(pick !== undefined);
      if (pick) bits.bit(pick.settled).small(pick.option);
    }
    writer.number(first).rest(bits.done());
  },

  unpack(reader, activity) {
    const answers: Record<string, PickAnswer> = {};
    const first = reader.isAtEnd ? 0 : reader.number();
    const bits = new BitReader(reader.rest());
    for (let number = first; !bits.isAtEnd; number++) {
      if (!bits.bit()) continue;
      const settled = bits.bit();
      const pick = bits.small();
      const item = activity.items.find((one) => one.number === number);
      const option =
        item && optionsOf(activity, item.id).find((o) => o.number === pick);
      if (!option) continue;
      answers[item.id] = settled
        ? {first: option.id, settled}
        : {first: option.id};
    }
    return answers;
  },
};

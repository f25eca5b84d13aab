import type {AnswerCode} from './answer-code.ts';
import {optionsOf, type Picking} from './picking-answers.ts';
import type {PickAnswer} from './progress.ts';

/**
 * Picks as pairs: the number of the item, then twice the number of the option
 * that was chosen first, and one more once it is settled. Two bytes each, as
 * long as the numbers are small.
 */
export const pickingCode: AnswerCode<Picking, PickAnswer> = {
  pack(writer, activity, answers) {
    for (const item of activity.items) {
      const answer = answers[item.id];
      const option = optionsOf(activity, item.id).find(
        ({id}) => id === answer?.first,
      );
      if (!answer || !option) continue;
      writer.number(item.number);
      writer.number(option.number * 2 + (answer.settled ? 1 : 0));
    }
  },

  unpack(reader, activity) {
    const answers: Record<string, PickAnswer> = {};
    while (!reader.isAtEnd) {
      const number = reader.number();
      const code = reader.number();
      const item = activity.items.find((one) => one.number === number);
      const option =
        item &&
        optionsOf(activity, item.id).find(
          (one) => one.number === Math.floor(code / 2),
        );
      if (!option) continue;
      const first = option.id;
      answers[item.id] = code % 2 ? {first, settled: true} : {first};
    }
    return answers;
  },
};

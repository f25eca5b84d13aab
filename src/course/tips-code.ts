import type {Tips} from '../content/kinds/tips.ts';
import type {AnswerCode} from './answer-code.ts';
import type {TipAnswer} from './progress.ts';

/**
 * Tips in two bits each: 1 once it was seen, 3 while it is kept, too. They
 * stand in the order of their permanent numbers, without gaps, beginning with
 * number 1; so ten tips are three bytes.
 */
export const tipsCode: AnswerCode<Tips, TipAnswer> = {
  pack(writer, activity, answers) {
    const bytes: number[] = [];
    for (const {id, number} of activity.tips) {
      const answer = answers[id];
      if (!answer) continue;
      const {byte, shift} = placeOf(number);
      const code = answer.kept ? 3 : 1;
      bytes[byte] = (bytes[byte] ?? 0) | (code << shift);
    }
    writer.rest(Array.from(bytes, (byte) => byte ?? 0));
  },

  unpack(reader, activity) {
    const bytes = reader.rest();
    const answers: Record<string, TipAnswer> = {};
    for (const {id, number} of activity.tips) {
      const {byte, shift} = placeOf(number);
      const code = ((bytes[byte] ?? 0) >> shift) & 3;
      if (code > 0)
        answers[id] = code === 3 ? {seen: true, kept: true} : {seen: true};
    }
    return answers;
  },
};

function placeOf(number: number) {
  const index = number - 1;
  return {byte: Math.floor(index / 4), shift: (index % 4) * 2};
}

import type {Rating} from '../content/kinds/rating.ts';
import {numberedItems} from '../content/numbered-items.ts';
import type {AnswerCode} from './answer-code.ts';
import type {RatingAnswer} from './progress.ts';

/**
 * Answers of a rating in half a byte each: 0 for none, else one more than three
 * times the level plus 0 (not asked), 1 (no occasion) or 2 (an occasion). They
 * stand in the order of their permanent numbers, without gaps, after the lowest
 * of these numbers; so an answer is found by its number alone.
 */
export const ratingCode: AnswerCode<Rating, RatingAnswer> = {
  pack(writer, activity, answers) {
    const codes: number[] = [];
    for (const {id, number} of numberedItems(activity)) {
      const answer = answers[id];
      if (answer) codes[number] = codeOf(answer);
    }
    const first = Math.max(
      0,
      codes.findIndex((code) => code !== undefined),
    );
    writer.number(first);
    for (let number = first; number < codes.length; number += 2) {
      writer.rest([(codes[number] ?? 0) + (codes[number + 1] ?? 0) * 16]);
    }
  },

  unpack(reader, activity) {
    const first = reader.number();
    const codes = reader.rest().flatMap((byte) => [byte % 16, byte >> 4]);
    const answers: Record<string, RatingAnswer> = {};
    for (const {id, number} of numberedItems(activity)) {
      const code = codes[number - first] ?? 0;
      if (code > 0) answers[id] = answerOf(code - 1);
    }
    return answers;
  },
};

function codeOf({level, occasion}: RatingAnswer) {
  return 1 + level * 3 + (occasion === undefined ? 0 : occasion ? 2 : 1);
}

function answerOf(code: number): RatingAnswer {
  const level = Math.floor(code / 3);
  const asked = code % 3;
  return asked === 0 ? {level} : {level, occasion: asked === 2};
}

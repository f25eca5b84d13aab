import type {Reply} from '../content/kinds/reply.ts';
import type {AnswerCode} from './answer-code.ts';
import type {ReplyAnswer} from './progress.ts';
import {questionsOf} from './reply-answers.ts';

/**
 * Replies, one after the other: twice the number of the item, and one more
 * once it is settled; then twice the number of each option that was chosen
 * first, and one more where another follows. One byte each, as long as the
 * numbers are small.
 */
export const replyCode: AnswerCode<Reply, ReplyAnswer> = {
  pack(writer, activity, answers) {
    for (const item of activity.items) {
      const answer = answers[item.id];
      const numbers = questionsOf(activity, item).flatMap(
        ({options}, index) =>
          options.find(({id}) => id === answer?.first[index])?.number ?? [],
      );
      if (!answer || numbers.length === 0) continue;
      writer.number(item.number * 2 + (answer.settled ? 1 : 0));
      numbers.forEach((number, index) => {
        const isLast = index === numbers.length - 1;
        writer.number(number * 2 + (isLast ? 0 : 1));
      });
    }
  },

  unpack(reader, activity) {
    const answers: Record<string, ReplyAnswer> = {};
    while (!reader.isAtEnd) {
      const head = reader.number();
      const numbers: number[] = [];
      for (let more = true; more;) {
        const code = reader.number();
        numbers.push(Math.floor(code / 2));
        more = code % 2 === 1;
      }
      const item = activity.items.find(
        ({number}) => number === Math.floor(head / 2),
      );
      if (!item) continue;
      const questions = questionsOf(activity, item);
      const first = questions.flatMap(
        ({options}) =>
          options.find(({number}) => numbers.includes(number))?.id ?? [],
      );
      // With a gap, such as an option that is gone, the page asks again.
      const asked = activity.mode === 'build' ? questions : numbers;
      if (first.length < asked.length) continue;
      answers[item.id] = head % 2 ? {first, settled: true} : {first};
    }
    return answers;
  },
};

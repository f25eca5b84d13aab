import type {Cards} from '../content/kinds/cards.ts';
import type {AnswerCode} from './answer-code.ts';
import type {OpenedAnswer} from './progress.ts';

/** One bit for each card, at the place of its permanent number. */
export const cardsCode: AnswerCode<Cards, OpenedAnswer> = {
  pack(writer, {cards}, answers) {
    const bytes: number[] = [];
    for (const {id, number} of cards) {
      if (!answers[id]) continue;
      const place = Math.floor(number / 8);
      while (bytes.length <= place) bytes.push(0);
      bytes[place]! |= 1 << (number % 8);
    }
    writer.rest(bytes);
  },

  unpack(reader, {cards}) {
    const bytes = reader.rest();
    const opened = cards.filter(
      ({number}) => (bytes[Math.floor(number / 8)] ?? 0) & (1 << (number % 8)),
    );
    return Object.fromEntries(opened.map(({id}) => [id, {opened: true}]));
  },
};

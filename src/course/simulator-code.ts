import type {Simulator} from '../content/kinds/simulator.ts';
import type {AnswerCode} from './answer-code.ts';
import type {SpreadAnswer} from './progress.ts';

/**
 * Plans in one byte each, in the order in which they were tried: eight times
 * the number of the way to spread, and the effort, which is 1 to 7.
 */
export const simulatorCode: AnswerCode<Simulator, SpreadAnswer> = {
  pack(writer, {spreads}, answers) {
    for (const [spread, {effort}] of Object.entries(answers)) {
      const found = spreads.find(({id}) => id === spread);
      if (found) writer.number(found.number * 8 + effort);
    }
  },

  unpack(reader, {spreads}) {
    const answers: Record<string, SpreadAnswer> = {};
    while (!reader.isAtEnd) {
      const code = reader.number();
      const found = spreads.find(({number}) => number === Math.floor(code / 8));
      const effort = code % 8;
      if (found && effort > 0) answers[found.id] = {effort};
    }
    return answers;
  },
};

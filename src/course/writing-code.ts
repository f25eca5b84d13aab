import type {Writing} from '../content/kinds/writing.ts';
import type {AnswerCode} from './answer-code.ts';
import type {WrittenAnswer} from './progress.ts';
import {ownText} from './written-text.ts';

/** The text as it is, in UTF-8. */
export const writingCode: AnswerCode<Writing, WrittenAnswer> = {
  pack(writer, _, answers) {
    const {text} = answers[ownText] ?? {};
    if (text) writer.text(text);
  },

  unpack(reader): Record<string, WrittenAnswer> {
    return reader.isAtEnd ? {} : {[ownText]: {text: reader.text()}};
  },
};

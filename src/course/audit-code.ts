import {auditRatings, lensChoices, lenses} from '../content/audit-scale.ts';
import type {Audit} from '../content/kinds/audit.ts';
import {numberedItems} from '../content/numbered-items.ts';
import type {AnswerCode} from './answer-code.ts';
import {
  lensQuestion,
  ratingQuestion,
  scopeQuestion,
  sharedMark,
} from './audit-answers.ts';
import type {ByteReader, ByteWriter} from './bytes.ts';
import type {AuditAnswer} from './progress.ts';

/** One digit for each rating, and 0 for none: three digits to a byte. */
const base = auditRatings.length + 1;
const digitsToAByte = 3;
/** Added to the choice of lens where the learner was told of sharing. */
const shared = 8;

/**
 * The choice of lens, the number of the scope, then the ratings of each lens.
 * These stand in the order of the behaviours' permanent numbers, without gaps,
 * after the lowest of these numbers.
 */
export const auditCode: AnswerCode<Audit, AuditAnswer> = {
  pack(writer, activity, answers) {
    const pick = (question: string) => answers[question]?.pick;
    const lens = lensChoices.findIndex((one) => one === pick(lensQuestion)) + 1;
    const scope = activity.scopes.find(({id}) => id === pick(scopeQuestion));
    writer.number(lens + (answers[sharedMark] ? shared : 0));
    writer.number(scope?.number ?? 0);
    lenses.forEach((lens, tag) => {
      const digits: number[] = [];
      for (const {id, number} of numberedItems(activity)) {
        const rating = pick(ratingQuestion(lens, id));
        const digit = auditRatings.findIndex((one) => one === rating) + 1;
        if (digit > 0) digits[number] = digit;
      }
      if (digits.length > 0)
        writer.field(tag, (field) => packDigits(field, digits));
    });
  },

  unpack(reader, activity) {
    const answers: Record<string, AuditAnswer> = {};
    const keep = (question: string, pick: string | undefined) => {
      if (pick !== undefined) answers[question] = {pick};
    };
    const choice = reader.number();
    const scope = reader.number();
    keep(lensQuestion, lensChoices[(choice % shared) - 1]);
    keep(sharedMark, choice >= shared ? 'yes' : undefined);
    keep(scopeQuestion, activity.scopes.find((s) => s.number === scope)?.id);
    for (const [tag, field] of reader.fields()) {
      const lens = lenses[tag];
      if (!lens) continue;
      const digitOf = unpackDigits(field);
      for (const {id, number} of numberedItems(activity)) {
        keep(ratingQuestion(lens, id), auditRatings[digitOf(number) - 1]);
      }
    }
    return answers;
  },
};

/** By number; the list has gaps where nothing is rated. */
function packDigits(field: ByteWriter, digits: number[]) {
  const first = digits.findIndex((digit) => digit !== undefined);
  field.number(first);
  for (let at = first; at < digits.length; at += digitsToAByte) {
    const [a = 0, b = 0, c = 0] = digits.slice(at, at + digitsToAByte);
    field.rest([a + base * (b + base * c)]);
  }
}

function unpackDigits(field: ByteReader) {
  const first = field.number();
  const digits = field
    .rest()
    .flatMap((byte) => [
      byte % base,
      Math.floor(byte / base) % base,
      Math.floor(byte / base ** 2) % base,
    ]);
  return (number: number) => digits[number - first] ?? 0;
}

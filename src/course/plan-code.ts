import {lenses} from '../content/audit-scale.ts';
import type {Plan} from '../content/kinds/plan.ts';
import type {AnswerCode} from './answer-code.ts';
import {ratingQuestion} from './audit-answers.ts';
import {chosenFor, planPlaces, planTexts, textIn} from './plan-answers.ts';
import type {PlanAnswer} from './progress.ts';

/** Tags of the texts begin here, after those of the two behaviours. */
const firstText = planPlaces.length;

/** The behaviours by lens and permanent number; texts as they are, in UTF-8. */
export const planCode: AnswerCode<Plan, PlanAnswer> = {
  pack(writer, {behaviours}, answers) {
    planPlaces.forEach((place, tag) => {
      const name = chosenFor({answers}, place);
      lenses.forEach((lens, index) => {
        for (const {id, number} of behaviours) {
          if (ratingQuestion(lens, id) !== name) continue;
          writer.field(tag, (field) => field.number(index).number(number));
        }
      });
    });
    planTexts.forEach(({name}, index) => {
      const text = textIn({answers}, name);
      if (text) writer.field(firstText + index, (field) => field.text(text));
    });
  },

  unpack(reader, {behaviours}) {
    const answers: Record<string, PlanAnswer> = {};
    for (const [tag, field] of reader.fields()) {
      const place = planPlaces[tag];
      const text = planTexts[tag - firstText];
      if (place) {
        const lens = lenses[field.number()];
        const number = field.number();
        const found = behaviours.find((one) => one.number === number);
        if (lens && found)
          answers[place] = {pick: ratingQuestion(lens, found.id)};
      } else if (text) {
        answers[text.name] = {text: field.text()};
      }
    }
    return answers;
  },
};

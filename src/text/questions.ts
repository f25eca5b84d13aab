import type {Questions, QuestionsWords} from '../content/kinds/questions.ts';
import {fill} from '../ui/words.ts';
import {heading, paragraph, place} from './blocks.ts';
import type {TextOf} from './text-context.ts';

/**
 * A set of questions: how the check works, and what it is about. The questions
 * stay out, since with their answers they would make the check worth nothing.
 */
export const questionsText: TextOf<Questions, QuestionsWords> = (
  activity,
  {objectives},
  {labels},
) => {
  const {questions, rules} = activity;
  const {questions: texts, textVersion} = labels;
  const size = Math.min(rules?.drawn ?? questions.length, questions.length);
  const percent = rules?.passMark ?? 0;
  const attempts = rules?.attempts ?? 0;
  const allowed =
    attempts === 0
      ? texts.unlimited
      : attempts === 1
        ? texts.once
        : texts.limited;
  return [
    heading(2, texts.rulesTitle, place(activity)),
    {
      type: 'list',
      items: [
        {text: fill(texts.drawn, {size})},
        {
          text: fill(texts.mark, {
            ...{percent, size},
            right: Math.ceil((percent / 100) * size - 1e-9),
          }),
        },
        {text: fill(allowed, {attempts})},
        ...(rules?.attestation ? [{text: texts.willAttest}] : []),
      ],
    },
    heading(3, textVersion.about),
    {
      type: 'list',
      items: Object.values(objectives).map((text) => ({text})),
    },
    paragraph(textVersion.noQuestions),
  ];
};

import type {QuestionsWords} from '../../src/content/kinds/questions.ts';
import {readContent} from '../../src/content/read-content.ts';
import {rightResponse} from '../../src/course/attempts.ts';

const {modules} = await readContent('.');

/**
 * The right answer to each question of the bank, in words. A page that runs
 * tests cannot read files: there, the test runner serves them as data.
 */
export const rightAnswers = modules.flatMap(({structure, words}) =>
  structure.activities.flatMap((activity) => {
    if (activity.kind !== 'questions') return [];
    const {questions} = words.activities[activity.id] as QuestionsWords;
    return activity.questions.map((asked) => {
      const {question, situation, options} = questions[asked.id]!;
      const texts = rightResponse(asked).map((id) => options[id]!);
      return {type: asked.type, question, situation, texts};
    });
  }),
);

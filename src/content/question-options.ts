import type {Question} from './kinds/questions.ts';
import type {NumberedItem} from './numbered-items.ts';

/** Everything in a question that has a number: options, or both sides of pairs. */
export function allOptions(question: Question): NumberedItem[] {
  return question.type === 'matching'
    ? [...question.sources, ...question.targets]
    : question.options;
}

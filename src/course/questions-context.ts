import type {Question, Questions} from '../content/kinds/questions.ts';
import {allOptions} from '../content/question-options.ts';
import type {
  ActivityContext,
  ActivityInput,
  Surroundings,
} from './activity-machine.ts';
import {fitted} from './attempt-steps.ts';
import {answeredOf, latestAttempt, rightResponse, sizeOf} from './attempts.ts';
import {pagesOf, pageWithin} from './pages-of.ts';
import type {Attempt} from './progress.ts';

// What the machine of a set of questions knows, and what can be seen from it.

export interface QuestionsContext
  extends ActivityContext<Questions, Attempt>, Surroundings {
  /** The attempt at hand, with all that is known of it. */
  attempt?: Attempt;
  /** From 1; 0 before the first. */
  number: number;
  /** When the page at hand appeared. */
  shownAt: number;
}

/** Where a learner opens the questions: no further than they have come. */
export function openedAt(
  input: ActivityInput<Questions, Attempt> & Surroundings,
): QuestionsContext {
  const {activity, record = {}, now, random} = input;
  const latest = latestAttempt(record);
  const {number = 0, ...kept} = latest ?? {};
  const attempt = latest && fitted(activity, kept as Attempt);
  const pages = pagesOf(activity);
  const wanted = pageWithin(pages, input.page);
  const open = !attempt
    ? 0
    : attempt.ended
      ? pages - 1
      : answeredOf(attempt) + 1;
  const isClosed = attempt?.ended && !isReadable({activity, attempt});
  const page = isClosed && wanted > 0 ? pages - 1 : Math.min(wanted, open);
  return {
    ...{activity, record, attempt, number, pages, page},
    ...{shownAt: 0, now, random},
  };
}

/** What is asked on the page at hand, and what was answered. */
export function askedOn({
  attempt,
  page,
}: Pick<QuestionsContext, 'attempt' | 'page'>) {
  return attempt?.asked[page - 1];
}

export function questionOn(
  context: Pick<QuestionsContext, 'activity' | 'attempt' | 'page'>,
): Question | undefined {
  const id = askedOn(context)?.question;
  return context.activity.questions.find((one) => one.id === id);
}

/** A response that names what there is, as often and as fully as it must. */
export function isComplete(question: Question | undefined, response: string[]) {
  if (!question) return false;
  const known = allOptions(question).map(({id}) => id);
  if (!response.every((id) => known.includes(id))) return false;
  switch (question.type) {
    case 'single':
      return response.length === 1;
    case 'multiple':
      return response.length > 0 && new Set(response).size === response.length;
    case 'ordering':
      return (
        response.length === known.length &&
        new Set(response).size === known.length
      );
    case 'matching': {
      const sources = rightResponse(question).filter((_, at) => at % 2 === 0);
      return (
        response.length === sources.length * 2 &&
        sources.every((id, at) => response[at * 2] === id)
      );
    }
  }
}

/** Every page of the attempt has its question: it can be read through. */
export function isReadable({
  activity,
  attempt,
}: Pick<QuestionsContext, 'activity' | 'attempt'>) {
  return attempt?.asked.length === sizeOf(activity);
}

import type {ModuleOutline} from './content/course-data.ts';
import type {Question} from './content/kinds/questions.ts';
import {
  checkResult,
  percentOf,
  rightResponse,
  rulesOf,
  sizeOf,
} from './course/attempts.ts';
import {diceOf, shuffled} from './course/draw.ts';
import type {Attempt} from './course/progress.ts';
import {
  askedOn,
  questionOn,
  type QuestionsContext,
} from './course/questions-context.ts';
import type {CheckPage, ResultPage} from './ui/check-page.ts';

/** What the page at hand of a set of questions shows. */
export function shownCheck(
  context: QuestionsContext,
  modules: readonly ModuleOutline[],
): CheckPage {
  const {activity, attempt, page, pages, record} = context;
  if (page === pages - 1) {
    return attempt?.ended
      ? {name: 'result', ...resultOf(context, attempt, modules)}
      : {name: 'attestation'};
  }
  const question = questionOn(context);
  if (!question || !attempt) {
    const {best, attempts, passed} = checkResult(activity, record);
    return {
      name: 'rules',
      ...{rules: rulesOf(activity), size: sizeOf(activity)},
      ...{attempts, passed, best: best?.score, isNew: !attempt},
    };
  }
  return {
    name: 'question',
    question,
    number: page,
    all: sizeOf(activity),
    ...orderOf(question, attempt.seed),
    answer: askedOn(context)?.answer,
  };
}

/** The same at each look, and another one in each attempt. */
function orderOf(question: Question, seed: number) {
  const dice = diceOf(seed * 256 + question.number);
  const mix = (things: {id: string}[]) =>
    shuffled(
      things.map(({id}) => id),
      dice,
    );
  if (question.type === 'matching') {
    return {order: mix(question.sources), targets: mix(question.targets)};
  }
  const order = mix(question.options);
  const isSolved =
    question.type === 'ordering' &&
    order.join() === rightResponse(question).join();
  return {order: isSolved ? order.toReversed() : order, targets: []};
}

function resultOf(
  {activity, record}: QuestionsContext,
  {ended, asked}: Attempt,
  modules: readonly ModuleOutline[],
): ResultPage {
  const {right, of, passed: isPass} = ended!;
  const {best, passed, attempts} = checkResult(activity, record);
  const {passMark, attempts: limit} = rulesOf(activity);
  const score = percentOf({right, of});
  const missed = asked
    .filter(({answer}) => !answer?.isRight)
    .flatMap(({question}) =>
      activity.questions.filter(({id}) => id === question),
    );
  return {
    ...{score, right, of, passMark, isPass, passed, attempts},
    best: best?.score ?? score,
    left: limit > 0 ? Math.max(0, limit - attempts) : undefined,
    again: [...new Set(missed.map(({objective}) => objective))].map(
      (objective) => {
        const from = missed.find((one) => one.objective === objective)?.module;
        const found = modules.find(({id}) => id === from);
        return found
          ? {objective, module: {id: found.id, title: found.title}}
          : {objective};
      },
    ),
  };
}

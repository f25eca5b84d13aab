import structure from '../../modules/final-check/module.json' with {type: 'json'};
import texts from '../../modules/final-check/en.json' with {type: 'json'};
import type {
  Question,
  Questions,
  QuestionsWords,
} from '../content/kinds/questions.ts';
import {isRight, rightResponse} from '../course/attempts.ts';
import type {CheckPage, ResultPage} from '../ui/check-page.ts';
import {renderCheck} from '../ui/render-check.ts';

// The pages of a set of questions in every state, for the gallery.

const {questions} = structure.activities.find(
  ({id}) => id === 'check',
) as unknown as Questions;
const words = texts.activities.check as unknown as QuestionsWords;
const rules = {passMark: 80, drawn: 12, attempts: 0, attestation: false};

const types = ['single', 'multiple', 'ordering', 'matching'] as const;

function questionPage(question: Question, response?: string[]): CheckPage {
  const isPairs = question.type === 'matching';
  return {
    name: 'question',
    ...{question, number: 3, all: 12},
    order: (isPairs ? question.sources : question.options).map(({id}) => id),
    targets: isPairs ? question.targets.map(({id}) => id) : [],
    answer: response && {
      ...{response, isRight: isRight(question, response), at: 0, latency: 0},
    },
  };
}

/** Complete, and not right. */
function wrongResponse(question: Question): string[] {
  if (question.type === 'ordering') return rightResponse(question).toReversed();
  if (question.type === 'matching') {
    const [first] = question.targets;
    return question.sources.flatMap(({id}) => [id, first!.id]);
  }
  const right = rightResponse(question);
  return [question.options.find(({id}) => !right.includes(id))!.id];
}

const result: ResultPage = {
  ...{score: 66.67, right: 8, of: 12, passMark: 80, best: 66.67},
  ...{isPass: false, passed: false, attempts: 1},
  again: [
    {objective: 'character', module: {id: 'x', title: 'Character'}},
    {objective: 'habits'},
  ],
};

const pages: [state: string, page: CheckPage, unanswered?: boolean][] = [
  [
    'rules',
    {
      ...{name: 'rules', rules, size: 12, attempts: 0},
      ...{passed: false, isNew: true},
    },
  ],
  [
    'rules, with attempts, after the first',
    {
      ...{name: 'rules', rules: {...rules, attempts: 3, attestation: true}},
      ...{size: 12, attempts: 1, best: 66.67, passed: false, isNew: false},
    },
  ],
  ...types.flatMap((type): [string, CheckPage, boolean?][] => {
    const question = questions.find((one) => one.type === type)!;
    const wrong = wrongResponse(question);
    return [
      [`${type}, new`, questionPage(question)],
      [`${type}, tried to go on`, questionPage(question), true],
      [`${type}, right`, questionPage(question, rightResponse(question))],
      [`${type}, wrong`, questionPage(question, wrong)],
    ];
  }),
  ['attestation', {name: 'attestation'}],
  ['attestation, tried to go on', {name: 'attestation'}, true],
  ['result, not yet', {name: 'result', ...result}],
  ['result, one attempt left', {name: 'result', ...result, left: 1}],
  ['result, used up', {name: 'result', ...result, left: 0}],
  [
    'result, passed',
    {
      ...{name: 'result', ...result, score: 91.67, right: 11, best: 91.67},
      ...{isPass: true, passed: true, again: []},
    },
  ],
  [
    'result, all right',
    {
      ...{name: 'result', ...result, score: 100, right: 12, best: 100},
      ...{isPass: true, passed: true, again: []},
    },
  ],
];

export const checkStates = pages.map(
  ([state, page, unanswered = false]): [string, unknown] => [
    `questions, ${state}`,
    renderCheck(page, words, unanswered),
  ],
);

import type {
  Question,
  Questions,
  QuestionsWords,
} from '../content/kinds/questions.ts';
import type {NumberedItem} from '../content/numbered-items.ts';
import {percentOf, rightResponse, type CheckRecord} from './attempts.ts';
import type {Interaction, InteractionResponse} from './outcome-types.ts';
import type {Attempt, QuestionAnswer} from './progress.ts';
import {recordedId} from './recorded-id.ts';

/** Attempts whose answers are told one by one; of later ones only the result. */
export const detailedAttempts = 4;

/**
 * What is recorded of a set of questions: each answer of the first attempts,
 * and one line for each attempt after those. An id says which attempt it is of,
 * from the second on: `final_check_steady_cafe_2`.
 */
export function questionInteractions(
  module: string,
  activity: Questions,
  record: CheckRecord | undefined,
  words?: QuestionsWords,
): Interaction[] {
  const attempts = Object.entries(record?.answers ?? {});
  return attempts.flatMap(([key, attempt]) => {
    const number = Number(key);
    const own =
      number <= detailedAttempts
        ? answersOf(module, activity, attempt, number, words)
        : resultOf(module, attempt, number);
    return [...own, ...attestationOf(module, attempt, number)];
  });
}

function answersOf(
  module: string,
  {questions}: Questions,
  {asked}: Attempt,
  number: number,
  words?: QuestionsWords,
): Interaction[] {
  return asked.flatMap(({question: id, answer}) => {
    const question = questions.find((one) => one.id === id);
    if (!question || !answer) return [];
    const interaction: Interaction = {
      id: suffixed(recordedId(`${module}-${id}`), number),
      description: inWords(id, words),
      objectives: [recordedId(question.objective)],
      at: answer.at,
      latency: answer.latency,
      result: answer.isRight ? 'correct' : 'incorrect',
      ...responseOf(question, answer),
    };
    return [interaction];
  });
}

function resultOf(
  module: string,
  {ended}: Attempt,
  number: number,
): Interaction[] {
  if (!ended) return [];
  return [
    {
      id: recordedId(`${module}-attempt-${number}`),
      description: `Attempt ${number}: share of right answers, in percent`,
      objectives: [],
      at: ended.at,
      result: ended.passed ? 'correct' : 'incorrect',
      type: 'fill-in',
      response: String(percentOf(ended)),
    },
  ];
}

/** That it was given, and when; never the name that was typed. */
function attestationOf(
  module: string,
  {ended}: Attempt,
  number: number,
): Interaction[] {
  if (!ended?.attested) return [];
  return [
    {
      id: suffixed(recordedId(`${module}-attestation`), number),
      description: 'The learner confirmed to have taken the check in person',
      objectives: [],
      at: ended.at,
      result: 'neutral',
      type: 'fill-in',
      response: 'confirmed',
    },
  ];
}

function suffixed(id: string, number: number) {
  return number === 1 ? id : `${id}_${number}`;
}

/** The question as it was read; its id while the words are not here. */
function inWords(id: string, words: QuestionsWords | undefined) {
  const own = words?.questions[id];
  if (!own) return id;
  return own.situation ? `${own.question} ${own.situation}` : own.question;
}

function responseOf(
  question: Question,
  {response}: QuestionAnswer,
): InteractionResponse {
  const correct = rightResponse(question);
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        type: 'choice',
        choices: inOrder(question.options),
        response,
        correct,
      };
    case 'ordering':
      return {
        type: 'sequencing',
        choices: inOrder(question.options),
        response,
        correct,
      };
    case 'matching':
      return {
        type: 'matching',
        sources: inOrder(question.sources),
        targets: inOrder(question.targets),
        response: pairs(response),
        correct: pairs(correct),
      };
  }
}

/** By permanent number, so that a letter of SCORM 1.2 stays with its option. */
function inOrder(options: NumberedItem[]) {
  return options.toSorted((a, b) => a.number - b.number).map(({id}) => id);
}

function pairs(response: string[]) {
  return response.flatMap((target, at): [string, string][] =>
    at % 2 === 1 ? [[response[at - 1]!, target]] : [],
  );
}

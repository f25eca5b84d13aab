import * as v from 'valibot';
import {personInMood, tellStrangers} from '../cast.ts';
import {id, numbered, text} from '../ids.ts';
import {matchWords, tellRepeatedNames} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';
import {allOptions} from '../question-options.ts';
import {checkCorrect} from './questions-correct.ts';

/**
 * A set of questions: a bank, from which each attempt draws a few. They are
 * scored, can be tried again with others, and the best attempt decides.
 */
const asked = {
  ...numbered,
  /** Id of the module that it is about; packages without it leave it out. */
  module: id,
  /** Id of the learning objective that it checks. */
  objective: id,
  /** Who is seen beside the situation. */
  who: v.optional(personInMood),
};

/**
 * Answers are saved in three bits an option, so that a whole attempt fits into
 * a few bytes. All options of a question, sources and targets count together.
 */
const option = v.strictObject({
  ...numbered,
  number: v.pipe(
    numbered.number,
    v.maxValue(8, 'Use 1 to 8, once each within the question.'),
  ),
});

const options = (least: number, most: number) =>
  v.pipe(
    v.array(option),
    v.minLength(least, `Give at least ${least} options.`),
    v.maxLength(most, `Give at most ${most} options.`),
  );

const several = v.pipe(v.array(id), v.minLength(2, 'Name at least two.'));

export const question = v.variant('type', [
  v.strictObject({
    ...asked,
    type: v.literal('single'),
    options: options(3, 4),
    correct: id,
  }),
  v.strictObject({
    ...asked,
    type: v.literal('multiple'),
    options: options(4, 6),
    correct: several,
  }),
  v.strictObject({
    ...asked,
    type: v.literal('ordering'),
    options: options(3, 5),
    /** Every option, from the first to the last. */
    correct: several,
  }),
  v.strictObject({
    ...asked,
    type: v.literal('matching'),
    sources: options(2, 4),
    /** Each is one of the things to choose for a source. */
    targets: options(2, 4),
    /** The target of each source, by source id. */
    correct: v.record(id, id),
  }),
]);

/** How the questions are asked in a package; its settings fill this in. */
export const checkRules = v.strictObject({
  /** Percent. */
  passMark: v.number(),
  drawn: v.number(),
  /** 0 is as many as one likes. */
  attempts: v.number(),
  attestation: v.boolean(),
});

export const questionsStructure = v.strictObject({
  kind: v.literal('questions'),
  ...numbered,
  questions: v.pipe(
    v.array(question),
    v.minLength(5, 'Give at least five questions.'),
  ),
  rules: v.optional(checkRules),
});

export const questionsWords = v.strictObject({
  /** What each objective is about, where it is to be looked at again. */
  objectives: v.record(id, text),
  /** By question id. */
  questions: v.record(
    id,
    v.strictObject({
      situation: v.optional(text),
      question: text,
      /** By id of the option, source or target. */
      options: v.record(id, text),
      /** Read after a right answer: why it is right. */
      right: text,
      /** Read after any other one, below the right answer: why it is better. */
      wrong: text,
    }),
  ),
});

/** Questions and options once, each with its words; right answers that exist. */
export function checkQuestions(
  check: ActivityCheck<Questions, QuestionsWords>,
) {
  const {structure, words, cast, tellStructure, tellWords} = check;
  const {questions, rules} = structure;
  const ids = (things: {id: string}[]) => things.map(({id}) => id);
  if (rules) {
    tellStructure(
      'rules',
      'These come from "settings" in modules/course.json. Remove them here.',
    );
  }
  tellRepeatedNames(
    questions.map((one, q) => ({...one, place: `questions.${q}`})),
    tellStructure,
  );
  questions.forEach((one, q) => {
    if (/[0-9]$/.test(one.id)) {
      tellStructure(
        `questions.${q}.id`,
        'End it with a letter: the record adds the number of the attempt.',
      );
    }
    const tell = (place: string, message: string) =>
      tellStructure(`questions.${q}.${place}`, message);
    tellRepeatedNames(placesOf(one), tell);
    checkCorrect(one, (message) => tell('correct', message));
  });
  tellStrangers(
    questions.flatMap(({who}, q) =>
      who ? [{place: `questions.${q}.who.person`, person: who.person}] : [],
    ),
    cast,
    tellStructure,
  );
  if (!words) return;
  const objectives = new Set(questions.map(({objective}) => objective));
  matchWords([...objectives], words.objectives, 'objectives', tellWords);
  matchWords(ids(questions), words.questions, 'questions', tellWords);
  for (const one of questions) {
    const own = words.questions[one.id];
    if (!own) continue;
    const place = `questions.${one.id}.options`;
    matchWords(ids(allOptions(one)), own.options, place, tellWords);
  }
}

function placesOf(one: Question) {
  const at = (list: string, things: {id: string; number: number}[]) =>
    things.map((thing, index) => ({...thing, place: `${list}.${index}`}));
  return one.type === 'matching'
    ? [...at('sources', one.sources), ...at('targets', one.targets)]
    : at('options', one.options);
}

export type Question = v.InferOutput<typeof question>;
export type QuestionType = Question['type'];
export type CheckRules = v.InferOutput<typeof checkRules>;
export type Questions = v.InferOutput<typeof questionsStructure>;
export type QuestionsWords = v.InferOutput<typeof questionsWords>;
export type QuestionWords = QuestionsWords['questions'][string];

import * as v from 'valibot';
import {personInMood, tellStrangers} from '../cast.ts';
import {id, numbered, text} from '../ids.ts';
import {matchWords, tellRepeatedNames} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';

/**
 * Tips: pocket cards, one to a page. The learner keeps a few of them, then gets
 * all to take along: as a calendar that begins with those, and as cards to
 * print.
 */
export const tipsStructure = v.strictObject({
  kind: v.literal('tips'),
  ...numbered,
  /** How many to keep, no more and no fewer. */
  keep: v.pipe(
    v.number(),
    v.integer('Use a whole number.'),
    v.minValue(1, 'Let learners keep at least one.'),
  ),
  tips: v.pipe(
    v.array(
      v.strictObject({
        ...numbered,
        /** Who is seen on the card. */
        who: v.optional(personInMood),
      }),
    ),
    v.minLength(2, 'Give at least two tips.'),
  ),
});

export const tipsWords = v.strictObject({
  /** By tip id. */
  tips: v.record(
    id,
    v.strictObject({
      title: text,
      idea: text,
      /** A sentence to say to somebody. */
      say: text,
      /** Something to do within a week. */
      week: text,
    }),
  ),
  /** The page where the learner chooses. */
  pick: v.strictObject({title: text, prompt: text}),
  /** The page of what there is to take along. */
  keepsakes: v.strictObject({title: text, intro: text}),
});

/** Each tip once, with its words, and a real choice among them. */
export function checkTips(check: ActivityCheck<Tips, TipsWords>) {
  const {structure, words, cast, tellStructure, tellWords} = check;
  const {tips, keep} = structure;
  tellRepeatedNames(
    tips.map((tip, index) => ({...tip, place: `tips.${index}`})),
    tellStructure,
  );
  if (keep >= tips.length)
    tellStructure(
      'keep',
      `Use less than ${tips.length}, which is all of them.`,
    );
  tellStrangers(
    tips.flatMap(({who}, index) =>
      who ? [{place: `tips.${index}.who.person`, person: who.person}] : [],
    ),
    cast,
    tellStructure,
  );
  if (!words) return;
  matchWords(
    tips.map(({id}) => id),
    words.tips,
    'tips',
    tellWords,
  );
}

export type Tips = v.InferOutput<typeof tipsStructure>;
export type TipsWords = v.InferOutput<typeof tipsWords>;
/** What is on one card. */
export type TipWords = TipsWords['tips'][string];

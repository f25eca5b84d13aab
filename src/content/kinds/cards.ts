import * as v from 'valibot';
import {personInMood, tellStrangers} from '../cast.ts';
import {id, numbered, text} from '../ids.ts';
import {matchWords, tellRepeatedNames} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';

/**
 * A set of cards on one page. The front of each says what somebody thinks or
 * says; opened, it shows the idea behind that, with an example. A card that was
 * opened stays open; the set is done when all of them are.
 */
export const cardsStructure = v.strictObject({
  kind: v.literal('cards'),
  ...numbered,
  cards: v.pipe(
    v.array(
      v.strictObject({
        ...numbered,
        /** Who says what stands on the front. */
        who: v.optional(personInMood),
      }),
    ),
    v.minLength(2, 'Give at least two cards.'),
    v.maxLength(12, 'Give at most twelve cards.'),
  ),
});

export const cardsWords = v.strictObject({
  title: text,
  intro: text,
  /** By card id. */
  cards: v.record(
    id,
    v.strictObject({
      front: text,
      /** What the idea is called. */
      name: text,
      idea: text,
      example: text,
    }),
  ),
});

/** Cards once, each with its words; people whom we know on them. */
export function checkCards(check: ActivityCheck<Cards, CardsWords>) {
  const {structure, words, cast, tellStructure, tellWords} = check;
  const {cards} = structure;
  tellRepeatedNames(
    cards.map((card, index) => ({...card, place: `cards.${index}`})),
    tellStructure,
  );
  tellStrangers(
    cards.flatMap(({who}, index) =>
      who ? [{place: `cards.${index}.who.person`, person: who.person}] : [],
    ),
    cast,
    tellStructure,
  );
  if (!words) return;
  matchWords(
    cards.map(({id}) => id),
    words.cards,
    'cards',
    tellWords,
  );
}

export type Cards = v.InferOutput<typeof cardsStructure>;
export type CardsWords = v.InferOutput<typeof cardsWords>;

import * as v from 'valibot';
import {id, numbered, text} from '../ids.ts';
import {
  matchWords,
  tellRepeatedNames,
  tellRepeatedIds,
} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';

/**
 * A rating: statements that the learner rates one at a time, on a scale of
 * five. With `occasion` it also asks whether they can name a time when it was
 * so, which turns an opinion into evidence.
 */
export const ratingStructure = v.strictObject({
  kind: v.literal('rating'),
  ...numbered,
  /** Ask for an occasion after each rating. */
  occasion: v.optional(v.boolean(), false),
  /** What belongs together, such as the behaviours behind one quality. */
  groups: v.pipe(
    v.array(
      v.strictObject({
        id,
        items: v.pipe(
          v.array(v.strictObject(numbered)),
          v.minLength(1, 'Give at least one item.'),
        ),
      }),
    ),
    v.minLength(1, 'Give at least one group.'),
  ),
});

export const ratingWords = v.strictObject({
  title: text,
  prompt: text,
  /** From the lowest to the highest. */
  levels: v.pipe(v.array(text), v.length(5, 'Give five levels.')),
  /** Asked after each rating; goes with `occasion` in module.json. */
  occasion: v.optional(
    v.strictObject({question: text, yes: text, no: text, hint: text}),
  ),
  /** By group id. */
  groups: v.record(id, v.strictObject({title: text})),
  /** By item id. */
  items: v.record(id, text),
});

/** Groups and items once, each with its words; the occasion asked or not. */
export function checkRating(check: ActivityCheck<Rating, RatingWords>) {
  const {structure, words, tellStructure, tellWords} = check;
  const {groups} = structure;
  tellRepeatedIds(
    groups.map(({id}, index) => ({place: `groups.${index}.id`, id})),
    tellStructure,
  );
  const items = groups.flatMap((group, g) =>
    group.items.map((item, i) => ({...item, place: `groups.${g}.items.${i}`})),
  );
  tellRepeatedNames(items, tellStructure);
  if (!words) return;
  const ids = (things: {id: string}[]) => things.map(({id}) => id);
  matchWords(ids(groups), words.groups, 'groups', tellWords);
  matchWords(ids(items), words.items, 'items', tellWords);
  if (structure.occasion && !words.occasion) {
    tellWords(
      'occasion',
      'module.json asks for an occasion; write the words for it here.',
    );
  }
  if (!structure.occasion && words.occasion) {
    tellWords(
      'occasion',
      'module.json does not ask for an occasion. Remove these words, or set "occasion": true there.',
    );
  }
}

export type Rating = v.InferOutput<typeof ratingStructure>;
export type RatingWords = v.InferOutput<typeof ratingWords>;

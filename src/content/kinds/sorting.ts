import * as v from 'valibot';
import {personInMood, tellStrangers} from '../cast.ts';
import {id, numbered, text} from '../ids.ts';
import {matchWords, tellRepeatedNames} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';

/**
 * A sorting: short statements, one to a page, each of which belongs to one of
 * two or three groups. The learner picks the group, hears whether it is right
 * and why, and tries again until it is.
 */
export const sortingStructure = v.strictObject({
  kind: v.literal('sorting'),
  ...numbered,
  groups: v.pipe(
    v.array(v.strictObject(numbered)),
    v.minLength(2, 'Give at least two groups.'),
    v.maxLength(3, 'Give at most three groups.'),
  ),
  items: v.pipe(
    v.array(
      v.strictObject({
        ...numbered,
        /** Where it belongs. */
        group: id,
        /** Who says it. */
        who: v.optional(personInMood),
      }),
    ),
    v.minLength(1, 'Give at least one item.'),
  ),
});

export const sortingWords = v.strictObject({
  prompt: text,
  /** By group id. */
  groups: v.record(id, v.strictObject({title: text, hint: text})),
  /** By item id. `why` is read after any answer, so it must fit each. */
  items: v.record(id, v.strictObject({text, why: text})),
});

/** Groups and items once, each with its words; each item in a group. */
export function checkSorting(check: ActivityCheck<Sorting, SortingWords>) {
  const {structure, words, cast, tellStructure, tellWords} = check;
  const {groups, items} = structure;
  const ids = (things: {id: string}[]) => things.map(({id}) => id);
  // The ledger has one list of numbers for all that a sorting names.
  tellRepeatedNames(
    [
      ...groups.map((group, g) => ({...group, place: `groups.${g}`})),
      ...items.map((item, i) => ({...item, place: `items.${i}`})),
    ],
    tellStructure,
  );
  items.forEach(({group}, index) => {
    if (ids(groups).includes(group)) return;
    tellStructure(
      `items.${index}.group`,
      `There is no group "${group}". Known: ${ids(groups).join(', ')}.`,
    );
  });
  tellStrangers(
    items.flatMap(({who}, index) =>
      who ? [{place: `items.${index}.who.person`, person: who.person}] : [],
    ),
    cast,
    tellStructure,
  );
  if (!words) return;
  matchWords(ids(groups), words.groups, 'groups', tellWords);
  matchWords(ids(items), words.items, 'items', tellWords);
}

export type Sorting = v.InferOutput<typeof sortingStructure>;
export type SortingWords = v.InferOutput<typeof sortingWords>;

import * as v from 'valibot';
import {personInMood, tellStrangers} from '../cast.ts';
import {id, numbered, text} from '../ids.ts';
import {matchWords, tellRepeatedNames} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';

/**
 * A choice: situations, one to a page, each with two to four replies. What is
 * good about a reply, or what it misses, is told once it is said; then the
 * learner may try another one or go on.
 */
export const choiceStructure = v.strictObject({
  kind: v.literal('choice'),
  ...numbered,
  items: v.pipe(
    v.array(
      v.strictObject({
        ...numbered,
        /** Who is seen beside the situation. */
        who: v.optional(personInMood),
        options: v.pipe(
          v.array(v.strictObject(numbered)),
          v.minLength(2, 'Give at least two options.'),
          v.maxLength(4, 'Give at most four options.'),
        ),
        /** The best of the options. */
        best: id,
      }),
    ),
    v.minLength(1, 'Give at least one item.'),
  ),
});

export const choiceWords = v.strictObject({
  prompt: text,
  /** On the button that says what was chosen. */
  say: text,
  /** By item id. */
  items: v.record(
    id,
    v.strictObject({
      title: text,
      situation: text,
      /** By option id. */
      options: v.record(id, v.strictObject({text, feedback: text})),
    }),
  ),
});

/** Items and options once, each with its words; the best one among them. */
export function checkChoice(check: ActivityCheck<Choice, ChoiceWords>) {
  const {structure, words, cast, tellStructure, tellWords} = check;
  const {items} = structure;
  const ids = (things: {id: string}[]) => things.map(({id}) => id);
  tellRepeatedNames(
    items.map((item, i) => ({...item, place: `items.${i}`})),
    tellStructure,
  );
  items.forEach(({options, best}, i) => {
    const place = `items.${i}`;
    tellRepeatedNames(
      options.map((option, o) => ({...option, place: `${place}.options.${o}`})),
      tellStructure,
    );
    if (ids(options).includes(best)) return;
    tellStructure(
      `${place}.best`,
      `There is no option "${best}". Known: ${ids(options).join(', ')}.`,
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
  matchWords(ids(items), words.items, 'items', tellWords);
  for (const {id, options} of items) {
    const own = words.items[id];
    if (!own) continue;
    matchWords(ids(options), own.options, `items.${id}.options`, tellWords);
  }
}

export type Choice = v.InferOutput<typeof choiceStructure>;
export type ChoiceWords = v.InferOutput<typeof choiceWords>;

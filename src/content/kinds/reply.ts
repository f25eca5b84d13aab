import * as v from 'valibot';
import {personInMood} from '../cast.ts';
import {id, numbered, text} from '../ids.ts';

/**
 * A reply: somebody in a situation, one to a page, and what is said to them,
 * in parts. To `build` it is to choose a sentence for each part; to `repair`
 * it is to find the part that spoils it and to choose what to say instead.
 * Then the person answers, and the learner may say it in another way or go on.
 */
export const replyStructure = v.strictObject({
  kind: v.literal('reply'),
  ...numbered,
  mode: v.picklist(['build', 'repair'], 'Use "build" or "repair".'),
  items: v.pipe(
    v.array(
      v.strictObject({
        ...numbered,
        /** To whom it is said, and how they feel before it. */
        who: personInMood,
        /** How they feel after it, by how many of the chosen sentences are best. */
        moods: v.strictObject({
          all: personInMood.entries.mood,
          /** Building: some of them, but not all. */
          some: v.optional(personInMood.entries.mood),
          none: personInMood.entries.mood,
        }),
        /** In the order in which they are said. */
        parts: v.pipe(
          v.array(
            v.strictObject({
              ...numbered,
              /** What can be said here. Repairing: of the part that spoils it. */
              options: v.optional(
                v.pipe(
                  v.array(v.strictObject(numbered)),
                  v.minLength(2, 'Give at least two options.'),
                  v.maxLength(4, 'Give at most four options.'),
                ),
              ),
              /** The best of the options. */
              best: v.optional(id),
            }),
          ),
          v.minLength(2, 'Give at least two parts.'),
          v.maxLength(4, 'Give at most four parts.'),
        ),
      }),
    ),
    v.minLength(1, 'Give at least one item.'),
  ),
});

const sentence = v.strictObject({text, feedback: text});

export const replyWords = v.strictObject({
  prompt: text,
  /** On the button that says the reply. */
  say: text,
  /** Goes with the mode `repair` in module.json. */
  repair: v.optional(
    v.strictObject({
      /** On the button that names the part. */
      find: text,
      /** Asked when the part is found. */
      instead: text,
    }),
  ),
  /** By item id. */
  items: v.record(
    id,
    v.strictObject({
      title: text,
      situation: text,
      /** By part id. */
      parts: v.record(
        id,
        v.strictObject({
          /** Building: what this part is for, such as "The reason". */
          label: v.optional(text),
          /** Repairing: what was said, and whether it spoils the reply. */
          said: v.optional(sentence),
          /** By option id. */
          options: v.optional(v.record(id, sentence), {}),
        }),
      ),
      /** What the person answers, by the same keys as `moods` in module.json. */
      answers: v.record(id, text),
    }),
  ),
});

export type Reply = v.InferOutput<typeof replyStructure>;
export type ReplyWords = v.InferOutput<typeof replyWords>;
export type ReplyItem = Reply['items'][number];

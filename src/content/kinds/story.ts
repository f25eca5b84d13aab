import * as v from 'valibot';
import {personInMood, tellStrangers} from '../cast.ts';
import {id, numbered, text} from '../ids.ts';
import {matchWords, tellRepeatedIds} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';

/** A story: text in small steps, one idea to a screen. */
export const storyStructure = v.strictObject({
  kind: v.literal('story'),
  ...numbered,
  steps: v.pipe(v.array(id), v.minLength(1, 'Give at least one step.')),
  /** Who is seen beside a step, by step id. */
  people: v.optional(v.record(id, personInMood)),
});

export const storyWords = v.strictObject({
  /** By step id. */
  steps: v.record(
    id,
    v.strictObject({
      title: text,
      paragraphs: v.pipe(
        v.array(text),
        v.minLength(1, 'Give at least one paragraph.'),
      ),
      /** One sentence that is set apart, when there is one worth it. */
      note: v.optional(text),
    }),
  ),
});

/** Each step once, and each with its words; people whom we know, at its side. */
export function checkStory(check: ActivityCheck<Story, StoryWords>) {
  const {structure, words, cast, tellStructure, tellWords} = check;
  const places = structure.steps.map((id, index) => ({
    place: `steps.${index}`,
    id,
  }));
  tellRepeatedIds(places, tellStructure);
  if (words) matchWords(structure.steps, words.steps, 'steps', tellWords);
  const people = Object.entries(structure.people ?? {});
  for (const [step] of people) {
    if (structure.steps.includes(step)) continue;
    tellStructure(
      `people.${step}`,
      `There is no step "${step}". Known: ${structure.steps.join(', ')}.`,
    );
  }
  tellStrangers(
    people.map(([step, {person}]) => ({
      place: `people.${step}.person`,
      person,
    })),
    cast,
    tellStructure,
  );
}

export type Story = v.InferOutput<typeof storyStructure>;
export type StoryWords = v.InferOutput<typeof storyWords>;

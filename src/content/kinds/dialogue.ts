import * as v from 'valibot';
import {mood, tellStrangers} from '../cast.ts';
import {id, numbered, text} from '../ids.ts';
import {
  matchWords,
  tellRepeatedIds,
  tellRepeatedNames,
} from '../match-words.ts';
import type {Tell} from '../problem.ts';
import type {ActivityCheck} from './activity-check.ts';
import {proveDialogue} from './dialogue-proofs.ts';

/** What an ending is worth, from the best to the worst. */
export const grades = ['outstanding', 'good', 'fair', 'poor'] as const;

/** A place on the mood meter: 0 has had enough, 4 is glad. */
const meter = wholeFrom(0, 4);

/**
 * A dialogue: a conversation with somebody whose mood changes with what the
 * learner says. Each scene is a decision; what is said leads to another scene,
 * or to one of several endings.
 */
export const dialogueStructure = v.strictObject({
  kind: v.literal('dialogue'),
  ...numbered,
  /** The person of the cast whom the learner talks with. */
  who: id,
  /** Their mood at the start. */
  mood: meter,
  /** The first one is the start. */
  scenes: v.pipe(
    v.array(
      v.strictObject({
        ...numbered,
        /** Somebody else of the cast, who is spoken to here instead. */
        with: v.optional(id),
        /** Sets the meter anew, where another person comes in. */
        mood: v.optional(meter),
        options: v.pipe(
          v.array(
            v.strictObject({
              ...numbered,
              /** What it is worth: 3 is the best. */
              points: wholeFrom(0, 3),
              /** How far it moves the mood. */
              effect: wholeFrom(-2, 2),
              /** Ids of the behaviours that it shows, and of those it misses. */
              used: v.array(id),
              missed: v.array(id),
              /** The scene or the ending that it leads to. */
              to: id,
              /** A face that the meter would not show, until the next option. */
              face: v.optional(mood),
            }),
          ),
          v.minLength(2, 'Give at least two options.'),
          v.maxLength(4, 'Give at most four options.'),
        ),
      }),
    ),
    v.minLength(1, 'Give at least one scene.'),
  ),
  endings: v.pipe(
    v.array(
      v.strictObject({
        ...numbered,
        grade: v.picklist(grades, `Choose one of: ${grades.join(', ')}.`),
      }),
    ),
    v.minLength(3, 'Give at least three endings.'),
  ),
});

export const dialogueWords = v.strictObject({
  title: text,
  /** Who the learner is, and where. */
  role: text,
  situation: text,
  /** By scene id. */
  scenes: v.record(
    id,
    v.strictObject({
      /** What happens, told before anybody speaks. */
      note: v.optional(text),
      /** Without it, the reply to what was said before still stands. */
      says: v.optional(text),
      /** By option id. */
      options: v.record(
        id,
        v.strictObject({
          text,
          /** What the person says or does at once. */
          reply: text,
          /** Why it helped, or what it missed. */
          feedback: text,
        }),
      ),
    }),
  ),
  /** By ending id. */
  endings: v.record(
    id,
    v.strictObject({title: text, text, lesson: v.optional(text)}),
  ),
  /** What the scenario is about. */
  point: text,
});

/** Everything in it once, each with its words, and a way to an end from anywhere. */
export function checkDialogue(check: ActivityCheck<Dialogue, DialogueWords>) {
  const {structure, words, cast, tellStructure, tellWords} = check;
  const {who, scenes, endings} = structure;
  const placed = [
    ...scenes.map((scene, s) => ({...scene, place: `scenes.${s}`})),
    ...endings.map((ending, e) => ({...ending, place: `endings.${e}`})),
  ];
  tellRepeatedNames(placed, tellStructure);
  scenes.forEach(({options}, s) =>
    tellRepeatedNames(
      options.map((option, o) => ({
        ...option,
        place: `scenes.${s}.options.${o}`,
      })),
      tellStructure,
    ),
  );
  tellStrangers(
    [
      {place: 'who', person: who},
      ...scenes.flatMap(({with: person}, s) =>
        person ? [{place: `scenes.${s}.with`, person}] : [],
      ),
    ],
    cast,
    tellStructure,
  );
  checkBehaviours(check);
  proveDialogue(structure, tellStructure);
  if (words) checkWords(structure, words, tellWords);
}

/** Behaviours that the course knows; none both used and missed. */
function checkBehaviours({
  structure,
  behaviours,
  tellStructure,
}: ActivityCheck<Dialogue, DialogueWords>) {
  structure.scenes.forEach(({options}, s) =>
    options.forEach(({used, missed}, o) => {
      const named = Object.entries({used, missed}).flatMap(([key, ids]) =>
        ids.map((id, i) => ({
          place: `scenes.${s}.options.${o}.${key}.${i}`,
          id,
        })),
      );
      tellRepeatedIds(named, tellStructure);
      for (const {place, id} of named) {
        if (!behaviours || behaviours.includes(id)) continue;
        tellStructure(
          place,
          `There is no behaviour "${id}". Known: ${behaviours.join(', ')}.`,
        );
      }
    }),
  );
}

function checkWords(structure: Dialogue, words: DialogueWords, tell: Tell) {
  const ids = (things: {id: string}[]) => things.map(({id}) => id);
  const {scenes, endings} = structure;
  matchWords(ids(scenes), words.scenes, 'scenes', tell);
  matchWords(ids(endings), words.endings, 'endings', tell);
  scenes.forEach(({id, options}, index) => {
    const own = words.scenes[id];
    if (!own) return;
    matchWords(ids(options), own.options, `scenes.${id}.options`, tell);
    if (index === 0 && !own.says)
      tell(`scenes.${id}.says`, 'Write what the person says first.');
  });
}

function wholeFrom(least: number, most: number) {
  const message = `Use a whole number from ${least} to ${most}.`;
  return v.pipe(
    v.number(),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
}

export type Dialogue = v.InferOutput<typeof dialogueStructure>;
export type DialogueWords = v.InferOutput<typeof dialogueWords>;
export type Scene = Dialogue['scenes'][number];
export type DialogueOption = Scene['options'][number];
export type Ending = Dialogue['endings'][number];
export type Grade = Ending['grade'];

import {schema as openPeeps} from '@dicebear/open-peeps';
import * as v from 'valibot';
import {id, text} from './ids.ts';
import type {Tell} from './problem.ts';

/**
 * Every mood that a person can be in, and the face of Open Peeps that shows it.
 * How a mood is said is up to `modules/<language>.json`.
 */
export const faces = {
  happy: 'calm',
  calm: 'smile',
  thoughtful: 'contempt',
  doubtful: 'suspicious',
  tired: 'tired',
  uneasy: 'concerned',
  upset: 'solemn',
  angry: 'veryAngry',
} as const;

export type Mood = keyof typeof faces;

const moodNames = Object.keys(faces) as Mood[];

export const mood = v.picklist(
  moodNames,
  `There is no such mood. Choose one of: ${moodNames.join(', ')}.`,
);

/** A person of the cast in a mood, as a story or a dialogue shows them. */
export const personInMood = v.strictObject({person: id, mood});

/** A person of the cast: which drawings of Open Peeps, in which colours. */
export const castMember = v.strictObject({
  id,
  head: variantOf('head'),
  skin: colour(),
  /** For the heads and beards that leave it open; the others are in ink. */
  hair: v.optional(colour(), '#000000'),
  clothes: colour(),
  accessories: v.optional(variantOf('accessories')),
  facialHair: v.optional(variantOf('facialHair')),
});

/** How people are called and how their moods are said. */
export const castWords = v.strictObject({
  /** By id of the person. */
  names: v.record(id, text),
  /** {name} */
  moods: v.strictObject(
    Object.fromEntries(moodNames.map((name) => [name, text])) as Record<
      Mood,
      typeof text
    >,
  ),
});

/** Tells where somebody is to appear who is not in the cast. */
export function tellStrangers(
  appearances: readonly {place: string; person: string}[],
  cast: readonly string[] | undefined,
  tell: Tell,
) {
  for (const {place, person} of appearances) {
    if (!cast || cast.includes(person)) continue;
    tell(
      place,
      `Nobody in the cast is called "${person}". Known: ${cast.join(', ')}.`,
    );
  }
}

/** What Open Peeps has to offer; its schema is the list that stays true. */
function variantOf(part: 'head' | 'accessories' | 'facialHair') {
  const {items} = openPeeps.properties![part] as {items: {enum: string[]}};
  return v.picklist(
    items.enum,
    `Open Peeps has no such drawing. Choose one of: ${items.enum.join(', ')}.`,
  );
}

function colour() {
  return v.pipe(
    v.string(),
    v.regex(/^#[0-9a-f]{6}$/, 'Use a colour such as #d08b5b, in lower case.'),
  );
}

export type PersonInMood = v.InferOutput<typeof personInMood>;
export type CastMember = v.InferOutput<typeof castMember>;

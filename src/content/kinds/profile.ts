import * as v from 'valibot';
import {id, numbered, text} from '../ids.ts';
import {matchWords} from '../match-words.ts';
import type {Tell} from '../problem.ts';
import type {Activity} from '../schema.ts';
import type {ActivityCheck} from './activity-check.ts';

/**
 * A profile: what the learner thought of themselves beside what they could
 * give evidence for, quality by quality, and the one to work on first.
 */
export const profileStructure = v.strictObject({
  kind: v.literal('profile'),
  ...numbered,
  /** The rating that asked for confidence: one group, one item a quality. */
  confidence: id,
  /** The rating that asked for evidence: one group a quality. */
  evidence: id,
});

/** How confidence compares with evidence, in five bands. */
export const gapBands = [
  'far-below',
  'below',
  'level',
  'above',
  'far-above',
] as const;

export const profileWords = v.strictObject({
  title: text,
  intro: text,
  /** What the gap means, by band: confidence far below evidence … far above. */
  bands: v.record(id, v.strictObject({title: text, meaning: text})),
  strengths: v.strictObject({title: text, none: text}),
  first: v.strictObject({title: text, intro: text}),
  /** By quality, which is a group of the evidence. */
  qualities: v.record(
    id,
    v.strictObject({
      title: text,
      /** For the chart, where room is short. */
      short: text,
      strength: text,
      why: text,
      thisWeek: v.pipe(
        v.array(text),
        v.length(3, 'Give three things to do this week.'),
      ),
    }),
  ),
});

/** Two ratings that fit together, and words for each band and quality. */
export function checkProfile(check: ActivityCheck<Profile, ProfileWords>) {
  const {structure, words, earlier, tellStructure, tellWords} = check;
  const find = (place: 'confidence' | 'evidence') =>
    findRating(structure[place], earlier, (message) =>
      tellStructure(place, message),
    );
  const confidence = find('confidence');
  const evidence = find('evidence');
  if (evidence && !evidence.occasion) {
    tellStructure(
      'evidence',
      `"${evidence.id}" does not ask for an occasion; set "occasion": true there.`,
    );
  }
  const qualities = evidence?.groups.map(({id}) => id);
  if (confidence && qualities) checkFit(confidence, qualities, tellStructure);
  if (!words) return;
  matchWords(gapBands, words.bands, 'bands', tellWords);
  if (qualities) {
    matchWords(qualities, words.qualities, 'qualities', tellWords);
  }
}

function findRating(
  id: string,
  earlier: readonly Activity[],
  tell: (message: string) => void,
) {
  const found = earlier.find((activity) => activity.id === id);
  if (found?.kind === 'rating') return found;
  tell(
    `"${id}" is not a rating that comes before the profile. Name one that does.`,
  );
  return undefined;
}

/** Confidence is asked once for each quality, and evidence in one group each. */
function checkFit(
  confidence: Extract<Activity, {kind: 'rating'}>,
  qualities: string[],
  tell: Tell,
) {
  const asked = confidence.groups.flatMap(({items}) => items.map(({id}) => id));
  const missing = qualities.filter((id) => !asked.includes(id));
  const extra = asked.filter((id) => !qualities.includes(id));
  for (const id of missing) {
    tell(
      'confidence',
      `"${confidence.id}" has no item "${id}", which is a group of the evidence. Add it, or remove the group.`,
    );
  }
  for (const id of extra) {
    tell(
      'confidence',
      `"${confidence.id}" has an item "${id}", but the evidence has no such group. Remove it, or add the group.`,
    );
  }
}

export type Profile = v.InferOutput<typeof profileStructure>;
export type ProfileWords = v.InferOutput<typeof profileWords>;
export type GapBand = (typeof gapBands)[number];

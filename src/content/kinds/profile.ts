import * as v from 'valibot';
import {id, numbered, text} from '../ids.ts';

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
export const gapBand = v.picklist([
  'far-below',
  'below',
  'level',
  'above',
  'far-above',
]);

export const profileWords = v.strictObject({
  title: text,
  intro: text,
  /** What the gap means, by band: confidence far below evidence … far above. */
  bands: v.record(gapBand, v.strictObject({title: text, meaning: text})),
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

export type Profile = v.InferOutput<typeof profileStructure>;
export type ProfileWords = v.InferOutput<typeof profileWords>;
export type GapBand = v.InferOutput<typeof gapBand>;

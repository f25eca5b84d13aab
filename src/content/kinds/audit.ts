import * as v from 'valibot';
import {auditRatings, type lensChoices, lenses} from '../audit-scale.ts';
import {id, numbered, text} from '../ids.ts';
import {
  matchWords,
  tellRepeatedIds,
  tellRepeatedNames,
} from '../match-words.ts';
import type {ActivityCheck} from './activity-check.ts';

/**
 * An audit: the learner says what they look at and through which lens, and then
 * rates observable behaviours, one dimension of the culture to a page. Where
 * both lenses are chosen, each behaviour is rated twice.
 */
export const auditStructure = v.strictObject({
  kind: v.literal('audit'),
  ...numbered,
  /** What can be judged, such as a team or a whole organisation. */
  scopes: v.pipe(
    v.array(v.strictObject(numbered)),
    v.minLength(2, 'Give at least two scopes.'),
    v.maxLength(4, 'Give at most four scopes.'),
  ),
  dimensions: v.pipe(
    v.array(
      v.strictObject({
        id,
        behaviours: v.pipe(
          v.array(v.strictObject(numbered)),
          v.minLength(2, 'Give at least two behaviours: fewer do not count.'),
        ),
      }),
    ),
    v.minLength(3, 'Give at least three dimensions: fewer make no number.'),
  ),
});

/** One text for each of these names, and no other. */
function textFor<const Name extends string>(names: readonly Name[]) {
  return v.strictObject(
    Object.fromEntries(names.map((name) => [name, text])) as Record<
      Name,
      typeof text
    >,
  );
}

export const auditWords = v.strictObject({
  title: text,
  intro: text,
  /** Asks for the scope. */
  scope: text,
  /** By scope id: to be chosen, and as a headline of what was found. */
  scopes: v.record(id, v.strictObject({title: text, headline: text})),
  /** Asks for the lens. */
  lens: text,
  lenses: v.strictObject({
    outside: v.strictObject({title: text, hint: text}),
    inside: v.strictObject({title: text, hint: text}),
    both: v.strictObject({title: text, hint: text}),
  }),
  /** What to do on each page, by lens. */
  prompt: textFor(lenses),
  ratings: textFor(auditRatings),
  /** By dimension id, with what a caring culture looks like. */
  dimensions: v.record(id, v.strictObject({title: text, caring: text})),
  /** By behaviour id: a few words to call it by, and what is rated. */
  behaviours: v.record(
    id,
    v.strictObject({short: text, outside: text, inside: text}),
  ),
});

/** Scopes, dimensions and behaviours once, each with its words. */
export function checkAudit(check: ActivityCheck<Audit, AuditWords>) {
  const {structure, words, tellStructure, tellWords} = check;
  const {scopes, dimensions} = structure;
  const ids = (things: readonly {id: string}[]) => things.map(({id}) => id);
  tellRepeatedIds(
    dimensions.map(({id}, index) => ({place: `dimensions.${index}.id`, id})),
    tellStructure,
  );
  const behaviours = dimensions.flatMap(({behaviours}, d) =>
    behaviours.map((behaviour, b) => ({
      ...behaviour,
      place: `dimensions.${d}.behaviours.${b}`,
    })),
  );
  // The ledger has one list of numbers for all that an audit names.
  tellRepeatedNames(
    [
      ...scopes.map((scope, s) => ({...scope, place: `scopes.${s}`})),
      ...behaviours,
    ],
    tellStructure,
  );
  if (!words) return;
  matchWords(ids(scopes), words.scopes, 'scopes', tellWords);
  matchWords(ids(dimensions), words.dimensions, 'dimensions', tellWords);
  matchWords(ids(behaviours), words.behaviours, 'behaviours', tellWords);
}

export type Audit = v.InferOutput<typeof auditStructure>;
export type AuditWords = v.InferOutput<typeof auditWords>;
export type LensChoice = (typeof lensChoices)[number];

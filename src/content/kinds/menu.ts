import * as v from 'valibot';
import {numbered, text} from '../ids.ts';
import type {Activity} from '../schema.ts';
import type {ActivityCheck} from './activity-check.ts';
import type {Dialogue} from './dialogue.ts';

/**
 * A menu: learners choose among the dialogues that come right after it, in any
 * order. Some of them are enough, as the settings say; all of them stay open.
 */
export const menuStructure = v.strictObject({
  kind: v.literal('menu'),
  ...numbered,
  /** About how long each of the dialogues takes. */
  minutes: v.pipe(
    v.number(),
    v.integer('Use whole minutes.'),
    v.minValue(1, 'Use at least 1 minute.'),
    v.maxValue(15, 'Use at most 15 minutes.'),
  ),
  /** How many of them are enough; the settings fill this in. */
  enough: v.optional(v.number()),
});

export const menuWords = v.strictObject({
  title: text,
  text,
});

/** One to a module, with something to choose from. */
export function checkMenu({
  structure,
  earlier,
  later,
  tellStructure,
}: ActivityCheck<Menu, MenuWords>) {
  if (earlier.some(({kind}) => kind === 'menu'))
    tellStructure('kind', 'A module has room for one menu. Remove this one.');
  if (offeredBy(structure, [...earlier, structure, ...later]).length < 2)
    tellStructure(
      'kind',
      'Put at least two dialogues right after it, to choose from.',
    );
}

/** The dialogues right after a menu, which it offers. */
export function offeredBy(
  menu: Menu,
  activities: readonly Activity[],
): Dialogue[] {
  const behind = activities.slice(activities.indexOf(menu) + 1);
  const end = behind.findIndex(({kind}) => kind !== 'dialogue');
  const offered = end < 0 ? behind : behind.slice(0, end);
  return offered.filter((activity) => activity.kind === 'dialogue');
}

export type Menu = v.InferOutput<typeof menuStructure>;
export type MenuWords = v.InferOutput<typeof menuWords>;

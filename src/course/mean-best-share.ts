import type {Activity} from '../content/schema.ts';
import {sharesOf, type DialogueRecord} from './dialogue-runs.ts';
import {sectionsOf, type Records, type Section} from './sections.ts';

/**
 * The score of a module: the mean best share of its dialogues, 0 to 100, and of
 * a menu that of as many as are enough, the best ones. So whoever takes more, or
 * tries one again, never lowers it. Undefined until as many have ended.
 */
export function meanBestShare(
  activities: readonly Activity[],
  records: Records,
): number | undefined {
  const wanted = sectionsOf(activities).map(dialoguesIn);
  const best = wanted.flatMap(({dialogues, enough}) =>
    dialogues
      .flatMap((one) => {
        const record = records[one.id] as DialogueRecord | undefined;
        return sharesOf(one, record).best ?? [];
      })
      .toSorted((a, b) => b - a)
      .slice(0, enough),
  );
  const count = sum(wanted.map(({enough}) => enough));
  if (count === 0 || best.length < count) return undefined;
  return Math.round(sum(best) / count);
}

function dialoguesIn({menu, activities}: Section) {
  if (menu) return {dialogues: menu.offered, enough: menu.enough};
  const dialogues = activities.filter((one) => one.kind === 'dialogue');
  return {dialogues, enough: dialogues.length};
}

function sum(values: number[]) {
  return values.reduce((total, value) => total + value, 0);
}

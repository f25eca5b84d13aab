import type {Settings} from './course-settings.ts';
import {offeredBy, type Menu} from './kinds/menu.ts';
import type {Activity, ModuleFile} from './schema.ts';

// What the setting `conversations` makes of a module.

/** How many of the dialogues that a menu offers are enough in this package. */
export function enoughOf(
  menu: Menu,
  activities: readonly Activity[],
  {conversations}: Pick<Settings, 'conversations'>,
): number {
  const all = offeredBy(menu, activities).length;
  return conversations === 0 ? all : Math.min(conversations, all);
}

/** How long a module takes for somebody who does what is needed. */
export function minutesOf(
  {minutes, activities}: Pick<ModuleFile, 'minutes' | 'activities'>,
  settings: Pick<Settings, 'conversations'>,
): number {
  return activities.reduce(
    (sum, one) =>
      one.kind === 'menu'
        ? sum + one.minutes * enoughOf(one, activities, settings)
        : sum,
    minutes,
  );
}

import {offeredBy, type Menu} from '../content/kinds/menu.ts';
import type {Dialogue} from '../content/kinds/dialogue.ts';
import type {Activity} from '../content/schema.ts';
import {firstOpenPage, isDone, pagesDone} from './kinds.ts';
import {pagesOf, pageWithin} from './pages-of.ts';
import type {ActivityRecord} from './progress.ts';

// A module is a line of sections: what has to be done, one after the other. Most
// are a single activity. A menu and the dialogues that it offers are one section
// together, since some of them are enough: it has as many pages as dialogues are
// asked for, and the learner goes on by a page with each that came to an ending.

export interface Section {
  /** Its activities, in order; a menu comes first. */
  activities: Activity[];
  menu?: {activity: Menu; offered: Dialogue[]; enough: number};
}

/** By activity id. */
export type Records = Readonly<Record<string, ActivityRecord | undefined>>;

export function sectionsOf(activities: readonly Activity[]): Section[] {
  const sections: Section[] = [];
  for (let at = 0; at < activities.length;) {
    const section = sectionFrom(activities, activities[at]!);
    sections.push(section);
    at += section.activities.length;
  }
  return sections;
}

function sectionFrom(activities: readonly Activity[], first: Activity) {
  if (first.kind !== 'menu') return {activities: [first]};
  const offered = offeredBy(first, activities);
  const enough = Math.min(first.enough ?? offered.length, offered.length);
  return {
    activities: [first, ...offered],
    menu: {activity: first, offered, enough},
  };
}

/** Which of the sections an activity is in; -1 if it is in none. */
export function sectionIndex(sections: readonly Section[], activity: string) {
  return sections.findIndex(({activities}) =>
    activities.some(({id}) => id === activity),
  );
}

/** How many pages it has: at least, or with records for this learner. */
export function pagesIn(
  {menu, activities: [first]}: Section,
  records: Records = {},
): number {
  return menu ? menu.enough : pagesOf(first!, records[first!.id]);
}

export function pagesDoneIn(section: Section, records: Records): number {
  const {menu, activities} = section;
  const [first] = activities;
  return menu
    ? Math.min(menu.enough, countEnded(menu, records))
    : pagesDone(first!, records[first!.id]);
}

/** Whether it asks for nothing more, or did so once. */
export function isSectionDone(section: Section, records: Records): boolean {
  const {menu, activities} = section;
  const [first] = activities;
  return menu
    ? countEnded(menu, records) >= menu.enough
    : isDone(first!, records[first!.id]);
}

/** The first page that waits for the learner; undefined when none does. */
export function openPageIn(section: Section, records: Records) {
  const {menu, activities} = section;
  const [first] = activities;
  if (!menu) return firstOpenPage(first!, records[first!.id]);
  return isSectionDone(section, records) ? undefined : 0;
}

/** Which of its pages a page of one of its activities is, from 0. */
export function pageOfSection(
  section: Section,
  {activity, page}: {activity: string; page: number},
  records: Records,
): number {
  const {menu} = section;
  if (!menu) return pageWithin(pagesIn(section, records), page);
  // A dialogue does not count before one has left it.
  const others = menu.offered.filter(({id}) => id !== activity);
  const ended = countEnded({offered: others}, records);
  return pageWithin(menu.enough, ended);
}

/** How many of the dialogues have come to an ending. */
export function countEnded(
  {offered}: {offered: readonly Dialogue[]},
  records: Records,
): number {
  return offered.filter((one) => isDone(one, records[one.id])).length;
}

/** The menu of a module, if it has one, with what it offers. */
export function menuOf(activities: readonly Activity[]) {
  return sectionsOf(activities).find(({menu}) => menu)?.menu;
}

/** What the machine of a menu has to know; undefined for any other activity. */
export function menuInput(
  activities: readonly Activity[],
  activity: Activity,
  records: Records,
) {
  const menu = menuOf(activities);
  if (menu?.activity !== activity) return undefined;
  return {
    offered: menu.offered.map(({id}) => id),
    isEnough: countEnded(menu, records) >= menu.enough,
  };
}

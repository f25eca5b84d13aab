import type {ModuleOutline} from '../content/course-data.ts';
import type {
  ActivityRecord,
  ModuleProgress,
  Place,
  Progress,
} from './progress.ts';
import {
  isSectionDone,
  openPageIn,
  pageOfSection,
  pagesDoneIn,
  pagesIn,
  sectionIndex,
  sectionsOf,
  type Section,
} from './sections.ts';

/** A conversation takes about as long as so many other pages. */
const pagesInConversation = 10;

// How progress grows. Each function returns a new one, or the very same when
// nothing is different; what was done or completed is never taken back.

/** Takes in what an activity has to remember; completes the module when due. */
export function recordActivity(
  progress: Progress,
  module: ModuleOutline,
  activity: string,
  record: ActivityRecord,
  at: number,
): Progress {
  const before: ModuleProgress = progress.modules[module.id] ?? {
    activities: {},
  };
  const old = before.activities[activity];
  const kept = old?.done ? {...record, done: true} : record;
  const activities = {...before.activities, [activity]: kept};
  // What is done is not only what an activity said in this visit: answers may
  // be here of which the LMS never heard, and an update may have taken away
  // the last question that was open.
  const isAllDone = sectionsOf(module.activities).every((section) =>
    isSectionDone(section, activities),
  );
  const next = {...before, activities};
  if (isAllDone) next.completedAt ??= wholeSecond(at);
  if (old && isSame(before, next)) return progress;
  return {...progress, modules: {...progress.modules, [module.id]: next}};
}

/** Remembers where the learner is. */
export function recordPlace(progress: Progress, place: Place): Progress {
  const {place: old} = progress;
  return old && isSame(old, place) ? progress : {...progress, place};
}

export function isComplete(progress: ModuleProgress | undefined): boolean {
  return progress?.completedAt !== undefined;
}

/** How much of a module is done, 0 to 1, counted in pages. */
export function shareDone(
  module: ModuleOutline,
  progress: ModuleProgress | undefined,
): number {
  if (isComplete(progress)) return 1;
  const sections = sectionsOf(module.activities);
  const done = sections.map((section) =>
    pagesDoneIn(section, progress?.activities ?? {}),
  );
  return sum(done) / sum(sections.map((section) => pagesIn(section)));
}

/** How many pages each section has; with the progress, for this learner. */
export function partsOf(
  {activities}: ModuleOutline,
  progress?: ModuleProgress,
): number[] {
  return sectionsOf(activities).map((section) =>
    pagesIn(section, progress?.activities),
  );
}

/**
 * Which page of the whole module a place is, from 1, and of how many; with the
 * progress, of those that this learner meets.
 */
export function pageInModule(
  module: ModuleOutline,
  place: {activity: string; page: number},
  progress?: ModuleProgress,
): {page: number; pages: number} {
  const sections = sectionsOf(module.activities);
  const index = sectionIndex(sections, place.activity);
  const parts = partsOf(module, progress);
  const before = sum(parts.slice(0, Math.max(0, index)));
  const here = sections[index];
  const page = here
    ? pageOfSection(here, place, progress?.activities ?? {})
    : 0;
  return {page: before + page + 1, pages: sum(parts)};
}

/**
 * Where to begin: where the learner was last, unless something before that
 * waits for them. It may, when an update added something, or when private
 * answers are on another device.
 */
export function startingPosition(
  module: ModuleOutline,
  records: Record<string, ActivityRecord>,
  place: Place | undefined,
): {activity: number; page: number} {
  const {activities} = module;
  const sections = sectionsOf(activities);
  const openPages = sections.map((section) => openPageIn(section, records));
  const open = openPages.findIndex((page) => page !== undefined);
  const last =
    place?.module === module.id ? sectionIndex(sections, place.activity) : -1;
  if (place && last >= 0 && (open < 0 || last <= open)) {
    const activity = activities.findIndex(({id}) => id === place.activity);
    return {activity, page: place.page};
  }
  const [first] = sections[Math.max(0, open)]!.activities;
  return {activity: activities.indexOf(first!), page: openPages[open] ?? 0};
}

/**
 * How much of a module lies before a page of it, 0 to 1, in the time that it
 * takes: a whole conversation is one page.
 */
export function shareBefore(
  {activities}: ModuleOutline,
  position: {activity: number; page: number},
  progress?: ModuleProgress,
): number {
  const sections = sectionsOf(activities);
  const records = progress?.activities ?? {};
  const times = sections.map(
    (section) => pagesIn(section, records) * timeOfPage(section),
  );
  const activity = activities[position.activity]?.id ?? '';
  const index = sectionIndex(sections, activity);
  const here = sections[index]!;
  const pages = here.menu
    ? pagesDoneIn(here, records)
    : pageOfSection(here, {activity, page: position.page}, records);
  const inside = pages * timeOfPage(here);
  return (sum(times.slice(0, index)) + inside) / sum(times);
}

function timeOfPage({activities}: Section) {
  return activities.some(({kind}) => kind === 'dialogue')
    ? pagesInConversation
    : 1;
}

/** Saved times are in seconds; this way they come back as they went. */
export function wholeSecond(at: number) {
  return Math.floor(at / 1000) * 1000;
}

function isSame(a: object, b: object) {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sum(values: number[]) {
  return values.reduce((total, value) => total + value, 0);
}

import type {CourseData, Standard} from '../content/course-data.ts';
import {browser} from './browser.ts';
import type {DeviceStore} from './device-store.ts';
import {
  findApi,
  isFramedByAnotherDomain,
  sleep,
  waitForApi,
} from './find-api.ts';
import type {ApiName, FoundApi, Surroundings} from './find-api.ts';
import type {Launch, Lms} from './lms.ts';
import {scorm12} from './scorm12.ts';
import type {ScormOptions} from './scorm-lms.ts';
import {scorm2004} from './scorm2004.ts';

/** An open visit, and where what it saves will stay. */
export interface Connection {
  lms: Lms;
  launch: Launch;
  keeps: 'lms' | 'device' | 'page';
  /** Why nobody hears of this visit; absent when an LMS does. */
  alone?: WhyAlone;
}

/**
 * `standalone`: a web package, which looks for no LMS. `not found`, `different
 * domain`: no LMS in reach, in the second case probably because of the browser.
 * `refused`: it does not start the visit. `ended`: this page's visit is over,
 * so the course has to be opened from the LMS once more.
 */
export type WhyAlone =
  'standalone' | 'not found' | 'different domain' | 'refused' | 'ended';

/** Looks for the LMS that launched the course, without a word to it. */
export async function findLms(
  {standard}: Pick<CourseData, 'standard'>,
  surroundings: Surroundings = {},
): Promise<FoundApi | undefined> {
  return standard === 'web'
    ? undefined
    : waitForApi(apiName(standard), surroundings);
}

/** Begins the visit at the LMS that was found, or does without. */
export async function connect(
  {
    standard,
    identifier,
    settings,
  }: Pick<CourseData, 'standard' | 'identifier'> & {
    settings: Pick<CourseData['settings'], 'exitWhenComplete'>;
  },
  found: FoundApi | undefined,
  {
    window: from = window,
    wait = sleep,
    store,
  }: Surroundings & {store: DeviceStore},
): Promise<Connection> {
  if (standard === 'web') return alone('standalone', identifier, store);
  if (!found) {
    const isForeign = isFramedByAnotherDomain(from);
    return alone(
      isForeign ? 'different domain' : 'not found',
      identifier,
      store,
    );
  }
  const lms = adapter(standard, found, {
    ...settings,
    findAgain: () => findApi(apiName(standard), from),
  });
  // Servers hiccup; a moment later most of them start the visit after all.
  for (const pause of [1000, 3000, 0]) {
    const result = lms.open();
    if (result.ok) return {lms, launch: result.launch, keeps: 'lms'};
    if (result.reason === 'ended') return alone('ended', identifier, store);
    if (pause) await wait(pause);
  }
  return alone(lms.isOutdated() ? 'ended' : 'refused', identifier, store);
}

function apiName(standard: Exclude<Standard, 'web'>): ApiName {
  return standard === 'scorm12' ? 'API' : 'API_1484_11';
}

function adapter(
  standard: Exclude<Standard, 'web'>,
  found: FoundApi,
  options: ScormOptions,
): Lms {
  if (standard === 'scorm12') return scorm12(found, options);
  return scorm2004(
    found,
    standard === 'scorm2004-3rd' ? '3rd' : '4th',
    options,
  );
}

function alone(
  why: WhyAlone,
  identifier: string,
  store: DeviceStore,
): Connection {
  const lms = browser(identifier, store);
  return {lms, launch: lms.open().launch, keeps: lms.keeps, alone: why};
}

import type {FoundApi} from './find-api.ts';
import type {Launch} from './lms.ts';
import {quietly} from './quietly.ts';

// An API that tells what is older than the learner's work goes on telling it, for
// as long as the LMS's page stands there: also when the course is loaded anew,
// which people do when they are told to open it once more. And some LMSs tell a
// course that is loaded anew into their page what failed commits have brought, as
// if it were stored; or all, or lists alone, as the page was loaded with it. So what
// is known of an API is noted in that page, which forgets it when it goes.

const place = Symbol.for('i-care outdated API');

type Told = Pick<Launch, 'state' | 'learner' | 'interactions'>;

/** What it was given by a visit, and what came of that. */
interface Given {
  /** Saved states: the one that was sent last, and the one since. */
  states: string[];
  /** How many interactions. */
  interactions: number;
  /** It may tell what its server does not hold. */
  isOutdated: boolean;
  /** The visit was ended well. What it tells from now on is its own word. */
  isEnded: boolean;
}

interface Noted extends Given {
  api: unknown;
  /** An LMS may keep one API for several courses. */
  course: string;
  learner: string;
  /** The saved state that it told first. */
  loadedWith: string;
}

/** Notes what the API `told` when the visit was opened there, and was given since. */
export function noteGiven(found: FoundApi, told: Told, given: Partial<Given>) {
  const {learner, state, interactions = 0} = told;
  const {owner, api} = found;
  const noted: Noted = {
    ...{states: [state], interactions, isOutdated: false, isEnded: false},
    ...given,
    api,
    course: location.pathname,
    learner: learner.id,
    loadedWith: notedOf(found)?.loadedWith ?? state,
  };
  quietly(() => Reflect.set(owner, place, noted));
}

/** One that tells any other saved state by now has heard from its server. */
export function isKnownOutdated(
  found: FoundApi,
  {state, learner, interactions = Infinity}: Told,
) {
  const noted = notedOf(found);
  if (noted?.learner !== learner.id || noted.isEnded) return false;
  return noted.states.includes(state)
    ? noted.isOutdated || interactions < noted.interactions
    : noted.loadedWith === state;
}

/** What the course has noted of it, when it was there before. */
function notedOf({owner, api}: FoundApi): Noted | undefined {
  const noted = quietly(() => Reflect.get(owner, place) as Noted | undefined);
  return noted?.api === api && noted?.course === location.pathname
    ? noted
    : undefined;
}

/** Whether the course was there before, in the same page. */
export function wasThere(found: FoundApi): boolean {
  return notedOf(found) !== undefined;
}

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

interface Noted {
  api: unknown;
  /** An LMS may keep one API for several courses. */
  course: string;
  learner: string;
  /** The saved state that it told first. */
  loadedWith: string;
  /** The one that it was given last, and how many interactions. */
  state: string;
  interactions: number;
  /** What it tells is not what its server holds. */
  isOutdated: boolean;
}

/**
 * Notes what the API told when the visit began, what it `wasGiven` by now, and
 * whether it can be relied on.
 */
export function noteTold(
  found: FoundApi,
  launch: Told,
  {isOutdated, ...wasGiven}: Partial<Told> & {isOutdated: boolean},
) {
  const {learner, state, interactions = 0} = {...launch, ...wasGiven};
  const {owner, api} = found;
  const noted: Noted = {
    ...{api, state, interactions, isOutdated},
    course: location.pathname,
    learner: learner.id,
    loadedWith: notedOf(found)?.loadedWith ?? launch.state,
  };
  quietly(() => Reflect.set(owner, place, noted));
}

/** One that tells any other saved state by now has heard from its server. */
export function isKnownOutdated(
  found: FoundApi,
  {state, learner, interactions = Infinity}: Told,
) {
  const noted = notedOf(found);
  if (noted?.learner !== learner.id) return false;
  return noted.state === state
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

/** Whether the course was told to it before, in the same page. */
export function wasTold(found: FoundApi): boolean {
  return notedOf(found) !== undefined;
}

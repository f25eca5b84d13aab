import type {FoundApi} from './find-api.ts';
import {quietly} from './quietly.ts';

// An API that tells what is older than the learner's work goes on telling it, for
// as long as the LMS's page stands there: also when the course is loaded anew,
// which people do when they are told to open it once more. So it is noted in that
// page, which forgets it when it goes.

const place = Symbol.for('i-care outdated API');

interface Outdated {
  api: unknown;
  state: string | undefined;
}

/** `state` is the saved state that it tells. */
export function markOutdated({owner, api}: FoundApi, state?: string) {
  const outdated: Outdated = {api, state};
  quietly(() => Reflect.set(owner, place, outdated));
}

/** One that tells another state by now has heard from its server. */
export function isMarkedOutdated({owner, api}: FoundApi, state?: string) {
  const marked = quietly(() => Reflect.get(owner, place) as Outdated);
  return marked?.api === api && marked.state === state;
}

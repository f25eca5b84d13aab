import type {FoundApi} from './find-api.ts';
import type {Launch} from './lms.ts';
import {quietly} from './quietly.ts';

// An API that tells what is older than the learner's work goes on telling it, for
// as long as the LMS's page stands there: also when the course is loaded anew,
// which people do when they are told to open it once more. So it is noted in that
// page, which forgets it when it goes.

const place = Symbol.for('i-care outdated API');

interface Outdated {
  api: unknown;
  /** An LMS may keep one API for several courses. */
  course: string;
  learner: string;
  state: string;
}

type Told = Pick<Launch, 'state' | 'learner'>;

export function markOutdated({owner, api}: FoundApi, told: Told) {
  const {state, learner} = told;
  const {pathname: course} = location;
  const outdated: Outdated = {api, course, learner: learner.id, state};
  quietly(() => Reflect.set(owner, place, outdated));
}

/** One that tells something else by now has heard from its server. */
export function isMarkedOutdated({owner, api}: FoundApi, told: Told) {
  const marked = quietly(() => Reflect.get(owner, place) as Outdated);
  return (
    marked?.api === api &&
    marked.course === location.pathname &&
    marked.learner === told.learner.id &&
    marked.state === told.state
  );
}

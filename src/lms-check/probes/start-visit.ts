import {isYes, type ApiCalls} from '../../lms/api-calls.ts';
import {generalException} from '../../lms/error-codes.ts';
import type {FoundApi} from '../../lms/find-api.ts';
import {quietly} from '../../lms/quietly.ts';
import {readMode} from '../../lms/read-launch.ts';
import type {ApiPlace, Facts, LaunchFacts} from '../facts.ts';
import type {Spelling} from '../spelling.ts';

/** In which window the API is, seen from the one that looks. */
export function placeOf({owner}: FoundApi, from: Window): ApiPlace['at'] {
  if (owner === from) return 'own';
  for (let one = from, up = 0; up < 500; up += 1) {
    const parent = quietly(() => one.parent);
    if (!parent || parent === one) break;
    if (parent === owner) return 'parent';
    one = parent;
  }
  return owner === quietly(() => from.opener as Window | null)
    ? 'opener'
    : 'around opener';
}

/** Opens the visit by the rules of the course: asked once, and no more. */
export function startVisit(
  calls: ApiCalls,
  {alreadyOpen, learnerId}: Spelling,
): NonNullable<Facts['start']> {
  const answer = calls.initialize();
  if (isYes(answer.value)) return {ok: true, wasOpen: false, answer};
  const isAlreadyOpen = answer.code === alreadyOpen;
  const isUnclear = answer.code === 0 || answer.code === generalException;
  const ok = isAlreadyOpen || (isUnclear && calls.get(learnerId).ok);
  return {ok, wasOpen: ok && answer.code !== 0, answer};
}

/** Reads what the LMS tells at launch. */
export function readLaunch(
  calls: ApiCalls,
  {mode, credit, entry, passMark, told}: Spelling,
): LaunchFacts {
  const read = (element: string) => calls.get(element).value;
  return {
    mode: readMode(read(mode)),
    credit: read(credit).toLowerCase() !== 'no-credit',
    entry: read(entry).toLowerCase(),
    status: read(told.status).toLowerCase(),
    success: read(told.success).toLowerCase(),
    score: read(told.score),
    location: read(told.location),
    state: read(stateElement),
    passMark: read(passMark),
  };
}

/** The one element that both standards call the same. */
export const stateElement = 'cmi.suspend_data';

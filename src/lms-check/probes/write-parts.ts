import type {ApiCalls} from '../../lms/api-calls.ts';
import {outranks} from '../../lms/ranks.ts';
import type {Facts, LaunchFacts, PartFact} from '../facts.ts';
import type {Part, Sample, Setting, Spelling} from '../spelling.ts';

/** Elements that no visit can read, by the standards. */
const writeOnly = /(exit|session_time)$|^cmi\.interactions\./;

/** What a visit without credit may write, too. */
const withoutCredit: Part[] = ['exit', 'location', 'time'];

/**
 * Writes one sample of each part of a record, reads it back, and tells what
 * was refused. A status or a score that the LMS holds is never lowered.
 */
export function writeParts(
  calls: ApiCalls,
  spelling: Spelling,
  launch: LaunchFacts,
  sample: Omit<Sample, 'objective' | 'interaction'>,
): Facts['parts'] {
  const places = {
    objective: placeOfObjective(calls),
    // Where nothing is counted, each visit before has left one.
    interaction: count(calls, 'interactions') ?? sample.visit - 1,
  };
  const parts: Facts['parts'] = {};
  for (const [part, settings] of spelling.settings({...sample, ...places})) {
    if (!launch.credit && !withoutCredit.includes(part)) continue;
    const wanted = settings.filter((one) => !lowers(one, spelling, launch));
    parts[part] = write(calls, wanted);
  }
  return parts;
}

function write(calls: ApiCalls, settings: Setting[]): PartFact {
  const fact: PartFact = {refused: [], taken: 0, changed: []};
  const taken: Setting[] = [];
  for (const [element, value] of settings) {
    const {ok, code} = calls.set(element, value);
    if (ok) taken.push([element, value]);
    else fact.refused.push({element, code});
    // Without its id, an entry of a list cannot be had at all.
    if (!ok && /^cmi\.\w+\.\d+\.id$/.test(element)) break;
  }
  fact.taken = taken.length;
  fact.changed = taken
    .filter(([element]) => !writeOnly.test(element))
    .filter(([element, value]) => !isSame(calls.get(element).value, value))
    .map(([element]) => element);
  return fact;
}

function lowers(
  [element, value]: Setting,
  {told}: Spelling,
  {status, success, score}: LaunchFacts,
): boolean {
  if (element === told.status && status) {
    return status === value || outranks(status, value);
  }
  if (element === told.success && success) return outranks(success, value);
  return element === told.score && Number(score) > Number(value);
}

/** LMSs write numbers in their own ways: 50, 50.0, "50". */
function isSame(back: string, set: string): boolean {
  return back === set || (set !== '' && Number(back) === Number(set));
}

/** The check's own entry from an earlier visit, or the next free one. */
function placeOfObjective(calls: ApiCalls): number {
  const many = count(calls, 'objectives') ?? 0;
  for (let index = 0; index < Math.min(many, 20); index += 1) {
    if (calls.get(`cmi.objectives.${index}.id`).value === 'lms_check') {
      return index;
    }
  }
  return many;
}

function count(calls: ApiCalls, list: string): number | undefined {
  const {value} = calls.get(`cmi.${list}._count`);
  return /^\d+$/.test(value) ? Number(value) : undefined;
}

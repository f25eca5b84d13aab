import type {Standard} from '../import/manifest.ts';

/** A data model as scorm-again renders it: nested, arrays as numbered keys. */
export interface Cmi {
  [name: string]: string | number | boolean | null | Cmi;
}

/** One element by its path without `cmi.`, as text; '' when it is not there. */
export function element(cmi: Cmi | null, path: string): string {
  const value = find(cmi, path);
  return value === null || typeof value === 'object' ? '' : String(value);
}

/** The members of a numbered collection, in order. */
export function members(cmi: Cmi | null, path: string): Cmi[] {
  const value = find(cmi, path);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([name]) => /^\d+$/.test(name))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, one]) => one)
    .filter((one): one is Cmi => one !== null && typeof one === 'object');
}

function find(cmi: Cmi | null, path: string): Cmi[string] {
  let value: Cmi[string] = cmi;
  for (const name of path.split('.')) {
    if (value === null || typeof value !== 'object') return null;
    // What was committed may hold any name; "constructor" is not an element.
    value = Object.hasOwn(value, name) ? value[name]! : null;
  }
  return value;
}

/** The same data model with another value for one element. */
export function withElement(cmi: Cmi, path: string, value: string): Cmi {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return {...cmi, [name]: value};
  const part = cmi[name];
  const inner = part !== null && typeof part === 'object' ? part : {};
  return {...cmi, [name]: withElement(inner, rest.join('.'), value)};
}

/** Where the two standards keep what both know. */
export const paths = {
  'SCORM 1.2': {
    learnerId: 'core.student_id',
    learnerName: 'core.student_name',
    score: 'core.score',
    location: 'core.lesson_location',
    exit: 'core.exit',
    sessionTime: 'core.session_time',
    response: 'student_response',
    time: 'time',
  },
  'SCORM 2004': {
    learnerId: 'learner_id',
    learnerName: 'learner_name',
    score: 'score',
    location: 'location',
    exit: 'exit',
    sessionTime: 'session_time',
    response: 'learner_response',
    time: 'timestamp',
  },
} as const;

export function pathsOf(standard: Standard) {
  return paths[standard === 'SCORM 1.2' ? 'SCORM 1.2' : 'SCORM 2004'];
}

/** A data model, flat: values by element, such as `cmi.core.exit`. */
export type Elements = Record<string, string>;

/** The same, nested as JSON has it. */
export interface Model {
  [name: string]: unknown;
}

export function flatElements(model: Model, path = 'cmi'): Elements {
  return Object.fromEntries(
    Object.entries(model).flatMap(([name, value]) =>
      isModel(value)
        ? Object.entries(flatElements(value, `${path}.${name}`))
        : [[`${path}.${name}`, textOf(value)]],
    ),
  );
}

/** What is unset has no text; everything else is a text, a number or yes or no. */
function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : `${value as string}`;
}

export function nestedElements(flat: Elements): Model {
  const cmi: Model = {};
  for (const [name, value] of Object.entries(flat)) {
    const path = name.split('.').slice(1);
    const last = path.pop()!;
    const place = path.reduce(
      (part, step) => (part[step] ??= {}) as Model,
      cmi,
    );
    place[last] = value;
  }
  return cmi;
}

/** How a standard names what troubles are about. */
export interface ElementNames {
  learnerId: string;
  learnerName: string;
  mode: string;
  credit: string;
  entry: string;
  exit: string;
  /** Completion; in SCORM 1.2 success as well. */
  status: string;
  /** Every element that tells how the course came out. */
  statuses: string[];
  score: string;
  passMark: string;
  place: string;
  state: string;
}

export const names12: ElementNames = {
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  entry: 'cmi.core.entry',
  exit: 'cmi.core.exit',
  status: 'cmi.core.lesson_status',
  statuses: ['cmi.core.lesson_status'],
  score: 'cmi.core.score.raw',
  passMark: 'cmi.student_data.mastery_score',
  place: 'cmi.core.lesson_location',
  state: 'cmi.suspend_data',
};

export const names2004: ElementNames = {
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  entry: 'cmi.entry',
  exit: 'cmi.exit',
  status: 'cmi.completion_status',
  statuses: ['cmi.completion_status', 'cmi.success_status'],
  score: 'cmi.score.raw',
  passMark: 'cmi.scaled_passing_score',
  place: 'cmi.location',
  state: 'cmi.suspend_data',
};

export function isModel(value: unknown): value is Model {
  return typeof value === 'object' && value !== null;
}

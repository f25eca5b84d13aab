import {Scorm12API, Scorm2004API} from 'scorm-again';
import {scorm12} from '../../src/lms/scorm12.ts';
import {scorm2004} from '../../src/lms/scorm2004.ts';
import type {ApiName, ScormApi} from '../../src/lms/find-api.ts';
import type {Lms} from '../../src/lms/lms.ts';
import type {ScormOptions} from '../../src/lms/scorm-lms.ts';
import {moodleApi, type Elements} from './moodle-api.ts';
import {StrictLms} from './strict-lms.ts';

type Data = Record<string, unknown>;

export type TestStandard = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

/** A visit to the course, from the LMS's side. */
export interface TestVisit {
  lms: Lms;
  strict: StrictLms;
  /** The window that the API hangs on; some tests take it away. */
  owner: Record<string, unknown>;
  /** The LMS's page is loaded anew and puts up another API. */
  reload: () => StrictLms;
}

export interface LaunchSettings extends Partial<ScormOptions> {
  mode?: string;
  credit?: string;
  /** Read-only data, such as the pass mark, as nested objects. */
  data?: Data;
}

/**
 * An LMS that keeps the record of one learner from visit to visit: scorm-again
 * behind `StrictLms`, storing what each commit held, as a server would. Like
 * Moodle it gives back nothing of SCORM 2004 unless the exit was `suspend`.
 */
export class TestLms {
  /** What the server holds; undefined before the first commit. */
  stored?: {cmi: Data};
  readonly visits: TestVisit[] = [];
  /** What the server held after each commit, by element. */
  readonly saves: Elements[] = [];
  /** Answers no commit: its session has ended, say. */
  isDown = false;

  private readonly standard: TestStandard;
  private readonly judges: StrictLms[] = [];

  constructor(standard: TestStandard) {
    this.standard = standard;
  }

  launch({
    mode = 'normal',
    credit = 'credit',
    data = {},
    exitWhenComplete = 'suspend',
  }: LaunchSettings = {}): TestVisit {
    const is12 = this.standard === 'scorm12';
    const name: ApiName = is12 ? 'API' : 'API_1484_11';
    const start = () => this.start({mode, credit, data});
    const owner: Record<string, unknown> = {closed: false, location};
    const found = () => ({
      api: owner[name] as ScormApi,
      owner: owner as unknown as Window,
      name,
    });
    const strict = start();
    owner[name] = strict.api;
    const options = {exitWhenComplete, findAgain: found};
    const lms = is12
      ? scorm12(found(), options)
      : scorm2004(
          found(),
          this.standard === 'scorm2004-3rd' ? '3rd' : '4th',
          options,
        );
    const reload = () => {
      const next = start();
      owner[name] = next.api;
      return next;
    };
    const visit = {lms, strict, owner, reload};
    this.visits.push(visit);
    return visit;
  }

  private start({
    mode,
    credit,
    data,
  }: Required<Pick<LaunchSettings, 'mode' | 'credit' | 'data'>>): StrictLms {
    const is12 = this.standard === 'scorm12';
    const inner = new (is12 ? Scorm12API : Scorm2004API)({logLevel: 5});
    const earlier = this.restore();
    inner.loadFromJSON({
      cmi: is12
        ? merge(
            earlier,
            {core: {...learner12, credit, lesson_mode: mode}},
            data,
          )
        : merge(earlier, {...learner2004, credit, mode}, data),
    });
    const standard = is12 ? '1.2' : '2004';
    const api = moodleApi(inner as unknown as ScormApi, {
      standard,
      isDown: () => this.isDown,
      read: () => flatten((inner.renderCMIToJSONObject() as {cmi: Data}).cmi),
      store: (sent) => this.store(sent),
    });
    const strict = new StrictLms(api, {
      standard,
      mode,
      held: flatten(earlier),
    });
    this.judges.push(strict);
    return strict;
  }

  get violations(): string[] {
    return this.judges.flatMap(({violations}) => violations);
  }

  /** What the server holds of an element, such as `cmi.suspend_data`. */
  held(element: string): string {
    return flatten(this.stored?.cmi ?? {})[element] ?? '';
  }

  /** What a visit leaves unset stays as it was in the server's table. */
  private store(changes: Elements) {
    const before = flatten(this.stored?.cmi ?? {});
    const set = Object.entries(changes).filter(([, value]) => value !== '');
    const all = {...before, ...Object.fromEntries(set)};
    this.stored = {cmi: nested(all)};
    this.saves.push(all);
  }

  private restore(): Data {
    if (!this.stored) return {};
    const cmi = structuredClone(this.stored.cmi);
    const core = coreOf(cmi);
    if (this.standard !== 'scorm12' && exitOf(cmi) !== 'suspend') return {};
    delete core.exit;
    delete core.session_time;
    core.entry = 'resume';
    return cmi;
  }
}

export const learnerName = 'Kowalska, Zofia';
export const learnerId = 'z.kowalska@example.org';
const learner12 = {student_id: learnerId, student_name: learnerName};
const learner2004 = {learner_id: learnerId, learner_name: learnerName};

/** SCORM 1.2 has a level more. */
function coreOf(cmi: Data): Data {
  return (cmi.core ?? cmi) as Data;
}

function exitOf(cmi: Data): unknown {
  return coreOf(cmi).exit;
}

function merge(...parts: Data[]): Data {
  const merged: Data = {};
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      merged[name] = isData(value)
        ? merge((merged[name] ?? {}) as Data, value)
        : value;
    }
  }
  return merged;
}

function flatten(data: Data, path = 'cmi'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      isData(value)
        ? Object.entries(flatten(value, `${path}.${name}`))
        : [[`${path}.${name}`, String(value)]],
    ),
  );
}

function nested(flat: Elements): Data {
  const cmi: Data = {};
  for (const [name, value] of Object.entries(flat)) {
    const path = name.split('.').slice(1);
    const last = path.pop()!;
    const place = path.reduce((part, step) => (part[step] ??= {}) as Data, cmi);
    place[last] = value;
  }
  return cmi;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

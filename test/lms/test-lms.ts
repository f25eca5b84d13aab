import {Scorm12API, Scorm2004API} from 'scorm-again';
import {scorm12} from '../../src/lms/scorm12.ts';
import {scorm2004} from '../../src/lms/scorm2004.ts';
import type {FoundApi, ScormApi} from '../../src/lms/find-api.ts';
import type {Lms} from '../../src/lms/lms.ts';
import type {ScormOptions} from '../../src/lms/scorm-lms.ts';
import {StrictLms} from './strict-lms.ts';

type Data = Record<string, unknown>;

export type TestStandard = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

/** A visit to the course, from the LMS's side. */
export interface TestVisit {
  lms: Lms;
  strict: StrictLms;
  /** The window that the API hangs on; some tests take it away. */
  owner: Record<string, unknown>;
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

  private readonly standard: TestStandard;

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
    const strict = new StrictLms(this.keeping(inner), {
      standard: is12 ? '1.2' : '2004',
      mode,
      held: flatten(earlier),
    });
    const name = is12 ? 'API' : 'API_1484_11';
    const owner = {closed: false, location, [name]: strict.api};
    const found: FoundApi = {
      api: strict.api,
      owner: owner as unknown as Window,
      name,
    };
    const options = {exitWhenComplete};
    const lms = is12
      ? scorm12(found, options)
      : scorm2004(
          found,
          this.standard === 'scorm2004-3rd' ? '3rd' : '4th',
          options,
        );
    const visit = {lms, strict, owner};
    this.visits.push(visit);
    return visit;
  }

  get violations(): string[] {
    return this.visits.flatMap(({strict}) => strict.violations);
  }

  /** What the server holds of an element, such as `cmi.suspend_data`. */
  held(element: string): string {
    return flatten(this.stored?.cmi ?? {})[element] ?? '';
  }

  private keeping(inner: Scorm12API | Scorm2004API): ScormApi {
    const api = inner as unknown as ScormApi;
    return new Proxy(api, {
      get: (target, name) => {
        const method = target[String(name)];
        if (!/^(LMS)?(Commit|Finish|Terminate)$/.test(String(name))) {
          return method;
        }
        return (...args: string[]) => {
          const answer = method!.apply(target, args);
          if (String(answer) === 'true') {
            this.store(inner.renderCMIToJSONObject() as {cmi: Data});
          }
          return answer;
        };
      },
    });
  }

  private store(sent: {cmi: Data}) {
    const before = exitOf(this.stored?.cmi ?? {});
    this.stored = JSON.parse(JSON.stringify(sent)) as {cmi: Data};
    // What a visit leaves unset stays as it was in the server's table.
    if (!exitOf(this.stored.cmi)) coreOf(this.stored.cmi).exit = before;
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

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

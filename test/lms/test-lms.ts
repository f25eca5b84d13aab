import {Scorm12API, Scorm2004API} from 'scorm-again';
import {scorm12} from '../../src/lms/scorm12.ts';
import {scorm2004} from '../../src/lms/scorm2004.ts';
import type {ApiName, ScormApi} from '../../src/lms/find-api.ts';
import type {Lms} from '../../src/lms/lms.ts';
import type {ScormOptions} from '../../src/lms/scorm-lms.ts';
import {
  flatElements,
  isModel,
  names12,
  names2004,
  nestedElements,
  type Elements,
  type Model,
} from '../../src/workbench/rehearsal/elements.ts';
import type {
  Hooks,
  RehearsedVisit,
  Trouble,
} from '../../src/workbench/rehearsal/trouble.ts';
import {
  givenAtLaunch,
  oddApi,
  storedWith,
  troubledApi,
} from '../../src/workbench/rehearsal/troubled-api.ts';
import {moodleApi} from './moodle-api.ts';
import {StrictLms} from './strict-lms.ts';
import {withoutGaps} from './without-gaps.ts';

export type TestStandard = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

/** A visit to the course, from the LMS's side. */
export interface TestVisit {
  lms: Lms;
  strict: StrictLms;
  /** The window that the API hangs on; some tests take it away. */
  owner: Record<string, unknown>;
  /** What the LMS's troubles do to this visit. */
  hooks: Hooks[];
  /** The course is loaded once more into the same page of the LMS. */
  loadCourse: () => TestVisit;
  /** The LMS's page is loaded anew and puts up another API. */
  reload: () => StrictLms;
}

export interface LaunchSettings extends Partial<ScormOptions> {
  mode?: string;
  credit?: string;
  /** Read-only data, such as the pass mark, as nested objects. */
  data?: Model;
  /** What the LMS does to the course in this visit. */
  troubles?: Trouble[];
  /** What such a trouble can do, and has to know. */
  world?: Partial<RehearsedVisit>;
}

/**
 * An LMS that keeps the record of one learner from visit to visit: scorm-again
 * behind `StrictLms`, storing what each commit held, as a server would. Like
 * Moodle it gives back nothing of SCORM 2004 unless the exit was `suspend`.
 */
export class TestLms {
  /** What the server holds; undefined before the first commit. */
  stored?: {cmi: Model};
  readonly visits: TestVisit[] = [];
  /** What the server held after each commit, by element. */
  readonly saves: Elements[] = [];
  /** Answers no commit: its session has ended, say. */
  isDown = false;

  private readonly standard: TestStandard;
  /** What the last visit was launched with. */
  private launched: Model = {};
  private readonly judges: StrictLms[] = [];

  constructor(standard: TestStandard) {
    this.standard = standard;
  }

  launch({
    mode = 'normal',
    credit = 'credit',
    data = {},
    exitWhenComplete = 'suspend',
    troubles = [],
    world = {},
  }: LaunchSettings = {}): TestVisit {
    const is12 = this.standard === 'scorm12';
    const name: ApiName = is12 ? 'API' : 'API_1484_11';
    const hooks = troubles.flatMap(
      ({rehearse}) =>
        rehearse?.({...calmWorld, ...world, ...this.spelling}) ?? [],
    );
    // What its page has loaded goes with the page.
    let pages = 0;
    const start = () => {
      const page = ++pages;
      const isDown = () => this.isDown || page < pages;
      return this.start({mode, credit, data, hooks, isDown});
    };
    const owner: Record<string, unknown> = {closed: false, location};
    const found = () => ({
      api: owner[name] as ScormApi,
      owner: owner as unknown as Window,
      name,
    });
    const strict = start();
    const offer = (judge: StrictLms) => {
      const held = flatElements(this.launched);
      const watched = [...hooks, commitsSeenBy(judge)];
      owner[name] =
        hooks.length > 0
          ? oddApi(troubledApi(judge.api, watched, held), hooks)
          : judge.api;
    };
    offer(strict);
    const options = {exitWhenComplete, findAgain: found};
    const edition = this.standard === 'scorm2004-3rd' ? '3rd' : '4th';
    const adapter = () =>
      is12 ? scorm12(found(), options) : scorm2004(found(), edition, options);
    const reload = () => {
      const next = start();
      offer(next);
      return next;
    };
    const visit: TestVisit = {
      ...{lms: adapter(), strict, owner, hooks, reload},
      loadCourse: () => ({...visit, lms: adapter()}),
    };
    this.visits.push(visit);
    return visit;
  }

  private start({
    mode,
    credit,
    data,
    hooks,
    isDown,
  }: Required<Pick<LaunchSettings, 'mode' | 'credit' | 'data'>> & {
    hooks: Hooks[];
    isDown: () => boolean;
  }): StrictLms {
    const is12 = this.standard === 'scorm12';
    const inner = new (is12 ? Scorm12API : Scorm2004API)({logLevel: 5});
    const earlier = this.restore();
    const own = is12
      ? {core: {...learner12, credit, lesson_mode: mode}}
      : {...learner2004, credit, mode};
    this.launched = merge(earlier, own, data);
    inner.loadFromJSON({cmi: this.launched});
    const given = givenAtLaunch(hooks, flatElements(this.launched));
    const standard = is12 ? '1.2' : '2004';
    const api = moodleApi(inner as unknown as ScormApi, {
      standard,
      isDown,
      read: () =>
        flatElements((inner.renderCMIToJSONObject() as {cmi: Model}).cmi),
      store: (sent) => this.store(sent, hooks),
    });
    const strict = new StrictLms(api, {
      standard,
      mode: given[this.spelling.names.mode] ?? mode,
      held: {...flatElements(earlier), ...given},
    });
    this.judges.push(strict);
    return strict;
  }

  get violations(): string[] {
    return this.judges.flatMap(({violations}) => violations);
  }

  /** What the server holds of an element, such as `cmi.suspend_data`. */
  held(element: string): string {
    return flatElements(this.stored?.cmi ?? {})[element] ?? '';
  }

  /** The server loses what it holds of an element. */
  lose(element: string) {
    const held = flatElements(this.stored?.cmi ?? {});
    delete held[element];
    if (this.stored) this.stored = {cmi: nestedElements(held)};
  }

  /** What a visit leaves unset stays as it was in the server's table. */
  private store(changes: Elements, hooks: Hooks[]) {
    const before = flatElements(this.stored?.cmi ?? {});
    const set = Object.entries(changes).filter(([, value]) => value !== '');
    const all = {...before, ...Object.fromEntries(set)};
    const kept = storedWith(hooks, all, before);
    this.stored = {cmi: nestedElements(kept)};
    this.saves.push(kept);
  }

  private get spelling() {
    const is12 = this.standard === 'scorm12';
    return {is12, names: is12 ? names12 : names2004};
  }

  private restore(): Model {
    if (!this.stored) return {};
    const given = withoutGaps(flatElements(this.stored.cmi));
    // Entries are what it gives back; old numbers would mix with new ones.
    this.stored = {cmi: nestedElements(given)};
    const cmi = nestedElements(given);
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

const calmWorld = {
  now: () => 0,
  pause: () => {},
  isClosing: () => false,
  takeAway: () => {},
  leave: () => {},
  reload: () => {},
};

/** A trouble may keep a commit to itself; the rules know of it all the same. */
function commitsSeenBy(judge: StrictLms): Hooks {
  return {
    calls: {
      Commit({pass}) {
        const reply = pass();
        judge.sawCommit();
        return reply;
      },
    },
  };
}

/** SCORM 1.2 has a level more. */
function coreOf(cmi: Model): Model {
  return (cmi.core ?? cmi) as Model;
}

function exitOf(cmi: Model): unknown {
  return coreOf(cmi).exit;
}

function merge(...parts: Model[]): Model {
  const merged: Model = {};
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      merged[name] = isModel(value)
        ? merge((merged[name] ?? {}) as Model, value)
        : value;
    }
  }
  return merged;
}

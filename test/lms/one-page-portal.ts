import {Scorm12API, Scorm2004API} from 'scorm-again';
import type {ApiName, ScormApi} from '../../src/lms/find-api.ts';
import {scorm12} from '../../src/lms/scorm12.ts';
import {scorm2004} from '../../src/lms/scorm2004.ts';
import {
  flatElements,
  names12,
  names2004,
  nestedElements,
  type Elements,
  type Model,
} from '../../src/workbench/rehearsal/elements.ts';
import {StrictLms} from './strict-lms.ts';
import {
  learnerId,
  learnerName,
  TestLms,
  type LaunchSettings,
  type TestStandard,
  type TestVisit,
} from './test-lms.ts';

/**
 * What the portal does before it launches the course again: it only resets its API,
 * or gives back all that it has, or that without lists, or what it had at first.
 */
export type Preparation =
  'resets' | 'gives all' | 'gives no lists' | 'begins anew';

/**
 * A portal that is one page, and has one API in it for all launches: scorm-again,
 * which is its own server here. Everything stays there from visit to visit, as the
 * portal prepares it.
 */
export class OnePagePortal extends TestLms {
  preparation: Preparation = 'resets';
  private readonly is12: boolean;
  private readonly inner: Scorm12API | Scorm2004API;
  private readonly owner: Record<string, unknown> = {closed: false, location};
  /** Watches over the visit that is open. */
  private judge?: StrictLms;

  constructor(standard: TestStandard) {
    super(standard);
    this.is12 = standard === 'scorm12';
    const Api = this.is12 ? Scorm12API : Scorm2004API;
    this.inner = new Api({logLevel: 5});
    this.owner[this.apiName] = new Proxy<ScormApi>(
      {},
      {get: (_, method) => this.judge?.api[String(method)]},
    );
    this.load(this.firstGiven());
  }

  override launch({exitWhenComplete = 'suspend'}: LaunchSettings = {}) {
    const {apiName, is12, owner} = this;
    if (this.visits.length > 0) this.prepare();
    const strict = this.watched();
    const found = () => ({
      api: owner[apiName] as ScormApi,
      owner: owner as unknown as Window,
      name: apiName,
    });
    const options = {exitWhenComplete, findAgain: found};
    const adapter = () =>
      is12 ? scorm12(found(), options) : scorm2004(found(), '4th', options);
    const visit: TestVisit = {
      ...{lms: adapter(), strict, owner, hooks: []},
      loadCourse: () => ({...visit, lms: adapter()}),
      reload() {
        throw new Error('A portal of one page does not load it anew.');
      },
    };
    this.visits.push(visit);
    return visit;
  }

  private prepare() {
    const held = this.allHeld();
    this.inner.reset();
    switch (this.preparation) {
      case 'resets':
        return;
      case 'gives all':
        return this.load(held);
      case 'gives no lists':
        return this.load(
          Object.fromEntries(
            Object.entries(held).filter(([element]) => !list.test(element)),
          ),
        );
      case 'begins anew':
        return this.load(this.firstGiven());
    }
  }

  private watched(): StrictLms {
    const standard = this.is12 ? '1.2' : '2004';
    const inner = this.inner as unknown as ScormApi;
    this.judge = new StrictLms(inner, {standard, held: this.allHeld()});
    return this.judge;
  }

  /** What there is of the visit before, but for how that ended. */
  private allHeld(): Elements {
    const {cmi} = this.inner.renderCMIToJSONObject() as {cmi: Model};
    return Object.fromEntries(
      Object.entries(flatElements(cmi)).filter(
        ([element, value]) => value !== '' && !ofOneVisit.test(element),
      ),
    );
  }

  private firstGiven(): Elements {
    const {names} = this;
    const blank = this.is12 ? 'not attempted' : 'unknown';
    return {
      [names.learnerId]: learnerId,
      [names.learnerName]: learnerName,
      [names.credit]: 'credit',
      [names.mode]: 'normal',
      [names.state]: '',
      [names.place]: '',
      ...Object.fromEntries(names.statuses.map((status) => [status, blank])),
    };
  }

  private load(elements: Elements) {
    this.inner.loadFromJSON({cmi: nestedElements(elements)});
  }

  private get names() {
    return this.is12 ? names12 : names2004;
  }

  private get apiName(): ApiName {
    return this.is12 ? 'API' : 'API_1484_11';
  }
}

const list = /^cmi\.(interactions|objectives)\./;
const ofOneVisit = /\.(exit|session_time)$/;

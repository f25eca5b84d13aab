import type {ApiName, ScormApi} from '../../src/lms/find-api.ts';
import {scorm12} from '../../src/lms/scorm12.ts';
import {scorm2004} from '../../src/lms/scorm2004.ts';
import {
  names12,
  names2004,
  type Elements,
} from '../../src/workbench/rehearsal/elements.ts';
import {moodlePage12} from './moodle-page12.ts';
import {moodlePage2004} from './moodle-page2004.ts';
import {StrictLms} from './strict-lms.ts';
import {
  learnerId,
  learnerName,
  TestLms,
  type LaunchSettings,
  type TestVisit,
} from './test-lms.ts';

/** It makes no difference between the editions of SCORM 2004. */
export type MoodleStandard = 'scorm12' | 'scorm2004-3rd';

/**
 * Moodle 4.5 (`mod/scorm`, 2024100700). What a page of it does in which standard is told
 * in `moodlePage12` and `moodlePage2004`; the rest is alike:
 *
 * - An ended session is "general exception" for as long as the page stands there.
 * - Without a connection, or while the page is hidden or goes, the browser takes a
 *   commit to send it later. That is "true", whether or not it arrives.
 *
 * Left out, since the course does without or `StrictLms` watches over it: formats
 * and what may not be set, lists in entries, comments and preferences, several
 * SCOs, modes other than `normal`, navigation, limits of what a browser sends later,
 * and commits by Moodle's own clock.
 */
export class MoodleLms extends TestLms {
  /** What its table holds, by element. */
  rows: Elements = {};
  /** What the package or its settings ask for; '' for nothing. */
  masteryScore = '';
  /** Its session has ended, until a page is loaded anew. */
  isSignedOut = false;
  /** The learner's machine has no connection. */
  isOffline = false;
  /** The page is hidden, or goes. */
  isHidden = false;
  /** Unlike Moodle, it asks its server again whenever a visit is opened. */
  readsAnew = false;
  /** Unlike Moodle, it says at the next commit that the visit is over. */
  endsVisit = false;
  private session = 0;
  private readonly is12: boolean;

  constructor(standard: MoodleStandard = 'scorm12') {
    super(standard);
    this.is12 = standard === 'scorm12';
  }

  /** There is a connection, the server answers, and the page is in sight. */
  recover() {
    this.isDown = this.isOffline = this.isHidden = false;
  }

  override launch({exitWhenComplete = 'suspend'}: LaunchSettings = {}) {
    const {is12} = this;
    const name: ApiName = is12 ? 'API' : 'API_1484_11';
    const owner: Record<string, unknown> = {closed: false, location};
    const found = () => ({
      api: owner[name] as ScormApi,
      owner: owner as unknown as Window,
      name,
    });
    const reload = () => {
      const strict = new StrictLms(this.api(), {
        standard: is12 ? '1.2' : '2004',
        held: this.givenBack(),
      });
      owner[name] = strict.api;
      return strict;
    };
    const strict = reload();
    const options = {exitWhenComplete, findAgain: found};
    const adapter = () =>
      is12 ? scorm12(found(), options) : scorm2004(found(), '3rd', options);
    const visit: TestVisit = {
      ...{lms: adapter(), strict, owner, hooks: [], reload},
      loadCourse: () => ({...visit, lms: adapter()}),
    };
    this.visits.push(visit);
    return visit;
  }

  override held(element: string) {
    return this.rows[element] ?? '';
  }

  /** Ids of the answers in its table, by their place. */
  get answers(): string[] {
    return Object.entries(this.rows)
      .filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element))
      .map(([, id]) => id);
  }

  /** What its table holds of the score. */
  get score() {
    return this.held(this.names.score);
  }

  get isPassed() {
    return this.names.statuses.some((status) => this.held(status) === 'passed');
  }

  /** What the next page of it is loaded with. */
  givenBack(): Elements {
    const isKept = this.is12 || this.rows['cmi.exit'] === 'suspend';
    return isKept ? {...this.rows} : {};
  }

  private get names() {
    return this.is12 ? names12 : names2004;
  }

  protected api(): ScormApi {
    if (this.isSignedOut) this.session++;
    this.isSignedOut = false;
    const {names, session} = this;
    const page = this.is12 ? moodlePage12 : moodlePage2004;
    return page(
      this,
      {
        [names.learnerId]: learnerId,
        [names.learnerName]: learnerName,
        [names.credit]: 'credit',
        [names.mode]: 'normal',
      },
      (sent) => this.receive(sent, session),
    );
  }

  /** Takes what a page of that session sends, and answers with an error code. */
  private receive(sent: Elements, session: number): number {
    if (this.endsVisit) {
      this.endsVisit = false;
      return this.is12 ? 301 : 142;
    }
    const isRefused =
      this.isDown || this.isSignedOut || session !== this.session;
    const isKept = !isRefused && !this.isOffline;
    if (isKept) {
      Object.assign(this.rows, sent);
      this.saves.push({...this.rows});
    }
    return isKept || this.isOffline || this.isHidden ? 0 : 101;
  }
}

import type {ScormApi} from '../../src/lms/find-api.ts';
import {scorm12} from '../../src/lms/scorm12.ts';
import type {Elements} from '../../src/workbench/rehearsal/elements.ts';
import {moodlePage} from './moodle-page.ts';
import {StrictLms} from './strict-lms.ts';
import {
  learnerId,
  learnerName,
  TestLms,
  type LaunchSettings,
  type TestVisit,
} from './test-lms.ts';

/**
 * SCORM 1.2 as Moodle 4.5 has it (`mod/scorm`, 2024100700), compared with its
 * own program by random calls.
 *
 * - Entries of a list keep the numbers under which they came, but a page counts how
 *   many there are; a place up to that count is taken, and what stands there is
 *   overwritten.
 * - A commit sends what differs from the last one, be it that nobody got that. The
 *   first of a page sends its whole lists again. Scores are compared as numbers;
 *   one that the page was loaded with is a text, and any number differs from it.
 * - An ended session is "general exception" for as long as the page stands there.
 * - Without a connection, or while the page is hidden or goes, the browser takes a
 *   commit to send it later. That is "true", whether or not it arrives.
 * - To open the visit again in the same page takes the core as it was sent last,
 *   and the lists as the page was loaded with them. Once a commit has taken entries
 *   along, it throws, and no list is left; an open visit stays open.
 * - Finish ends the visit whatever comes of it. Nothing attempted is `completed`
 *   then, and a mastery score overrides the status.
 *
 * Left out, since the course does without or `StrictLms` watches over it: formats
 * and what may not be set, lists in entries, comments and preferences, several
 * SCOs, modes other than `normal`, limits of what a browser sends later, and commits
 * by Moodle's own clock.
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

  constructor() {
    super('scorm12');
  }

  override launch({exitWhenComplete = 'suspend'}: LaunchSettings = {}) {
    const owner: Record<string, unknown> = {closed: false, location};
    const found = () => ({
      api: owner.API as ScormApi,
      owner: owner as unknown as Window,
      name: 'API' as const,
    });
    const reload = () => {
      const strict = new StrictLms(this.api(), {
        standard: '1.2',
        held: {...this.rows},
      });
      owner.API = strict.api;
      return strict;
    };
    const strict = reload();
    const adapter = () =>
      scorm12(found(), {exitWhenComplete, findAgain: found});
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

  private api(): ScormApi {
    if (this.isSignedOut) this.session++;
    this.isSignedOut = false;
    const {session} = this;
    return moodlePage(
      this,
      {
        'cmi.core.student_id': learnerId,
        'cmi.core.student_name': learnerName,
        'cmi.core.credit': 'credit',
        'cmi.core.lesson_mode': 'normal',
      },
      (sent) => this.receive(sent, session),
    );
  }

  /** Takes what a page of that session sends, and answers with an error code. */
  private receive(sent: Elements, session: number): number {
    if (this.endsVisit) {
      this.endsVisit = false;
      return 301;
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

import {timespan} from '../../src/lms/formats.ts';
import {readTime} from '../../src/lms/read-launch.ts';
import type {ScormApi} from '../../src/lms/find-api.ts';
import type {Elements} from '../../src/workbench/rehearsal/elements.ts';
import {countIn, lists, type MoodleServer, type Post} from './moodle-page.ts';

/** Scores are numbers once the course has set them, and texts from the table. */
type Value = string | number;

const entry = /^cmi\.(interactions|objectives)\.(\d+)\./;
const objectiveScore = /^cmi\.objectives\.\d+\.score\.\w+$/;
const ranged = /\.(score\.(raw|min|max)|weighting)$/;
const writeOnly = /^cmi\.(core\.(exit|session_time)$|interactions\.\d+\.)/;
const status = 'cmi.core.lesson_status';
const score = 'cmi.core.score.raw';
const emptyCore = [
  ...['cmi.core.lesson_location', status, 'cmi.core.exit', 'cmi.suspend_data'],
  ...[score, 'cmi.core.score.min', 'cmi.core.score.max'],
];
const sessionTime = 'cmi.core.session_time';
const totalTime = 'cmi.core.total_time';
const notOpen = 301;

/**
 * One page of Moodle in SCORM 1.2, compared with Moodle's own program by random calls.
 *
 * - Entries of a list keep the numbers under which they came, but a page counts how
 *   many there are; a place up to that count is taken, and what stands there is
 *   overwritten.
 * - A commit sends what differs from the last one, be it that nobody got that. The
 *   first of a page sends its whole lists again. Scores are compared as numbers;
 *   one that the page was loaded with is a text, and any number differs from it.
 * - To open the visit again in the same page takes the core as it was sent last,
 *   and the lists as the page was loaded with them. Once a commit has taken entries
 *   along, it throws, and no list is left; an open visit stays open.
 * - Finish ends the visit whatever comes of it. Nothing attempted is `completed`
 *   then, and a mastery score overrides the status.
 */
export function moodlePage12(
  server: MoodleServer,
  learner: Elements,
  post: Post,
): ScormApi {
  /** What the page was loaded with: values of the core, and the lists. */
  let loaded: Elements = {};
  /** What the server is thought to hold: the core from the start, entries once sent. */
  let sent = new Map<string, Value>();
  /** What the course is told. */
  let given = new Map<string, Value>();
  /** Entries of which it has something. */
  const begun = new Set<string>();
  /** A commit has taken entries along. */
  let hasSentEntries = false;
  const counts = {interactions: '0' as Value, objectives: '0' as Value};
  let code = 0;
  let isOpen = false;

  function load() {
    loaded = server.givenBack();
    hasSentEntries = false;
    const core = Object.entries(loaded).filter(([name]) => !entry.test(name));
    sent = new Map<string, Value>([
      ...emptyCore.map((name): [string, Value] => [name, '']),
      [totalTime, '00:00:00'],
      ...core,
      ...Object.entries(learner),
      ['cmi.student_data.mastery_score', server.masteryScore],
    ]);
  }

  /** Each `LMSInitialize` does this first, also the one that is refused. */
  function build() {
    given = new Map([...sent].filter(([name]) => !entry.test(name)));
    given.set(sessionTime, '00:00:00');
    for (const list of lists) counts[list] = '0';
    begun.clear();
    // Moodle looks for the entries that it has sent before it has made them.
    if (hasSentEntries) throw new TypeError('There is no such entry yet.');
    for (const [name, value] of Object.entries(loaded)) {
      const [place] = entry.exec(name) ?? [];
      if (!place) continue;
      begun.add(place);
      given.set(name, value);
    }
    for (const list of lists) counts[list] = countIn(loaded, list) || '0';
    if (given.get(status) === '') given.set(status, 'not attempted');
  }

  function set(element: string, value: string): number {
    const [place, list, at] = entry.exec(element) ?? [];
    if (place) {
      begin(place);
      const of = list as keyof typeof counts;
      if (Number(at) > Number(counts[of])) return 201;
      if (Number(at) === Number(counts[of])) counts[of] = Number(at) + 1;
    }
    given.set(element, ranged.test(element) ? Number(value) : value);
    return 0;
  }

  /** There is something from now on, also where it is refused. */
  function begin(place: string) {
    if (begun.has(place)) return;
    begun.add(place);
    if (!place.startsWith('cmi.objectives')) return;
    for (const name of ['raw', 'min', 'max'])
      given.set(`${place}score.${name}`, '');
  }

  /** Takes along what differs from what went before, be it that nobody got that. */
  function send(more: Elements = {}) {
    const changes: Elements = {};
    hasSentEntries ||= begun.size > 0;
    for (const [name, value] of given) {
      if (name === sessionTime) continue;
      const before = sent.get(name) ?? (objectiveScore.test(name) ? '' : null);
      if (value !== before) changes[name] = String(value);
      sent.set(name, value);
    }
    code = post({...changes, ...more});
    if (code === notOpen) isOpen = false;
    return String(code === 0);
  }

  function finish() {
    isOpen = false;
    if (given.get(status) === 'not attempted') given.set(status, 'completed');
    const {masteryScore} = server;
    const reached = given.get(score);
    if (masteryScore !== '' && reached !== '') {
      const isPass = Number(reached) >= Number(masteryScore);
      given.set(status, isPass ? 'passed' : 'failed');
    }
    const total = timeOf(totalTime) + timeOf(sessionTime);
    return send({[totalTime]: timespan(total).replace(/^00/, '')});
  }

  function timeOf(element: string): number {
    return readTime(String(given.get(element))) ?? 0;
  }

  const inVisit =
    (call: (...args: string[]) => string) =>
    (...args: string[]) => {
      code = isOpen ? 0 : notOpen;
      return isOpen ? call(...args) : 'false';
    };

  load();
  return {
    LMSInitialize() {
      if (server.readsAnew) load();
      build();
      code = isOpen ? 101 : 0;
      isOpen = true;
      return String(code === 0);
    },
    LMSGetValue(element = '') {
      code = isOpen ? (writeOnly.test(element) ? 404 : 0) : notOpen;
      if (code) return '';
      const [, list] = /^cmi\.(\w+)\._count$/.exec(element) ?? [];
      return list ? counts[list as keyof typeof counts] : given.get(element);
    },
    LMSSetValue: inVisit((element = '', value = '') => {
      code = set(element, value);
      return String(code === 0);
    }),
    LMSCommit: inVisit(() => send()),
    LMSFinish: inVisit(finish),
    LMSGetLastError: () => String(code),
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
}

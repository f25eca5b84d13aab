import {timespan} from '../../src/lms/formats.ts';
import {readTime} from '../../src/lms/read-launch.ts';
import type {ScormApi} from '../../src/lms/find-api.ts';
import type {Elements} from '../../src/workbench/rehearsal/elements.ts';

/** What a page of Moodle has of its server. */
export interface MoodleServer {
  /** Its table by now. */
  readonly rows: Elements;
  readonly masteryScore: string;
  /** Whether each opening of the visit asks for the table again. */
  readonly readsAnew: boolean;
}

/** Scores are numbers once the course has set them, and texts from the table. */
type Value = string | number;

const lists = ['interactions', 'objectives'] as const;
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

/**
 * The SCORM 1.2 API of one page of Moodle, as `MoodleLms` tells of it. `post` takes
 * what a commit sends, and answers with an error code.
 */
export function moodlePage(
  server: MoodleServer,
  learner: Elements,
  post: (sent: Elements) => number,
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
    loaded = {...server.rows};
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
    if (code === 301) isOpen = false;
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
      code = isOpen ? 0 : 301;
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
      code = isOpen ? (writeOnly.test(element) ? 404 : 0) : 301;
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

/** How many numbers the entries of a list have: gaps do not count. */
function countIn(rows: Elements, list: string): number {
  const places = Object.keys(rows).flatMap((element) => {
    const [, of, place] = entry.exec(element) ?? [];
    return of === list ? [place] : [];
  });
  return new Set(places).size;
}

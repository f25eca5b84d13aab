import {duration} from '../../src/lms/formats.ts';
import {readTime} from '../../src/lms/read-launch.ts';
import type {ScormApi} from '../../src/lms/find-api.ts';
import type {Elements} from '../../src/workbench/rehearsal/elements.ts';
import {countIn, lists, type MoodleServer, type Post} from './moodle-page.ts';

/** Some are numbers once the course has set them, and texts from the table. */
type Value = string | number;

const entry = /^(cmi\.(interactions|objectives)\.(\d+)\.)(.+)$/;
const asNumber = /(score\.scaled|progress_measure)$/;
const writeOnly = /^cmi\.(exit|session_time)$/;
const objectiveStatus = /^cmi\.objectives\.\d+\.\w+_status$/;
const totalTime = 'cmi.total_time';
const sessionTime = 'cmi.session_time';
const noTime = 'PT0H0M0S';
const day = 24 * 3_600_000;
const unset: Elements = {
  ...{'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown'},
  ...{'cmi.score.raw': '', 'cmi.score.min': '', 'cmi.score.max': ''},
  ...{'cmi.score.scaled': '', 'cmi.progress_measure': ''},
  ...{'cmi.location': '', 'cmi.suspend_data': '', 'cmi.exit': ''},
  [totalTime]: noTime,
};

/** What a call is refused with before the visit, and after it. */
const codes = {
  Terminate: {closed: 112, ended: 113},
  GetValue: {closed: 122, ended: 123},
  SetValue: {closed: 132, ended: 133},
  Commit: {closed: 142, ended: 143},
};

/**
 * One page of Moodle in SCORM 2004, in any edition, compared with Moodle's own program
 * by random calls.
 *
 * - Nothing is given back at a launch unless the stored exit was `suspend`; the table
 *   keeps it all the same.
 * - Each commit sends whole lists, and of the rest what differs from what the page was
 *   loaded with. So a value that returns to that is never sent. A scaled score and
 *   progress are numbers once they are set, which differ from any text.
 * - To open the visit again in the same page, be it refused, puts everything back to
 *   what the page was loaded with.
 * - Terminate ends the visit only when its commit arrives; then none is opened in that
 *   page any more. The time of the visit is added up there, and no pass mark is asked.
 */
export function moodlePage2004(
  server: MoodleServer,
  learner: Elements,
  post: Post,
): ScormApi {
  /** What the page was loaded with. */
  let loaded: Elements = {};
  /** What the course is told. */
  let given = new Map<string, Value>();
  const counts = {interactions: 0, objectives: 0};
  let phase: 'closed' | 'open' | 'ended' = 'closed';
  let code = 0;

  function load() {
    loaded = {
      ...unset,
      ...server.givenBack(),
      ...learner,
      'cmi.scaled_passing_score': server.masteryScore,
      [sessionTime]: noTime,
    };
  }

  /** Each `Initialize` does this first, also the one that is refused. */
  function build() {
    given = new Map(Object.entries(loaded));
    for (const list of lists) counts[list] = countIn(loaded, list);
  }

  function set(element: string, value: string): number {
    const refusal = refusalInList(element, value);
    if (refusal) return refusal;
    given.set(element, asNumber.test(element) ? Number(value) : value);
    return 0;
  }

  /** An entry begins with its id, behind the last one. */
  function refusalInList(element: string, value: string): number {
    const [, place, of, at, part = ''] = entry.exec(element) ?? [];
    if (!place) return 0;
    const list = of as keyof typeof counts;
    const isObjectiveId = list === 'objectives' && part === 'id';
    const behindEnd = Number(at) - counts[list];
    if (behindEnd < 0)
      return isObjectiveId && given.get(element) !== value ? 351 : 0;
    if (behindEnd > 0 && !part.includes('.')) return 351;
    if (part !== 'id') return 408;
    if (isObjectiveId && hasObjective(value)) return 351;
    counts[list]++;
    if (isObjectiveId)
      for (const status of ['success_status', 'completion_status'])
        given.set(`${place}${status}`, 'unknown');
    return 0;
  }

  function hasObjective(id: string): boolean {
    return [...given].some(
      ([name, value]) =>
        /^cmi\.objectives\.\d+\.id$/.test(name) && value === id,
    );
  }

  function send(more: Elements = {}) {
    const changes: Elements = {};
    for (const [name, value] of given) {
      const isSent = name.startsWith('cmi.') && value !== knownOf(name);
      if (isSent) changes[name] = String(value);
    }
    code = post({...changes, ...more});
    if (code === codes.Commit.closed) phase = 'closed';
    return String(code === 0);
  }

  /** The value with which it is not sent. */
  function knownOf(element: string): string | undefined {
    if (objectiveStatus.test(element)) return 'unknown';
    return entry.test(element) ? undefined : loaded[element];
  }

  function terminate() {
    const total = timeOf(totalTime) + timeOf(sessionTime);
    const answer = send({[totalTime]: addedUp(total)});
    if (code === 0) phase = 'ended';
    return answer;
  }

  function timeOf(element: string): number {
    return readTime(String(given.get(element))) ?? 0;
  }

  function get(element: string): Value {
    const [, list] = /^cmi\.(\w+)\._count$/.exec(element) ?? [];
    if (list) return counts[list as keyof typeof counts];
    const [, , of, at] = entry.exec(element) ?? [];
    const value = given.get(element);
    if (writeOnly.test(element)) code = 405;
    else if (of && Number(at) >= counts[of as keyof typeof counts]) code = 301;
    else if (value === undefined) code = 403;
    return code ? '' : value!;
  }

  const inVisit =
    <Answer>(
      method: keyof typeof codes,
      otherwise: Answer,
      call: (...args: string[]) => Answer,
    ) =>
    (...args: string[]) => {
      code = phase === 'open' ? 0 : codes[method][phase];
      return code ? otherwise : call(...args);
    };

  load();
  return {
    Initialize() {
      if (server.readsAnew) load();
      build();
      code = {closed: 0, open: 103, ended: 104}[phase];
      if (code === 0) phase = 'open';
      return String(code === 0);
    },
    GetValue: inVisit('GetValue', '', (element = '') => get(element)),
    SetValue: inVisit('SetValue', 'false', (element = '', value = '') => {
      code = set(element, value);
      return String(code === 0);
    }),
    Commit: inVisit('Commit', 'false', () => send()),
    Terminate: inVisit('Terminate', 'false', terminate),
    GetLastError: () => String(code),
    GetErrorString: () => '',
    GetDiagnostic: () => '',
  };
}

/** As Moodle spells what it has added up: with days, and without zeros. */
function addedUp(milliseconds: number): string {
  const days = Math.floor(milliseconds / day);
  const clock = duration(milliseconds % day)
    .replace(/(?<=\D)0[HMS]/g, '')
    .replace(/(\.\d)0S$/, '$1S')
    .replace(/T$/, '');
  return days ? clock.replace('P', `P${days}D`) : clock;
}

import type {ScormApi} from '../../src/lms/find-api.ts';
import {scorm12} from '../../src/lms/scorm12.ts';
import type {Elements} from '../../src/workbench/rehearsal/elements.ts';
import {StrictLms} from './strict-lms.ts';
import {
  learnerId,
  learnerName,
  TestLms,
  type LaunchSettings,
  type TestVisit,
} from './test-lms.ts';

const entry = /^cmi\.(interactions|objectives)\.(\d+)\./;

/**
 * SCORM 1.2 as Moodle has it. Entries of a list keep the numbers under which they
 * came, but a launch counts how many there are; a place up to that count is taken,
 * and what stands there is overwritten. A commit sends what differs from the last
 * one, be it that nobody got that. (Moodle 4.5, `mod/scorm`.)
 */
export class MoodleLms extends TestLms {
  /** What its table holds, by element. */
  rows: Elements = {};
  /** Its session has ended: it says so at the next commit. */
  isSignedOut = false;
  /** Unlike Moodle, it asks its server again whenever a visit is opened. */
  readsAnew = false;

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
    const lms = scorm12(found(), {exitWhenComplete, findAgain: found});
    const visit: TestVisit = {
      ...{lms, strict, owner, hooks: [], reload},
      loadCourse: () => visit,
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
    const given = this.given();
    const counts = {
      interactions: this.countOf('interactions'),
      objectives: this.countOf('objectives'),
    };
    const read = () => {
      for (const element of Object.keys(given)) delete given[element];
      Object.assign(given, this.given());
      for (const list of ['interactions', 'objectives'] as const)
        counts[list] = this.countOf(list);
      return {...given};
    };
    let sent = {...given};
    let code = 0;
    let isOpen = false;

    const inVisit =
      (call: (...args: string[]) => string) =>
      (...args: string[]) => {
        code = isOpen ? 0 : 301;
        return isOpen ? call(...args) : 'false';
      };
    const send = () => {
      const now = {...given};
      const changes = Object.entries(now).filter(
        ([element, value]) => sent[element] !== value,
      );
      sent = now;
      if (this.isSignedOut) {
        this.isSignedOut = isOpen = false;
        code = 301;
      } else if (this.isDown) code = 101;
      else {
        Object.assign(this.rows, Object.fromEntries(changes));
        this.saves.push({...this.rows});
      }
      return String(code === 0);
    };
    return {
      LMSInitialize: () => {
        if (this.readsAnew) sent = read();
        code = isOpen ? 101 : 0;
        isOpen = true;
        return String(code === 0);
      },
      LMSGetValue: inVisit((element = '') => {
        const list = /^cmi\.(interactions|objectives)\._count$/.exec(element);
        if (list) return String(counts[list[1] as keyof typeof counts]);
        if (element.startsWith('cmi.interactions.')) code = 404;
        return code ? '' : (given[element] ?? '');
      }),
      LMSSetValue: inVisit((element = '', value = '') => {
        const [, list, at] = entry.exec(element) ?? [];
        const count = list && counts[list as keyof typeof counts];
        if (count !== undefined && count !== '') {
          if (Number(at) > count) code = 201;
          if (Number(at) === count) counts[list as keyof typeof counts]++;
        }
        if (code === 0) given[element] = value;
        return String(code === 0);
      }),
      LMSCommit: inVisit(send),
      LMSFinish: inVisit(() => {
        const answer = send();
        isOpen = false;
        return answer;
      }),
      LMSGetLastError: () => String(code),
      LMSGetErrorString: () => '',
      LMSGetDiagnostic: () => '',
    };
  }

  private given(): Elements {
    return {
      'cmi.core.lesson_status': 'not attempted',
      ...this.rows,
      'cmi.core.student_id': learnerId,
      'cmi.core.student_name': learnerName,
      'cmi.core.credit': 'credit',
      'cmi.core.lesson_mode': 'normal',
    };
  }

  private countOf(list: string): number {
    const places = Object.keys(this.rows).flatMap((element) => {
      const [, of, place] = entry.exec(element) ?? [];
      return of === list ? [place] : [];
    });
    return new Set(places).size;
  }
}

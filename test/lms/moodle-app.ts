import type {ScormApi} from '../../src/lms/find-api.ts';
import type {Elements} from '../../src/workbench/rehearsal/elements.ts';
import {MoodleLms} from './moodle-lms.ts';
import {lists} from './moodle-page.ts';

const entryOf = /^cmi\.(interactions|objectives)\.(\d+)\./;
const listInEntry = /\.\d+\.(objectives|correct_responses)\./;

/**
 * The Moodle app in SCORM 1.2, as its own program has it (moodlehq/moodleapp,
 * `data-model-12.ts`). It counts the entries of a list in the order of the alphabet,
 * in which it is told them: 0, 1, 10, 11, 2, and so on. So it counts one too few of
 * 11 entries, and two too few of any more, objectives as well; what is put behind
 * those overwrites the last. Ids of objectives beyond the count can be read.
 *
 * All else is as Moodle does it in a browser.
 */
export class MoodleApp extends MoodleLms {
  constructor() {
    super('scorm12');
  }

  protected override api(): ScormApi {
    return countingByAlphabet(super.api(), this.givenBack());
  }
}

function countingByAlphabet(api: ScormApi, loaded: Elements): ScormApi {
  const counts = new Map(lists.map((list) => [list, countOf(list, loaded)]));
  let code = 0;

  function countUp(element: string) {
    const [, list, at] = entryOf.exec(element) ?? [];
    const of = lists.find((one) => one === list);
    if (!of) return;
    const count = counts.get(of)!;
    if (Number(at) === count) counts.set(of, count + 1);
    if (Number(at) > count) code = 201;
  }

  return {
    ...api,
    LMSGetValue(element = '') {
      code = 0;
      const list = lists.find((one) => element === `cmi.${one}._count`);
      const value = api.LMSGetValue!(element);
      return list && api.LMSGetLastError!('') === '0'
        ? counts.get(list)
        : value;
    },
    LMSSetValue(element = '', value = '') {
      code = 0;
      countUp(element);
      return code ? 'false' : api.LMSSetValue!(element, value);
    },
    LMSGetLastError: () => (code ? String(code) : api.LMSGetLastError!('')),
  };
}

function countOf(list: string, loaded: Elements): number {
  let count = 0;
  for (const element of Object.keys(loaded).sort()) {
    const [, of, place] = entryOf.exec(element) ?? [];
    if (of !== list || listInEntry.test(element)) continue;
    const at = Number(place);
    if (at === count) count++;
    if (at > count) count = at - 1;
  }
  return count;
}

import {strFromU8} from 'fflate';
import type {Page} from 'playwright-core';
import type {CourseData} from '../../src/content/course-data.ts';
import {outcome} from '../../src/course/outcome.ts';
import {readProgress} from '../../src/course/progress-code.ts';
import {builtPackage} from '../e2e/serve-package.ts';

/** What the progress on the device comes to. */
export async function outcomeKept(page: Page) {
  const files = await builtPackage('i-care-web.zip');
  const data = /id="course-data">(.*?)<\/script>/s.exec(
    strFromU8(files['index.html']!),
  );
  const course = JSON.parse(data![1]!) as CourseData;
  const kept = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('i-care');
        opening.onsuccess = () => {
          const {result: database} = opening;
          const all = database.transaction('work').objectStore('work').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      }),
  );
  const state = /"state\\?":\\?"([^"\\]+)/.exec(kept)![1]!;
  return outcome(readProgress(state, course).progress, course);
}

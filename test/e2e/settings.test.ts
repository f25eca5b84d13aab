import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {strFromU8} from 'fflate';
import type {FrameLocator, Page} from 'playwright-core';
import {assembleCourse} from '../../src/content/assemble.ts';
import type {Settings} from '../../src/content/course-settings.ts';
import {readContent} from '../../src/content/read-content.ts';
import {castScript} from '../../src/packager/course-script.ts';
import {makeCast} from '../../src/packager/make-cast.ts';
import {packageFiles} from '../../src/packager/package-files.ts';
import {readPlayer} from '../../src/packager/read-player.ts';
import type {ScormStandard} from '../../src/packager/standards.ts';
import {zip} from '../../src/packager/zip.ts';
import {startWorkbench, type Workbench} from '../workbench/start-workbench.ts';
import {visitor} from '../workbench/visitor.ts';
import {attemptAt} from './attempt-at-workbench.ts';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';

// What LMSs want differently, in packages that are built with it: the manifest
// that the LMS reads, and the words that it hears.

const content = await readContent('.');
const {player} = await readPlayer(new URL('../../', import.meta.url));

/** What each standard calls it. */
const spelt = {
  scorm12: {
    completed: 'completed',
    failed: 'failed',
    passed: 'passed',
    exit: '',
    pass: /<adlcp:masteryscore>70<\/adlcp:masteryscore>/,
  },
  'scorm2004-3rd': {
    completed: 'completed / unknown',
    failed: 'incomplete / failed',
    passed: 'completed / passed',
    exit: 'normal',
    pass: /<imsss:minNormalizedMeasure>0\.7<\/imsss:minNormalizedMeasure>/,
  },
  'scorm2004-4th': {
    completed: 'completed / unknown',
    failed: 'incomplete / failed',
    passed: 'completed / passed',
    exit: 'normal',
    pass: /<imsss:minNormalizedMeasure>0\.7<\/imsss:minNormalizedMeasure>/,
  },
};

for (const standard of Object.keys(spelt) as ScormStandard[]) {
  const words = spelt[standard];

  describe(`a package for ${standard} that is built with`, () => {
    let bench: Workbench;
    let browser: TestBrowser;

    before(async () => {
      bench = await startWorkbench();
      browser = await openBrowser();
    });
    after(async () => {
      await browser.close();
      await bench.stop();
    });

    /** The final check alone, uploaded and opened. */
    async function launch(settings: Partial<Settings>) {
      const {course} = content;
      const files = packageFiles(
        {
          ...assembleCourse(
            {
              ...content,
              course: {...course, settings: {...course.settings, ...settings}},
            },
            {standard, version: '1.0.0-settings', module: 'final-check'},
          ),
          cast: castScript(makeCast(course.cast)),
        },
        player,
      );
      const file = `${Object.keys(settings).join('-')}.zip`;
      await visitor(bench).upload(zip(files), file);
      const context = await browser.newLearner();
      await context.clock.install();
      const page = await (await attemptAt(bench, file)).launch(context);
      const manifest = strFromU8(files.get('imsmanifest.xml')!);
      const record = async () =>
        (await visitor(bench).records()).find(
          (row) => row['package_file'] === file,
        )!;
      const check = page.frameLocator('#course');
      return {context, page, check, manifest, record};
    }

    async function beginCheck(check: FrameLocator) {
      const ana = learner(check);
      await ana.seeSaveState('Saved');
      await ana.begin();
      for (let page = 0; page < 2; page++) await ana.turn();
      await ana.button('Begin').click();
      await ana.seeHeading(/^Question 1 of/);
      return ana;
    }

    it('finalWord “completed”, exitWhenComplete “normal”, commitInterval 60 and no localRecovery', async () => {
      const {context, page, check, record} = await launch({
        finalWord: 'completed',
        exitWhenComplete: 'normal',
        commitInterval: 60,
        localRecovery: false,
      });
      const ana = await beginCheck(check);
      await page.clock.fastForward(30_000);
      await ana.seeSaveState('Saving');
      assert.deepEqual(await journals(page), []);
      await page.clock.fastForward(31_000);
      await ana.seeSaveState('Saved');

      await ana.answerAll();
      assert.equal((await record())['status'], words.completed);
      await ana.leave();
      await page.getByText('The visit has ended').waitFor();
      const {status, exit, score_raw: score} = await record();
      assert.deepEqual(
        {status, exit, score},
        {status: words.completed, exit: words.exit, score: '100'},
      );
      await context.close();
    });

    it('masteryScore, passMark 70, whileAttemptsRemain “failed” and two attempts', async () => {
      const {context, page, check, manifest, record} = await launch({
        masteryScore: true,
        passMark: 70,
        whileAttemptsRemain: 'failed',
        attempts: 2,
      });
      assert.match(manifest, words.pass);
      const ana = await beginCheck(check);
      // Not yet confirmed, so it is kept on the device as well.
      assert.equal((await journals(page)).length, 1);
      await ana.answerAllWrong();
      await ana.seeHeading('Not passed yet');
      await ana.seeText(/The pass mark is 70 percent/);
      await ana.seeSaveState('Saved');
      assert.equal((await record())['status'], words.failed);

      await ana.button('Try again with other questions').click();
      await ana.seeHeading(/^Question 1 of/);
      await ana.answerAll();
      await ana.leave();
      await page.getByText('The visit has ended').waitFor();
      const {status, exit} = await record();
      assert.deepEqual({status, exit}, {status: words.passed, exit: 'suspend'});
      await context.close();
    });
  });
}

/** What the browser keeps of work that the LMS has not confirmed. */
function journals(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('i-care');
        opening.onsuccess = () => {
          const work = opening.result.transaction('work').objectStore('work');
          const kept: string[] = [];
          work.openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue>)
              .result as IDBCursorWithValue | null;
            if (!cursor) {
              opening.result.close();
              return resolve(kept);
            }
            if (`${cursor.key as string}`.endsWith(':journal') && cursor.value)
              kept.push(String(cursor.value));
            cursor.continue();
          };
        };
      }),
  );
}

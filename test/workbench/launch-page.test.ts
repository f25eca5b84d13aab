import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {accessibilityProblems} from './accessibility-problems.ts';
import {benchInBrowser} from './bench-in-browser.ts';
import {call} from './sample-course.ts';

describe('the launch page', () => {
  const {begin, ignorePageErrors, launchInFrame, courseInFrame} =
    benchInBrowser();

  it('takes the course away once it has asked for that and terminated', async () => {
    const page = await begin('2004 4th Edition');
    const course = await launchInFrame();
    await call(course, 'Initialize', '');
    await call(course, 'SetValue', 'adl.nav.request', 'suspendAll');

    await call(course, 'Terminate', '');

    await page.getByText('asked to be closed').waitFor();
    await page.locator('#course').waitFor({state: 'hidden'});
  });

  it('keeps the last words of a course whose frame is taken away', async () => {
    const page = await begin('1.2');
    const course = await launchInFrame();
    await call(course, 'LMSInitialize', '');
    await course.evaluate(() => {
      const {lms} = window as unknown as {
        lms: Record<string, (...given: string[]) => unknown>;
      };
      addEventListener('pagehide', () => {
        lms.LMSSetValue!('cmi.core.lesson_location', 'last-words');
        lms.LMSFinish!('');
      });
    });

    // Chromium refuses the synchronous request that real LMSs would send now.
    await page.evaluate(() => document.getElementById('course')!.remove());

    await page.getByText('nobody has confirmed it').waitFor();
    await page.waitForFunction(async () => {
      const csv = await (await fetch('/records.csv')).text();
      return csv.includes('last-words');
    });
  });

  it('begins a new attempt in SCORM 2004 when the last one was not suspended', async () => {
    const page = await begin('2004 3rd Edition');
    const course = await launchInFrame();
    await call(course, 'Initialize', '');
    await call(course, 'SetValue', 'cmi.exit', 'normal');
    await call(course, 'Terminate', '');

    await page.reload();
    await page.getByRole('heading', {name: 'This attempt has ended'}).waitFor();
    await page.getByRole('button', {name: 'Start a new attempt'}).click();

    await page.getByText('attempt 2').waitFor();
    const next = await courseInFrame();
    await call(next, 'Initialize', '');
    assert.equal(await call(next, 'GetValue', 'cmi.entry'), 'ab-initio');
  });

  it('can be read, like all the others, on a small screen, in the dark, and by everybody', async () => {
    const page = await begin('1.2');
    await page.emulateMedia({colorScheme: 'dark'});
    const course = await launchInFrame();
    await call(course, 'LMSInitialize', '');
    await call(course, 'LMSSetValue', 'cmi.suspend_data', 'x'.repeat(900));
    await call(course, 'LMSSetValue', 'cmi.core.lesson_status', 'passed');
    await call(course, 'LMSFinish', '');
    await page.setViewportSize({width: 320, height: 640});

    const launch = new URL(page.url()).pathname;
    for (const path of ['/', '/records', '/attempts/1', '/nothing', launch]) {
      await page.goto(path);
      for (const summary of await page.locator('summary').all()) {
        await summary.click();
      }
      const toggle = page.getByRole('button', {name: 'Calls and data'});
      if (path === launch) await toggle.click();

      assert.deepEqual(await accessibilityProblems(page), [], path);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      assert.equal(width, 320, path);
    }
    ignorePageErrors('404');
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {axeProblems} from '../support/axe-problems.ts';
import {benchInBrowser} from './bench-in-browser.ts';
import {call, dialects, type Course} from './sample-course.ts';

/** Lets a course in SCORM 1.2 do what many do when they are closed. */
function finishAt(course: Course, event: string) {
  return course.evaluate((event) => {
    const {lms} = window as unknown as {
      lms: Record<string, (...given: string[]) => unknown>;
    };
    addEventListener(event, () => {
      lms.LMSSetValue!('cmi.core.lesson_location', 'last-words');
      lms.LMSFinish!('');
    });
  }, event);
}

/** A beacon arrives when it likes: asks until it has. */
async function seeRecorded(page: Page, words: string) {
  for (let tries = 0; tries < 200; tries++) {
    const csv = await (await page.request.get('/records.csv')).text();
    if (csv.includes(words)) return;
  }
  assert.fail(`"${words}" was not recorded.`);
}

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
    await finishAt(course, 'pagehide');

    // Chromium refuses the synchronous request that real LMSs would send now.
    await page.evaluate(() => document.getElementById('course')!.remove());

    await page.getByText('nobody has confirmed it').waitFor();
    await seeRecorded(page, 'last-words');
  });

  for (const standard of ['1.2', '2004 4th Edition'] as const) {
    const say = dialects[standard === '1.2' ? '1.2' : '2004'];

    it(`leaves a course with SCORM ${standard} in place, and tells it, when its end was not confirmed`, async () => {
      const page = await begin(standard);
      const course = await launchInFrame();
      await call(course, say.start, '');
      if (standard !== '1.2')
        await call(course, 'SetValue', 'adl.nav.request', 'suspendAll');
      await page.route('**/commits', (route) => route.abort());

      assert.equal(await call(course, say.end, ''), 'false');
      assert.equal(await call(course, say.error, ''), say.endFailure);

      await page.getByRole('status').getByText('does not answer').waitFor();
      // By now the frame would be gone: it goes by a timer, too.
      await page.evaluate(() => new Promise((later) => setTimeout(later)));
      assert.ok(await page.locator('#course').isVisible());

      await page.unroute('**/commits');
      assert.equal(await call(course, say.end, ''), 'true');
      await page.getByRole('status').getByText('The visit has ended').waitFor();
      ignorePageErrors('ERR_FAILED');
    });
  }

  for (const event of ['beforeunload', 'pagehide', 'unload']) {
    it(`keeps what a course says at ${event} when the whole page is left`, async () => {
      const page = await begin('1.2');
      const course = await launchInFrame();
      await call(course, 'LMSInitialize', '');
      await finishAt(course, event);
      // Some browsers refuse it here, too; Chromium lets it through.
      await page.evaluate(() => {
        XMLHttpRequest.prototype.send = () => {
          throw new DOMException('Refused', 'NetworkError');
        };
      });

      await page.goto('/records');

      await seeRecorded(page, 'last-words');
    });
  }

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
    await call(course, 'LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
    await call(course, 'LMSSetValue', 'cmi.objectives.0.id', 'o'.repeat(90));
    await call(course, 'LMSFinish', '');
    await page.setViewportSize({width: 320, height: 640});

    const launch = new URL(page.url()).pathname;
    for (const path of ['/', '/records', '/attempts/1', '/nothing', launch]) {
      await page.goto(path);
      for (const summary of await page.locator('summary').all()) {
        await summary.click();
      }
      const toggle = page.getByRole('button', {name: 'Calls and data'});
      if (path === launch) {
        await page.getByRole('button', {name: 'More'}).click();
        await toggle.click();
      }

      assert.deepEqual(await axeProblems(page), [], path);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      assert.equal(width, 320, path);
      const sideways = page
        .locator('.scroll')
        .evaluateAll((all) =>
          all
            .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
            .map((one) => one.ariaLabel ?? one.id),
        );
      assert.deepEqual(await sideways, [], path);
    }
    ignorePageErrors('404');
  });
});

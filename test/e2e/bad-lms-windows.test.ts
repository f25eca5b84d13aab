import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import {learner, type Course} from './learner.ts';
import {giveAnswer, seeAnswer} from './one-answer.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {servePackage} from './serve-package.ts';
import {frames, opens, smallLms} from './small-lms.ts';

// The places where an LMS may put a course, beyond those of the workbench. Each
// test has its line in docs/lms-troubles.md.

for (const [standard, name] of [
  ['scorm12', 'SCORM 1.2'],
  ['scorm2004-4th', 'SCORM 2004'],
] as const) {
  const file = `modules/accomplishments-${standard}.zip`;

  describe(`${name} in frames and windows`, () => {
    let browser: TestBrowser;

    before(async () => {
      browser = await openBrowser();
    });
    after(() => browser.close());

    type Find = (lms: Page) => Promise<Course>;

    /** `find` goes from the LMS's page to the course. */
    async function everythingIsRecorded(url: string, find: Find) {
      const context = await browser.newLearner();
      const {page, course} = await open(context, url, find);
      const place = await giveAnswer(course);
      await learner(course).seeSaveState('Saved');
      const record = await page.evaluate(() => localStorage.getItem('record'));
      await context.close();

      // On another device, which knows only what the LMS has.
      const elsewhere = await browser.newLearner();
      await elsewhere.addInitScript(
        (held) => localStorage.setItem('record', held!),
        record,
      );
      await seeAnswer((await open(elsewhere, url, find)).course, place);
      await elsewhere.close();
    }

    async function open(context: BrowserContext, url: string, find: Find) {
      const page = await context.newPage();
      await page.goto(`${url}/lms.html`);
      return {page, course: await find(page)};
    }

    const inFrame: Find = (lms) => Promise.resolve(lms.frameLocator('iframe'));

    async function press(lms: Page, place: Course) {
      const opened = lms.waitForEvent('popup');
      await place.getByRole('button', {name: 'Open'}).click();
      return opened;
    }

    /** Nobody hears of it: why, and what to do about it. */
    async function seeThatNothingIsReported(course: Course) {
      const ana = learner(course);
      await ana.seeText(/another site, with a web address \(domain\) of its/);
      await ana.seeText(/tell the people who look after the learning system/);
    }

    it('A5-parent: The course is opened from a frame, and the API is above that frame. The course finds it there, and everything is recorded.', async (test: TestContext) => {
      const {url} = await servePackage(test, file, {
        'lms.html': smallLms(standard, frames('list.html')),
        'list.html': opens('index.html'),
      });

      await everythingIsRecorded(url, (lms) =>
        press(lms, lms.frameLocator('iframe')),
      );
    });

    it('A5-frame: The course is in a frame of the window that the LMS opened. The course finds the API in the opener of that window, and everything is recorded.', async (test: TestContext) => {
      const {url} = await servePackage(test, file, {
        'lms.html': smallLms(standard, opens('player.html')),
        'player.html': frames('index.html'),
      });

      await everythingIsRecorded(url, async (lms) =>
        (await press(lms, lms)).frameLocator('iframe'),
      );
    });

    it('A3-port: The course comes from another port than the LMS. The course says that nothing is reported, why, and what to do, and keeps the answers on this device.', async (test: TestContext) => {
      const elsewhere = await servePackage(test, file);
      const lms = await servePackage(test, file, {
        'lms.html': smallLms(standard, frames(`${elsewhere.url}/index.html`)),
      });
      const context = await browser.newLearner();
      const {page, course} = await open(context, lms.url, inFrame);
      await seeThatNothingIsReported(course);
      await learner(course).seeSaveState('Not reported');
      const place = await giveAnswer(course);
      await page.close();

      const later = await open(context, lms.url, inFrame);
      await seeAnswer(later.course, place);
      await context.close();
    });

    it('A3-sandbox: The frame of the course has a sandbox that makes another domain of it. The course says that nothing is reported or kept, why, and what to do.', async (test: TestContext) => {
      const {url} = await servePackage(test, file, {
        'lms.html': smallLms(
          standard,
          frames('index.html', 'sandbox="allow-scripts"'),
        ),
      });
      const context = await browser.newLearner();
      const {page, course} = await open(context, url, inFrame);
      await seeThatNothingIsReported(course);
      await learner(course).seeText(/does not let the course keep anything/);
      await learner(course).seeSaveState('Not kept');
      await giveAnswer(course);

      const record = await page.evaluate(() => localStorage.getItem('record'));
      assert.equal(record, null);
      await context.close();
    });

    it('sandbox: The frame of the course has a sandbox that allows scripts and its own domain only. Everything is recorded.', async (test: TestContext) => {
      const {url} = await servePackage(test, file, {
        'lms.html': smallLms(
          standard,
          frames('index.html', 'sandbox="allow-scripts allow-same-origin"'),
        ),
      });

      await everythingIsRecorded(url, inFrame);
    });
  });
}

import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {BrowserContext, Page} from 'playwright-core';
import {startWorkbench, type Workbench} from '../workbench/start-workbench.ts';
import {attemptAt} from './attempt-at-workbench.ts';
import {learner, type Course} from './learner.ts';
import {answerInside, giveAnswer, seeAnswer} from './one-answer.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';

// What only a real browser can show of docs/lms-troubles.md, where each test
// has its line: windows, frames, domains, storage, and a server that is gone.

const packages = fileURLToPath(new URL('../../dist/packages', import.meta.url));

for (const [standard, name] of [
  ['scorm12', 'SCORM 1.2'],
  ['scorm2004-4th', 'SCORM 2004'],
] as const) {
  const file = `modules/accomplishments-${standard}.zip`;

  describe(`${name} in a real browser`, () => {
    let bench: Workbench;
    let browser: TestBrowser;
    let context: BrowserContext;
    let attempt: Awaited<ReturnType<typeof attemptAt>>;

    before(async () => {
      bench = await startWorkbench({packages});
      browser = await openBrowser();
    });
    after(async () => {
      await browser.close();
      await bench.stop();
    });
    beforeEach(async () => {
      context = await browser.newLearner();
      attempt = await attemptAt(bench, file);
    });
    afterEach(() => context.close());

    const inFrame = (page: Page) => page.frameLocator('#course');

    async function openWindow(page: Page, button = 'Open the course') {
      const opened = page.waitForEvent('popup');
      await page.getByRole('button', {name: button}).click();
      return opened;
    }

    /** On another device, which knows only what the LMS has. */
    async function isInTheRecord(place: string) {
      const elsewhere = await browser.newLearner();
      await seeAnswer(inFrame(await attempt.launch(elsewhere)), place);
      await elsewhere.close();
    }

    /** On this device, and then in the LMS. */
    async function isThereAgain(place: string) {
      const course = inFrame(await attempt.launch(context));
      await seeAnswer(course, place);
      await learner(course).seeSaveState('Saved');
      await isInTheRecord(place);
    }

    async function everythingIsRecorded(page: Page, course: Course) {
      const place = await giveAnswer(course);
      await learner(course).leave();
      await page.getByText('The visit has ended').waitFor();
      await isInTheRecord(place);
    }

    for (const [title, answer] of [
      [
        'S1-401: The session ends, and from then on the server answers 401. The course says that it is not saved yet. At the next launch the answers are there.',
        {status: 401, body: 'Unauthorized'},
      ],
      [
        'S1-login: The session ends, and from then on the server answers everything with its login page. The course says that it is not saved yet. At the next launch the answers are there.',
        {contentType: 'text/html', body: '<p>Please sign in.</p>'},
      ],
    ] as const) {
      it(title, async () => {
        const page = await attempt.launch(context);
        const ana = learner(inFrame(page));
        await ana.seeSaveState('Saved');
        // Opened before, since afterwards no part of the course comes either.
        await ana.begin();
        await ana.place();
        await context.route(`${bench.url}/**`, (route) =>
          route.fulfill(answer),
        );
        const place = await answerInside(inFrame(page));
        await ana.leave();
        await ana.seeHeading('Not saved yet');
        const news = inFrame(page).getByText(/not confirmed your latest/);
        assert.equal(await news.filter({visible: true}).count(), 1);
        await context.unrouteAll();
        await page.close();

        await isThereAgain(place);
      });
    }

    it('A2: A page of another domain stands between the course and the LMS. The course finds the LMS behind it, and everything is recorded.', async () => {
      const page = await attempt.launch(context, {trouble: 'A2'});

      await everythingIsRecorded(page, inFrame(page).frameLocator('iframe'));
    });

    it('A3: The course comes from another domain than the LMS, and the browser lets such pages keep nothing. The course says that nothing is reported or kept, why, and what to do.', async () => {
      const page = await attempt.launch(context, {trouble: 'A3'});
      const ana = learner(inFrame(page));

      await ana.seeText(/another site, with a web address \(domain\) of its/);
      await ana.seeText(/tell the people who look after the learning system/);
      await ana.seeText(/does not let the course keep anything/);
      await ana.seeSaveState('Not kept');
      await giveAnswer(inFrame(page));
      assert.equal(attempt.isSaved(), false);
    });

    it('A5: The API is in the window that opened the course. The course finds it there, and everything is recorded.', async () => {
      const how = {trouble: 'A5', view: 'window'} as const;
      const page = await attempt.launch(context, how);

      await everythingIsRecorded(page, await openWindow(page));
    });

    it('A8: The API appears two seconds after the course. The course waits for it, and everything is recorded.', async () => {
      const page = await attempt.launch(context, {trouble: 'A8'});

      await everythingIsRecorded(page, inFrame(page));
    });

    it('no-storage: The browser forbids the course to keep anything. Everything is recorded in the LMS, and the learner is told that private answers are not kept.', async () => {
      await context.addInitScript(forbidStorage);
      const page = await attempt.launch(context);
      const ana = learner(inFrame(page));
      await ana.seeSaveState('Saved');
      await ana.button('Saved').click();
      await ana.seeText(/cannot be kept on this device, so they are gone/);
      await page.keyboard.press('Escape');

      await everythingIsRecorded(page, inFrame(page));
    });

    it('U3: The LMS’s page is closed while the course is open in its own window. The course says that it is not confirmed. At the next launch the answers are there.', async () => {
      const page = await attempt.launch(context, {view: 'window'});
      const course = await openWindow(page);
      await learner(course).seeSaveState('Saved');
      await page.close();
      const place = await giveAnswer(course);
      await learner(course).seeSaveState('Not confirmed');
      await course.close();

      await isThereAgain(place);
    });

    it('U4-frame: The LMS takes the frame of the course away right after an answer. The answer is in the record.', async () => {
      const page = await attempt.launch(context);
      const place = await giveAnswer(inFrame(page));
      await page.evaluate(() => document.getElementById('course')!.remove());

      await isInTheRecord(place);
    });

    it('U4-window: The LMS closes the window of the course right after an answer. The answer is in the record.', async () => {
      const page = await attempt.launch(context, {view: 'window'});
      await page.evaluate(keepWindows);
      const course = await openWindow(page);
      const place = await giveAnswer(course);
      const closed = course.waitForEvent('close');
      await page.evaluate(() => window.opened!.close());
      await closed;

      await isInTheRecord(place);
    });
  });
}

declare global {
  interface Window {
    /** By an LMS that closes later what it opens now. */
    opened?: Window;
  }
}

function keepWindows() {
  const open = window.open.bind(window);
  window.open = (...how) => {
    const opened = open(...how);
    if (opened) window.opened = opened;
    return opened;
  };
}

/** As browsers do in private windows, or by order of the employer. */
function forbidStorage() {
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  }
}

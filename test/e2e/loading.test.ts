import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {focusIn} from './screen-reader.ts';
import {servePackage} from './serve-package.ts';

// What a learner meets whose module takes its time, or does not come.

const waiting = 'heading “One moment, the next part is loading.”';
const missing = 'heading ““Know where you stand” could not be loaded”';
const firstPage = 'heading “Sure of it, on stage”';

type Answer = 'abort' | 'continue';

describe('a module', () => {
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  /** The course at home, and what becomes of requests for the first module. */
  async function openCourse(test: TestContext) {
    const server = await servePackage(test, 'i-care-web.zip');
    const context = await browser.newLearner();
    test.after(() => context.close());
    const page = await context.newPage();
    const module: {answer: Answer | Promise<Answer>} = {answer: 'abort'};
    await page.route('**/course/self-assessment.js', async (route) =>
      route[await module.answer](),
    );
    await page.goto(`${server.url}/index.html`);
    return {page, ana: learner(page), module};
  }

  it('that cannot be loaded has a screen that says so, and is there when tried again', async (test: TestContext) => {
    const {page, ana, module} = await openCourse(test);

    await ana.begin();

    await focusAt(page, missing);
    const main = page.getByRole('main');
    const names = await main.getByRole('button').allInnerTexts();
    assert.deepEqual(names, ['Try again', 'Back to the course']);
    assert.equal(await ana.button('Text version').count(), 0);
    assert.equal(await ana.button('Hide this message').count(), 0);

    module.answer = 'continue';
    await ana.button('Try again').click();
    await focusAt(page, firstPage);
  });

  it('that cannot be loaded leads back to the course by keyboard', async (test: TestContext) => {
    const {page, ana} = await openCourse(test);
    await ana.begin();
    await focusAt(page, missing);

    await page.keyboard.press('Tab');
    assert.equal(await focusIn(page), 'button “Try again”');
    await page.keyboard.press('Enter');
    await focusAt(page, missing);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await focusIn(page), 'button “Back to the course”');
    await page.keyboard.press('Enter');

    await ana.button(/^Start: /).waitFor();
    assert.match(await focusIn(page), /^heading /);
  });

  it('that takes its time has the focus at words for that, and then at its page', async (test: TestContext) => {
    const {page, ana, module} = await openCourse(test);
    let arrive: (answer: Answer) => void;
    module.answer = new Promise((resolve) => (arrive = resolve));

    await ana.begin();
    await focusAt(page, waiting);
    arrive!('continue');

    await focusAt(page, firstPage);
  });
});

/** Waits until the focus is there. */
async function focusAt(page: Page, place: string) {
  const until = Date.now() + 10_000;
  let at = '';
  while (at !== place && Date.now() < until) at = await focusIn(page);
  assert.equal(at, place);
}

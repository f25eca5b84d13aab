import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {BrowserContext} from 'playwright-core';
import {keyboard} from './keyboard.ts';
import {learner} from '../e2e/learner.ts';
import {openBrowser, type TestBrowser} from '../e2e/open-browser.ts';
import {inHands} from '../e2e/other-hands.ts';
import {servePackage} from '../e2e/serve-package.ts';

// The built course by keyboard alone: at each key the focus is looked at. It is
// somewhere, in view, not covered, and it has a mark.

describe('by keyboard alone', () => {
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  /** Opens a package, and gives it to somebody who has no mouse. */
  async function open(
    context: BrowserContext,
    test: TestContext,
    file: string,
    size = {width: 1280, height: 720},
  ) {
    const server = await servePackage(test, file);
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.goto(`${server.url}/index.html`);
    const keys = keyboard(page);
    const ana = learner(inHands(page, keys.hands));
    await ana.button('Display settings').waitFor();
    return {page, ...keys, ...ana};
  }

  const sizes = {
    'on a laptop': {width: 1280, height: 720},
    'in the small frame of an LMS': {width: 600, height: 400},
  };

  for (const [where, size] of Object.entries(sizes))
    it(`the whole course can be taken, and the focus is always in sight, ${where}`, async (test: TestContext) => {
      const context = await browser.newLearner();
      const file = 'i-care-web.zip';
      const {page, count, ...ana} = await open(context, test, file, size);

      await ana.begin();
      await ana.takeAll();
      await ana.seeText('You have finished');
      await ana.leave();
      await page.getByText(/close this window/).waitFor();

      const {keys, stops} = count;
      test.diagnostic(`keys pressed: ${keys}, stops seen: ${stops}`);
      browser.checkNoComplaints();
      await context.close();
    });

  it('at 200 % text on a phone, too: the first module', async (test: TestContext) => {
    const context = await browser.newLearner();
    const file = 'modules/self-assessment-web.zip';
    const {page, count, press, ...ana} = await open(context, test, file);
    await page.setViewportSize({width: 320, height: 640});
    await ana.button('Display settings').click();
    const slider = page.getByRole('slider', {name: 'Text size'});
    while (!(await slider.evaluate((range) => range.matches(':focus'))))
      await press('Tab');
    await press('End');
    await press('Escape');

    await ana.begin();
    await ana.takeSelfAssessment();
    await ana.seeText('You have finished');

    const size = await page.evaluate(() =>
      parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    assert.equal(size, 32);
    test.diagnostic(`keys pressed: ${count.keys}, stops seen: ${count.stops}`);
    await context.close();
  });

  it('a window is entered, left by Escape, and gives the focus back', async (test: TestContext) => {
    const context = await browser.newLearner();
    const file = 'modules/self-assessment-web.zip';
    const {page, press, button} = await open(context, test, file);
    for (const name of ['On this device', 'Display settings']) {
      await button(name).click();
      assert.ok(await page.getByRole('dialog').isVisible());

      await press('Escape');

      assert.equal(await page.getByRole('dialog').count(), 0);
      const opener = page.getByRole('button', {name, exact: true});
      assert.ok(await opener.evaluate((one) => one.matches(':focus')));
    }
    await context.close();
  });

  it('the first stop leads past the bar to the content', async (test: TestContext) => {
    const context = await browser.newLearner();
    const {page, press} = await open(context, test, 'i-care-web.zip');

    await press('Tab');
    await press('Enter');

    const heading = page.getByRole('heading', {level: 1});
    assert.ok(await heading.evaluate((one) => one.matches(':focus')));
    await context.close();
  });
});

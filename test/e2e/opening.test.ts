import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {axeProblems} from '../support/axe-problems.ts';
import {browserArguments, findBrowser} from '../support/find-browser.mjs';
import {showIn, themeNames} from '../workbench/themes.ts';
import {servePackage} from './serve-package.ts';

// What a page says while its script is not there to say anything.

const viewport = {width: 320, height: 480};

describe('a page that does not start', () => {
  let browser: Browser;

  before(async () => {
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: browserArguments,
    });
  });
  after(() => browser.close());

  /** As everybody sees it, without a way to scroll sideways. */
  async function check(page: Page) {
    for (const theme of themeNames) {
      await showIn(theme, page);
      assert.deepEqual(await axeProblems(page, {leaveOut}), [], theme);
    }
    const width = () => document.documentElement.scrollWidth;
    assert.equal(await page.evaluate(width), viewport.width);
  }
  /** What landmarks are for is on pages with more on them than this. */
  const leaveOut = ['landmark-one-main', 'region'];

  for (const [file, what] of [
    ['i-care-web.zip', 'course'],
    ['lms-check-scorm12.zip', 'check'],
  ] as const) {
    it(`says at once that the ${what} needs JavaScript`, async (test) => {
      const {url} = await servePackage(test, file);
      const page = await browser.newPage({viewport, javaScriptEnabled: false});
      await page.goto(url + '/index.html');

      const title = `This ${what} needs JavaScript`;
      await page.getByRole('heading', {name: title}).waitFor();
      assert.ok(await page.getByRole('link').isHidden());
      await page.close();
    });

    it(`says after a while that the ${what} has not started, and starts it when tried again`, async (test) => {
      const {url} = await servePackage(test, file);
      const page = await browser.newPage({viewport});
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(url + '/index.html');
      const heading = page.getByRole('heading', {name: 'has not started yet'});
      assert.equal(await heading.count(), 0);

      await waitInNoTime(page);

      await heading.waitFor();
      await check(page);
      await page.unroute('**/*.js');
      await page.getByRole('link', {name: 'Try again'}).click();
      await page.getByRole('button', {name: /^Start/}).waitFor();
      assert.equal(await heading.count(), 0);
      await page.close();
    });
  }

  it('stays in the dark from the first moment', async (test) => {
    const {url} = await servePackage(test, 'i-care-web.zip');
    const page = await browser.newPage({viewport, colorScheme: 'dark'});
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(url + '/index.html');

    const ground = () =>
      getComputedStyle(document.documentElement).backgroundColor;
    assert.equal(await page.evaluate(ground), 'rgb(25, 22, 20)');
    await page.close();
  });
});

/** Lets the seconds pass after which the page says something. */
async function waitInNoTime(page: Page) {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      const {endTime} = animation.effect!.getComputedTiming();
      if (endTime !== Infinity) animation.finish();
    }
  });
}

import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {axeProblems} from '../support/axe-problems.ts';
import {learner} from './learner.ts';
import {lostWords} from './measures/lost-words.ts';
import {outOfOrder} from './measures/out-of-order.ts';
import {makeMeasurable} from './measures/shown-page.ts';
import {sideways} from './measures/sideways.ts';
import {smallTargets} from './measures/small-targets.ts';
import {sizeText} from './measures/text-size.ts';
import {spaceText} from './measures/text-spacing.ts';
import {onEachScreen} from './on-each-screen.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {inHands} from './other-hands.ts';
import {servePackage} from './serve-package.ts';

// The built course from end to end, with each screen of its content looked at
// once: by the rules of axe on a desktop, and by our own measures on a phone, too.

type Measure = (page: Page) => Promise<{problems: string[]; count: number}>;

const onBoth: Record<string, Measure> = {
  targets: (page) => page.evaluate(smallTargets),
  order: (page) => page.evaluate(outOfOrder),
  sideways: (page) => page.evaluate(sideways),
  async 'words at 200 %'(page) {
    await page.evaluate(sizeText, 200);
    const found = await wordsAndWidth(page);
    await page.evaluate(sizeText, 100);
    return found;
  },
};

/** Of all words, those that are lost; and whether the page is too wide. */
async function wordsAndWidth(page: Page) {
  const words = await page.evaluate(lostWords);
  const wide = await page.evaluate(sideways);
  return {...words, problems: [...words.problems, ...wide.problems]};
}

const onDesktop: Record<string, Measure> = {
  async axe(page) {
    return {problems: await axeProblems(page), count: 1};
  },
  ...onBoth,
};

const onPhone: Record<string, Measure> = {
  ...onBoth,
  async 'words, spaced'(page) {
    await page.evaluate(spaceText, true);
    const found = await wordsAndWidth(page);
    await page.evaluate(spaceText, false);
    return found;
  },
};

describe('each screen of the course', {concurrency: 2}, () => {
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const [name, viewport, measures] of [
    ['on a desktop', {width: 1280, height: 720}, onDesktop],
    ['on a phone', {width: 320, height: 640}, onPhone],
  ] as const) {
    it(`${name}: nothing is wrong by ${Object.keys(measures).join(', ')}`, async (test: TestContext) => {
      const server = await servePackage(test, 'i-care-web.zip');
      const context = await browser.newLearner();
      await makeMeasurable(context);
      const page = await context.newPage();
      await page.setViewportSize(viewport);
      const counts: Record<string, number> = {};
      const found = new Set<string>();

      const {hands, lookIfNew, known} = onEachScreen(page, async () => {
        for (const [what, measure] of Object.entries(measures)) {
          const {problems, count} = await measure(page);
          counts[what] = (counts[what] ?? 0) + count;
          const where = await page.title();
          for (const one of problems) found.add(`${what}, ${where}: ${one}`);
        }
      });
      await page.goto(`${server.url}/index.html`);
      const ana = learner(inHands(page, hands));
      await exit(ana).waitFor();

      await visitWhatIsBeside(page, ana, lookIfNew);
      await ana.begin();
      await ana.takeAll();
      await ana.seeText('You have finished');
      await ana.button('Your certificate').click();
      await ana.seeHeading(/certificate/i);
      await lookIfNew();
      await exit(ana).click();
      await page.getByText(/close this window/).waitFor();
      await lookIfNew();

      test.diagnostic(
        `screens ${name}: ${known.size}, ${JSON.stringify(counts)}`,
      );
      assert.deepEqual([...found], []);
      browser.checkNoComplaints();
      await context.close();
    });
  }
});

/** Said in short on a phone. */
const exit = ({button}: Pick<ReturnType<typeof learner>, 'button'>) =>
  button(/^(Save and exit|Exit)$/);

/** The screens and windows that are no part of the way through the course. */
async function visitWhatIsBeside(
  page: Page,
  {button, seeHeading}: ReturnType<typeof learner>,
  lookIfNew: () => Promise<void>,
) {
  for (const name of ['On this device', 'Display settings']) {
    await button(name).click();
    await page.getByRole('dialog').waitFor();
    await lookIfNew();
    await page.keyboard.press('Escape');
  }
  for (const name of ['Help and diagnosis', 'What my employer sees']) {
    await button(name).click();
    await seeHeading(name);
    await lookIfNew();
    await button('Course').click();
  }
}

import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {axeProblems} from '../support/axe-problems.ts';
import {checkObjectives} from '../e2e/check-record.ts';
import {learner} from '../e2e/learner.ts';
import {brokenWords} from '../e2e/measures/broken-words.ts';
import {lostWords} from '../e2e/measures/lost-words.ts';
import {outOfOrder} from '../e2e/measures/out-of-order.ts';
import {makeMeasurable} from '../e2e/measures/shown-page.ts';
import {sideways} from '../e2e/measures/sideways.ts';
import {smallTargets} from '../e2e/measures/small-targets.ts';
import {sizeText} from '../e2e/measures/text-size.ts';
import {spaceText} from '../e2e/measures/text-spacing.ts';
import {onEachScreen} from './on-each-screen.ts';
import {openBrowser, type TestBrowser} from '../e2e/open-browser.ts';
import {inHands} from '../e2e/other-hands.ts';
import {outcomeKept} from './outcome-kept.ts';
import {servePackage} from '../e2e/serve-package.ts';
import {recordedAnswers} from '../e2e/what-was-done.ts';

// The built course from end to end, with each screen of its content looked at
// once: by the rules of axe on a desktop, and by our own measures on a phone, too.
// On a plain http host, where a browser keeps back much of what it can do.

type Measure = (page: Page) => Promise<{problems: string[]; count: number}>;

const onBoth: Record<string, Measure> = {
  targets: (page) => page.evaluate(smallTargets),
  order: (page) => page.evaluate(outOfOrder),
  sideways: (page) => page.evaluate(sideways),
  async 'words at 200 %'(page) {
    await page.evaluate(sizeText, 200);
    const found = await wordsAndWidth(page);
    const broken = await page.evaluate(brokenWords);
    await page.evaluate(sizeText, 100);
    return {...found, problems: [...found.problems, ...broken.problems]};
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
    browser = await openBrowser([
      '--host-resolver-rules=MAP intranet.test 127.0.0.1',
    ]);
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
      await page.goto(`http://intranet.test:${server.port}/index.html`);
      assert.equal(await page.evaluate(() => isSecureContext), false);
      const ana = learner(inHands(page, hands));
      await exit(ana).waitFor();

      await visitWhatIsBeside(page, ana, lookIfNew);
      await ana.begin();
      await ana.takeAll();
      await ana.seeText('You have finished');
      await checkWhatIsKept(page);
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

/** Nobody hears of it, and it comes to the same as with an LMS. */
async function checkWhatIsKept(page: Page) {
  const {objectives, interactions} = await outcomeKept(page);
  checkObjectives(
    objectives.map(({id, completion, success, score}) => ({
      id,
      status: success === 'passed' ? success : completion,
      score: score === undefined ? '' : String(score),
    })),
  );
  assert.equal(interactions.length, recordedAnswers);
}

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

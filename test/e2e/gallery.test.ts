import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {axeProblems} from '../support/axe-problems.ts';
import {atRest} from './measures/at-rest.ts';
import {brokenWords} from './measures/broken-words.ts';
import {faintBorders} from './measures/faint-borders.ts';
import {lostWords} from './measures/lost-words.ts';
import {outOfOrder} from './measures/out-of-order.ts';
import {makeMeasurable} from './measures/shown-page.ts';
import {sideways} from './measures/sideways.ts';
import {smallTargets} from './measures/small-targets.ts';
import {sizeText} from './measures/text-size.ts';
import {spaceText} from './measures/text-spacing.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {openGallery, startDevelopment} from './start-development.ts';

// Every element in every state, in each way of colours, by the rules of axe and
// by measures of our own.

const states = 'section.state';

/** A page full of states is no whole screen: these are asked of screens. */
const ofWholeScreens = ['region', 'landmark-one-main', 'landmark-unique'];

const problemsOf = (page: Page, onlyColours: boolean) =>
  axeProblems(page, {
    leaveOut: ofWholeScreens,
    onlyColours,
    partsAre: states,
  });

const themes = {
  light: {colorScheme: 'light'},
  dark: {colorScheme: 'dark'},
  'light, high contrast': {colorScheme: 'light', contrast: 'more'},
  'dark, high contrast': {colorScheme: 'dark', contrast: 'more'},
  'forced colours on light': {colorScheme: 'light', forcedColors: 'active'},
  'forced colours on dark': {colorScheme: 'dark', forcedColors: 'active'},
} as const;

/** The gallery follows the system a frame later, and its colours after that. */
async function show(page: Page, theme: keyof typeof themes) {
  const media = themes[theme];
  await page.emulateMedia({
    ...{contrast: 'no-preference', forcedColors: 'none'},
    ...media,
    reducedMotion: 'reduce',
  });
  await page.waitForFunction(
    (scheme) => document.documentElement.dataset.theme === scheme,
    media.colorScheme,
  );
  await page.evaluate(atRest);
}

describe('the gallery', () => {
  let browser: TestBrowser;
  let stop: () => void;
  let page: Page;

  before(async () => {
    const development = await startDevelopment();
    ({stop} = development);
    browser = await openBrowser();
    const context = await browser.newLearner();
    await makeMeasurable(context);
    page = await openGallery(context, development.url);
    await show(page, 'light');
    // What is folded up is looked at, too.
    await page.locator('details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
    });
  });
  after(async () => {
    await browser.close();
    stop();
  });

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    it(`${theme}: axe finds nothing in any state`, async (test: TestContext) => {
      await show(page, theme);

      const problems = await problemsOf(page, theme !== 'light');

      assert.deepEqual(problems, []);
      const count = await page.locator(states).count();
      test.diagnostic(`states checked in ${theme}: ${count}`);
    });
  }

  it('has a switch for high contrast, which shows what a system that asks for it shows', async () => {
    const names = ['accent', 'soft', 'hair', 'control'];
    const colours = () =>
      page.evaluate((names) => {
        const style = getComputedStyle(document.documentElement);
        return names.map((name) => style.getPropertyValue(`--care-${name}`));
      }, names);
    await show(page, 'dark, high contrast');
    const asked = await colours();
    await show(page, 'dark');
    const plain = await colours();
    const contrast = page.getByRole('button', {name: 'high contrast'});

    await contrast.click();
    assert.deepEqual(await colours(), asked);
    assert.equal(await contrast.getAttribute('aria-pressed'), 'true');

    await contrast.click();
    assert.deepEqual(await colours(), plain);
    assert.notDeepEqual(plain, asked);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`${theme}: fields and buttons can be told from what is around them`, async (test: TestContext) => {
      await show(page, theme);

      const {problems, count} = await page.evaluate(faintBorders);

      assert.deepEqual(problems, []);
      test.diagnostic(`fields and buttons in ${theme}: ${count}`);
    });
  }

  for (const [width, height, size] of [
    [2560, 1300, 100],
    [1280, 720, 100],
    [640, 320, 100],
    [600, 400, 100],
    [320, 640, 100],
    [1280, 720, 200],
    [320, 640, 200],
  ] as const) {
    describe(`in a window of ${width} by ${height} px, with text of ${size} %`, () => {
      before(async () => {
        await show(page, 'light');
        await page.setViewportSize({width, height});
        await page.evaluate(sizeText, size);
        await page.evaluate(atRest);
      });

      it('controls are 44 px or more, what is read is where it is seen, and nothing is sideways', async (test: TestContext) => {
        for (const measure of [smallTargets, outOfOrder, sideways]) {
          const {problems, count} = await page.evaluate(measure);
          assert.deepEqual(problems, []);
          test.diagnostic(`${measure.name}: ${count} compared`);
        }
      });

      it('all words are there, also when a learner spaces them', async (test: TestContext) => {
        for (const isSpaced of [false, true]) {
          await page.evaluate(spaceText, isSpaced);
          const {problems, count} = await page.evaluate(lostWords);
          assert.deepEqual(problems, []);
          assert.deepEqual((await page.evaluate(sideways)).problems, []);
          test.diagnostic(`texts, spaced ${isSpaced}: ${count}`);
        }
        await page.evaluate(spaceText, false);
      });

      it('no word is broken', async (test: TestContext) => {
        const {problems, count} = await page.evaluate(brokenWords);
        assert.deepEqual(problems, []);
        test.diagnostic(`words: ${count}`);
      });
    });
  }
});

import type {Locator, Page} from 'playwright-core';
import {atRest} from '../e2e/measures/at-rest.ts';
import type {Shown} from '../e2e/measures/shown-page.ts';
import type {Hands} from '../e2e/other-hands.ts';

/**
 * Hands that look at a screen before they press anything there, as answers are
 * given by then; at each screen once, known by its words, in whatever order.
 */
export function onEachScreen(page: Page, look: () => Promise<void>) {
  const known = new Set<string>();

  async function lookIfNew() {
    const words = await page.evaluate(wordsOfScreen);
    if (known.has(words)) return;
    known.add(words);
    await page.evaluate(atRest);
    await look();
  }

  const lookAnd =
    <Rest extends unknown[]>(act: (on: Locator, ...rest: Rest) => unknown) =>
    async (target: Locator, ...rest: Rest) => {
      await target.waitFor();
      await lookIfNew();
      await act(target, ...rest);
    };

  const hands: Hands = {
    click: lookAnd((target) => target.click()),
    // Until something is pressed, it is the same screen.
    check: (target) => target.check(),
    fill: (target, text) => target.fill(text),
    selectOption: async (target, option) => {
      await target.selectOption(option);
    },
  };
  return {hands, lookIfNew, known};
}

/** Runs in the page, once what was pressed has had its effect. */
async function wordsOfScreen() {
  const {seenElements, drawnChildren} = window as unknown as Shown;
  await new Promise(requestAnimationFrame);
  const words = seenElements().flatMap((element) =>
    drawnChildren(element)
      .filter((node) => node instanceof Text)
      .map(({data}) => data.trim())
      .filter((text) => text !== ''),
  );
  return [document.title, ...words.sort()].join('\n');
}

import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';
import {inspectFocus} from '../e2e/inspect-focus.ts';
import type {Hands} from '../e2e/other-hands.ts';

/** No page of the course has more stops than this. */
const mostStops = 120;

/** Somebody who has a keyboard and nothing else, and looks where the focus is. */
export function keyboard(page: Page) {
  const count = {keys: 0, stops: 0};

  function passFrames(frames: number) {
    return page.evaluate(async (frames) => {
      for (let frame = 0; frame < frames; frame++)
        await new Promise(requestAnimationFrame);
    }, frames);
  }

  /** Presses a key, and then sees where the focus is. */
  async function press(key: string) {
    count.keys++;
    await page.keyboard.press(key);
    return look();
  }

  async function look() {
    let seen = await page.evaluate(inspectFocus);
    // What follows from a key may be a few frames away on a busy machine.
    for (let frame = 0; seen.problems.length > 0 && frame < 30; frame++) {
      await passFrames(1);
      seen = await page.evaluate(inspectFocus);
    }
    const {isLost, name, problems} = seen;
    if (isLost) return false;
    count.stops++;
    assert.deepEqual(problems, [], `“${name}” on “${await page.title()}”`);
    return true;
  }

  const has = (target: Locator) =>
    target.evaluate((element) => element.matches(':focus'));

  /** By Tab or Shift+Tab, whichever leads there sooner. */
  async function goTo(target: Locator) {
    await target.waitFor();
    if (await has(target)) return;
    const key = await target.evaluate((element) => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const isAbove =
        element.getBoundingClientRect().bottom <=
        (at?.getBoundingClientRect().top ?? 0);
      return isAbove && at !== document.body ? 'Shift+Tab' : 'Tab';
    });
    for (let stop = 0; stop < mostStops; stop++) {
      await press(key);
      if (await leadsTo(target)) return;
    }
    assert.fail(`No key leads to ${String(target)}.`);
  }

  /** It has the focus; of radio buttons that belong together, Tab stops at one. */
  const leadsTo = (target: Locator) =>
    target.evaluate((element) => {
      const {activeElement: at} = element.getRootNode() as ShadowRoot;
      const isRadio = [element, at].every(
        (one) => one instanceof HTMLInputElement && one.type === 'radio',
      );
      const [wanted, focused] = [element, at] as HTMLInputElement[];
      return at === element || (isRadio && focused!.name === wanted!.name);
    });

  /** What one presses is often gone then. The focus has to be somewhere. */
  async function activate(key: string) {
    await press(key);
    // A frame or two later, what follows from it is on the page.
    await passFrames(3);
    const isThere = await page
      .waitForFunction(() => document.activeElement !== document.body)
      .then(() => look());
    assert.ok(isThere, `The focus is lost on “${await page.title()}”.`);
  }

  const hands: Hands = {
    async click(target) {
      await goTo(target);
      const kind = await target.evaluate(({localName}) => localName);
      await activate(kind === 'summary' || kind === 'a' ? 'Enter' : 'Space');
    },
    async check(target) {
      if (await target.isChecked()) return;
      await goTo(target);
      const kind = await target.evaluate(
        (element) => (element as HTMLInputElement).type,
      );
      if (kind === 'checkbox') return activate('Space');
      for (let stop = 0; !(await target.isChecked()); stop++) {
        assert.ok(stop < 20, `No arrow leads to ${String(target)}.`);
        if (await has(target)) await activate('Space');
        else await activate('ArrowDown');
      }
    },
    async fill(target, text) {
      await goTo(target);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
      await look();
    },
    async selectOption(target, {label}) {
      await goTo(target);
      // Arrows, and not first letters: those are forgotten when the machine
      // is too busy to take them within a second.
      const place = await target.evaluate((element, label) => {
        const {options} = element as HTMLSelectElement;
        const open = [...options].filter(({disabled}) => !disabled);
        return open.findIndex((one) => one.textContent.trim() === label);
      }, label);
      assert.ok(place >= 0, `“${label}” cannot be chosen.`);
      const arrows = Array<string>(place).fill('ArrowDown');
      for (const key of ['Space', 'Home', ...arrows, 'Enter'])
        await page.keyboard.press(key);
      const chosen = await target.evaluate(
        (element) =>
          (element as HTMLSelectElement).selectedOptions[0]?.textContent,
      );
      assert.equal(chosen?.trim(), label, `No arrow leads to “${label}”.`);
      await look();
    },
  };
  return {hands, press, count};
}

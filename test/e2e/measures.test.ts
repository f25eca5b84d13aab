import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {axeProblems} from '../support/axe-problems.ts';
import {inspectFocus} from './inspect-focus.ts';
import {brokenWords} from './measures/broken-words.ts';
import {faintBorders} from './measures/faint-borders.ts';
import {lostWords} from './measures/lost-words.ts';
import {outOfOrder} from './measures/out-of-order.ts';
import {makeMeasurable} from './measures/shown-page.ts';
import {sideways} from './measures/sideways.ts';
import {smallTargets} from './measures/small-targets.ts';
import {spaceText} from './measures/text-spacing.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';

// A measure that finds nothing proves nothing, unless it finds what is broken.

const good = `
  <style>
    * { box-sizing: border-box; }
    .row { display: flex; gap: 8px; }
    button { min-width: 44px; min-height: 44px; font: inherit; }
    input { width: 20px; height: 20px; }
    label { display: flex; align-items: center; min-height: 44px; }
    .box { width: 200px; }
  </style>
  <h1>A page</h1>
  <div class="row"><div class="first">One</div><div>Two</div></div>
  <p>Read <a href="#x">more</a> of it.</p>
  <div class="box"><p>Some words</p></div>
  <label><input type="checkbox" /> Yes</label>
  <button>Go</button>`;

describe('the measures', () => {
  let browser: TestBrowser;
  let page: Page;

  before(async () => {
    browser = await openBrowser();
    const context = await browser.newLearner();
    await makeMeasurable(context);
    page = await context.newPage();
    await page.setViewportSize({width: 320, height: 640});
  });
  after(() => browser.close());

  /** Words in a shadow root, with more styles, in a page of their own. */
  async function look(styles = '', body = good) {
    await page.goto('data:text/html,<html lang="en"><title>T</title>');
    await page.evaluate((content) => {
      const host = document.createElement('main');
      host.attachShadow({mode: 'open'}).innerHTML = content;
      document.body.append(host);
      document.documentElement.style.background = 'Canvas';
    }, `${body}<style>${styles}</style>`);
  }

  async function problems() {
    const all: string[] = [];
    for (const measure of [
      ...[smallTargets, outOfOrder, lostWords, brokenWords],
      ...[sideways, faintBorders],
    ])
      all.push(...(await page.evaluate(measure)).problems);
    return all;
  }

  it('find nothing where nothing is wrong', async () => {
    await look();

    assert.deepEqual(await problems(), []);
    assert.deepEqual(await axeProblems(page), []);
    assert.equal((await page.evaluate(smallTargets)).count, 3);
  });

  for (const [what, styles, found] of [
    ['a small control', 'button {min-height: 40px}', /button “Go” is .* x 40/],
    ['a label that is too small', 'label {min-height: 30px}', /“Yes” is 20 x/],
    ['a link that is alone, and small', 'a {display: block}', /“more” is/],
    ['a swapped order in a row', '.first {order: 1}', /“Two” is read after/],
    [
      'a swapped order in a column',
      '.row {flex-direction: column} .first {order: 1}',
      /“Two” is read after .*“One” and stands before/,
    ],
    [
      'text that is cut off',
      '.box {height: 10px; overflow: hidden}',
      /“Some words” is cut off/,
    ],
    [
      'a word that is broken',
      '.box {width: 30px; overflow-wrap: anywhere}',
      /“Some” is broken in main p “Some words”/,
    ],
    ['text over text', '.box {margin-top: -30px}', /lies over/],
    ['text that leaves the page', '.box {margin-left: 250px}', /leaves/],
    [
      'a border that is too pale',
      'button {border: 2px solid #bbb; background: #fff}',
      /“Go”: 1\.9/,
    ],
    [
      'a field that is too pale',
      'input {appearance: none; border: 1px solid #ccc}',
      /“Yes”: 1\.6/,
    ],
    ['a page that is too wide', '.box {width: 400px}', /400|wide in 320/],
  ] as const) {
    it(`find ${what}, in a shadow root`, async () => {
      await look(styles);

      assert.match((await problems()).join('\n'), found);
    });
  }

  it('find a mark of focus that is too thin, or too pale for where it stands', async () => {
    const marked = async (outline: string) => {
      await look(`:focus-visible {outline: ${outline}; outline-offset: 3px}`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      return (await page.evaluate(inspectFocus)).problems;
    };

    assert.deepEqual(await marked('3px solid #06655f'), []);
    assert.match((await marked('1px solid #06655f'))[0]!, /no mark of 2 px/);
    assert.match((await marked('3px solid #bbb'))[0]!, /faint: 1\.9/);
  });

  it('find what is lost only when a learner spaces text', async () => {
    await look(
      '.box {height: 24px; overflow: hidden; line-height: 1} p {margin: 0}',
    );
    assert.deepEqual(await problems(), []);

    await page.evaluate(spaceText, true);

    assert.match((await problems()).join('\n'), /“Some words” is cut off/);
    await page.evaluate(spaceText, false);
    assert.deepEqual(await problems(), []);
  });

  it('find words that the ring around them runs through, and no others', async () => {
    const ring = (size: number) => `
      <div style="display: grid; place-items: center; width: 100px; height: 100px">
        <svg viewBox="0 0 10 10" width="100" style="grid-area: 1 / 1">
          <circle cx="5" cy="5" r="4" fill="none" stroke="black" />
        </svg>
        <p style="grid-area: 1 / 1; margin: 0; font-size: ${size}px">100%</p>
      </div>`;
    await look('', ring(18));
    assert.deepEqual(await problems(), []);

    await look('', ring(40));

    assert.match((await problems()).join('\n'), /“100%” lies over a ring/);
  });

  it('let columns be read one after the other', async () => {
    await look(
      'main {display: grid; grid-template-columns: 1fr 1fr}',
      '<main><div><p>One</p><p>Two</p><p>Three</p></div><div><p>Four</p></div></main>',
    );

    assert.deepEqual((await page.evaluate(outOfOrder)).problems, []);
  });

  for (const [what, styles, body, found] of [
    [
      'a colour that cannot be read',
      'p {color: #aaa}',
      good,
      /^color-contrast: .*contrast of 2\.\d+/,
    ],
    ['a control without a name', '', '<button></button>', /^button-name: /],
    [
      'a field without a label',
      '',
      '<label for="other">Name</label><input id="own" />',
      /^label: /m,
    ],
  ] as const) {
    it(`axe finds ${what}, in a shadow root`, async () => {
      await look(styles, body);

      assert.match((await axeProblems(page)).join('\n'), found);
    });
  }

  it('axe judges forced colours by what is drawn, and finds one that is not forced', async () => {
    await page.emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
    await look('p {color: #333; background: #fff}');
    assert.deepEqual(await axeProblems(page), []);

    await look('p {color: #333; forced-color-adjust: none}');

    assert.match((await axeProblems(page)).join('\n'), /^color-contrast: /);
    await page.emulateMedia({forcedColors: 'none', colorScheme: 'light'});
  });
});

import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {servePackage} from './serve-package.ts';

// The final check as a package of its own, with questions about everything.

describe('the final check alone', () => {
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  it('asks the same questions after a break, and can be passed', async (test: TestContext) => {
    const server = await servePackage(test, 'modules/final-check-web.zip');
    const context = await browser.newLearner();
    const page = await context.newPage();
    await page.goto(`${server.url}/index.html`);
    const ana = learner(page);
    await ana.begin();
    for (let turn = 0; turn < 2; turn++) await ana.turn();
    await ana.button('Begin').click();
    await ana.seeHeading(/^Question 1 of/);
    const asked = await page.getByRole('heading', {level: 2}).textContent();
    await page.close();

    const later = await context.newPage();
    await later.goto(`${server.url}/index.html`);
    const again = learner(later);
    await again.goOn();
    await again.seeHeading(/^Question 1 of/);

    assert.equal(
      await later.getByRole('heading', {level: 2}).textContent(),
      asked,
    );
    await again.answerAll();
    assert.deepEqual(browser.complaints, []);
  });
});

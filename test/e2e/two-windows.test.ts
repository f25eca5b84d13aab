import assert from 'node:assert/strict';
import {
  after,
  afterEach,
  before,
  beforeEach,
  describe,
  it,
  type TestContext,
} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {BrowserContext, Page} from 'playwright-core';
import {startWorkbench, type Workbench} from '../workbench/start-workbench.ts';
import {visitor} from '../workbench/visitor.ts';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {servePackage} from './serve-package.ts';

// People open a course twice, and find the first window days later.

const packages = fileURLToPath(new URL('../../dist/packages', import.meta.url));
const elsewhere = 'The course is open in another window';
const ended = 'This visit has ended';
const moved = 'You went on in another window';

describe('two windows of the course', () => {
  let bench: Workbench;
  let browser: TestBrowser;
  let context: BrowserContext;

  before(async () => {
    bench = await startWorkbench({packages});
    browser = await openBrowser();
  });
  beforeEach(async () => {
    context = await browser.newLearner();
  });
  afterEach(async () => {
    browser.checkNoComplaints();
    await context.close();
  });
  after(async () => {
    await browser.close();
    await bench.stop();
  });

  async function launch(file: string) {
    const page = await context.newPage();
    await page.goto(bench.url);
    await page
      .getByRole('listitem')
      .filter({has: page.getByText(file, {exact: true})})
      .getByRole('button', {name: 'Launch'})
      .click();
    return page;
  }

  const inFrame = (page: Page) => learner(page.frameLocator('iframe'));

  for (const standard of ['scorm12', 'scorm2004-4th']) {
    const file = `modules/self-assessment-${standard}.zip`;

    it(`one goes on in the second where the first stood, ${standard}`, async () => {
      const ana = inFrame(await launch(file));
      await ana.begin();
      await ana.readStory();
      await ana.rateConfidence(4);
      const place = await ana.place();

      await ana.seeSaveState('Saved');
      const there = await launch(file);
      const again = inFrame(there);
      await again.seeHeading(elsewhere);
      assert.equal(await callsIn(there), 0);
      await again.button('Go on here').click();
      await again.goOn();

      assert.equal(await again.place(), place);
      if (standard === 'scorm12') await ana.seeHeading(moved);
      await again.rateConfidence(2);
      await again.seeSaveState('Saved');
      assert.match(
        (await visitor(bench).records()).find(
          (row) => row['package_file'] === file,
        )!['status']!,
        /^incomplete/,
      );
    });
  }

  for (const {how, standard, finished} of [
    {how: 'leaves', standard: 'scorm12', finished: 'completed'},
    {how: 'closes', standard: 'scorm2004-4th', finished: 'completed / unknown'},
  ])
    it(`what was finished in the first stays, if one ${how} it and goes on in the second, opened anew, ${standard}`, async () => {
      const [module, take] =
        how === 'leaves'
          ? ['accomplishments', 'takePractice' as const]
          : ['service-tips', 'takeTips' as const];
      const file = `modules/${module}-${standard}.zip`;
      const status = async () =>
        (await visitor(bench).records()).find(
          (row) => row['package_file'] === file,
        )?.['status'];
      const page = await launch(file);
      const ana = inFrame(page);
      await ana.begin();
      const there = await launch(file);
      const again = inFrame(there);
      await again.seeHeading(elsewhere);
      await page.bringToFront();
      await ana[take]();
      await ana.seeSaveState('Saved');
      assert.equal(await status(), finished);
      if (how === 'closes') await page.close();
      else {
        await ana.leave();
        await ana.seeHeading('Saved. See you soon.');
      }

      // Its page of the LMS was loaded before all that, and stays so.
      await again.button('Go on here').click();
      await again.seeHeading(ended);
      const [, course] = there.frames();
      await course!.goto(course!.url());
      await again.seeHeading(ended);
      assert.equal(await status(), finished);
      await there.reload();

      await again.button(/^Look again: /).waitFor();
      await again.seeSaveState('Saved');
      assert.equal(await status(), finished);
    });

  it('where the first was killed, the course has to be opened anew', async () => {
    const file = 'modules/care-audit-scorm12.zip';
    const first = await launch(file);
    await inFrame(first).begin();
    const second = await launch(file);
    await inFrame(second).seeHeading(elsewhere);
    await first.goto('chrome://crash').catch(() => {});

    await inFrame(second).button('Go on here').click();
    await inFrame(second).seeHeading(ended);
    assert.equal(await callsIn(second), 0);
  });

  it('the second can be closed, and the first goes on', async () => {
    const file = 'i-care-scorm12.zip';
    const ana = inFrame(await launch(file));
    await ana.begin();
    await ana.readStory();
    const second = await launch(file);
    await inFrame(second).seeHeading(elsewhere);
    await second.close();

    await ana.rateConfidence(4);
    await ana.seeSaveState('Saved');
  });

  it('a window that finds no LMS leaves the one alone that has it', async () => {
    const page = await launch('modules/better-than-average-scorm12.zip');
    const ana = inFrame(page);
    await ana.begin();
    const second = await context.newPage();
    await second.goto(page.frames()[1]!.url());
    const there = learner(second);
    await there.begin();
    await there.button('Next').waitFor();

    await ana.button('Course').click();
    await ana.leave();
    await ana.seeHeading('Saved. See you soon.');
  });

  it('a window that has gone is none', async () => {
    const file = 'modules/character-pointers-scorm12.zip';
    const first = await launch(file);
    await inFrame(first).begin();
    await first.close();

    await inFrame(await launch(file)).goOn();
  });

  it('the web package has the same rule', async (test: TestContext) => {
    const server = await servePackage(test, 'i-care-web.zip');
    const [first, second] = [await context.newPage(), await context.newPage()];
    const ana = learner(first);
    await first.goto(`${server.url}/index.html`);
    await ana.begin();
    await ana.readStory();
    await ana.rateConfidence(4);
    const place = await ana.place();

    await second.goto(`${server.url}/index.html`);
    const again = learner(second);
    await again.seeHeading(elsewhere);
    await again.button('Go on here').click();
    await again.goOn();

    assert.equal(await again.place(), place);
    await ana.seeHeading(moved);
  });

  /** As the workbench's log beside the course counts them. */
  const callsIn = async (page: Page) =>
    Number(await page.locator('#call-count').textContent());
});

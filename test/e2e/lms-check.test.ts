import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {BrowserContext, Frame, Page} from 'playwright-core';
import {axeProblems} from '../support/axe-problems.ts';
import {showIn, themeNames} from '../workbench/themes.ts';
import {startWorkbench, type Workbench} from '../workbench/start-workbench.ts';
import {visitor} from '../workbench/visitor.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {servePackage} from './serve-package.ts';

// The LMS check as HR runs it: upload it, open it, close it, open it again.

describe('the LMS check', () => {
  let bench: Workbench;
  let browser: TestBrowser;

  before(async () => {
    bench = await startWorkbench();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await bench.stop();
  });

  async function upload(file: string) {
    const path = new URL(`../../dist/packages/${file}`, import.meta.url);
    await visitor(bench).upload(await readFile(path), file);
  }

  async function launch(context: BrowserContext, file: string, trouble = '') {
    const page = await context.newPage();
    await page.goto(`${bench.url}/?trouble=${trouble}`);
    await page
      .getByRole('listitem')
      .filter({has: page.getByText(file, {exact: true})})
      .getByRole('button', {name: 'Launch'})
      .click();
    const element = await page.waitForSelector('iframe:visible');
    const check = (await element.contentFrame())!;
    await check.getByRole('button', {name: 'Start the check'}).click();
    return {page, check};
  }

  /** Where an LMS says yes to everything, and a frame may do next to nothing. */
  async function openInClosedFrame(test: TestContext) {
    const {url} = await servePackage(test, 'lms-check-scorm12.zip', {
      'lms.html': closedFrame,
    });
    const context = await browser.newLearner();
    const page = await context.newPage();
    await page.goto(`${url}/lms.html`);
    const element = await page.waitForSelector('iframe');
    return {context, check: (await element.contentFrame())!};
  }

  /** What was found, point by point: `Saving: Good`. */
  async function verdicts(check: Frame) {
    const points = await check.locator('.fact').all();
    return Promise.all(
      points.map(async (point) => {
        const name = await point.locator('dt').textContent();
        const verdict = await point.locator('dd').first().textContent();
        return `${name}: ${verdict}`;
      }),
    );
  }

  async function checkInAllThemes(page: Page, check: Frame) {
    for (const theme of themeNames) {
      await showIn(theme, page, check);
      assert.deepEqual(await axeProblems(check), [], theme);
    }
  }

  async function endVisit(page: Page, check: Frame) {
    await check.getByRole('button', {name: 'End this visit'}).click();
    await page.getByRole('status').getByText('The visit has ended').waitFor();
    await page.close();
  }

  for (const standard of ['scorm12', 'scorm2004-4th']) {
    it(`tells in two visits what the workbench does with ${standard}`, async () => {
      const file = `lms-check-${standard}.zip`;
      await upload(file);
      const context = await browser.newLearner();
      const first = await launch(context, file);
      await first.check
        .getByRole('heading', {name: 'One more visit is needed'})
        .waitFor();
      await checkInAllThemes(first.page, first.check);
      const soFar = await verdicts(first.check);
      assert.ok(soFar.includes('Saving: Good'), soFar.join('\n'));
      assert.ok(soFar.includes('Coming back: Open'));
      assert.deepEqual(
        soFar.filter((one) => /Problem|setting/.test(one)),
        [],
      );
      await endVisit(first.page, first.check);

      const {page, check} = await launch(context, file);
      await check
        .getByRole('heading', {
          name: 'Your LMS can run the course',
          exact: true,
        })
        .waitFor();
      const all = await verdicts(check);
      assert.ok(all.includes('Saved state: Good'), all.join('\n'));
      assert.deepEqual(
        all.filter((one) => !one.endsWith(': Good')),
        [],
      );
      await check.getByText('The course can ask the server itself').waitFor();
      await check.getByText('All 4096 characters came back.').waitFor();
      await check.getByText('It came back as “incomplete”.').waitFor();
      await check.getByText(`Take i-care-${standard}.zip`).waitFor();
      await checkInAllThemes(page, check);
      await endVisit(page, check);

      const record = (await visitor(bench).records()).find(
        (row) => row['package_file'] === file,
      );
      assert.match(record?.['status'] ?? '', /passed|completed/);
      assert.equal(record?.['interactions'], '2');
      browser.checkNoComplaints();
      await context.close();
    });
  }

  it('says step by step what it does, under a heading that has the focus', async (test: TestContext) => {
    const {context, check} = await openInClosedFrame(test);
    await check.evaluate(() => {
      const heard = new Set<string>();
      Object.assign(window, {heard});
      new MutationObserver(() => {
        const step = document.querySelector('[role=status]')?.textContent;
        heard.add(`${document.activeElement?.textContent}: ${step}`);
      }).observe(document.body, {childList: true, subtree: true});
    });

    await check.getByRole('button', {name: 'Start the check'}).press('Enter');

    await check.getByRole('heading', {name: 'One more visit'}).waitFor();
    const heard = await check.evaluate(() => [
      ...(window as unknown as {heard: Set<string>}).heard,
    ]);
    assert.deepEqual(heard.slice(0, 2), [
      'The check is running: Looking for the LMS.',
      'The check is running: Beginning the visit.',
    ]);
    await context.close();
  });

  it('shows each step while it runs, to everybody and at every width', async (test: TestContext) => {
    const {context, check} = await openInClosedFrame(test);
    const page = context.pages()[0]!;
    await check.evaluate(keepThirdStep);
    await check.getByRole('button', {name: 'Start the check'}).click();
    await check.getByRole('heading', {name: 'One more visit'}).waitFor();

    await check.evaluate(() => {
      const {kept} = window as unknown as {kept: Element};
      document.querySelector('main')!.replaceWith(kept);
    });

    assert.equal(await check.getByRole('listitem').count(), 5);
    const current = await check.locator('[aria-current=step]').textContent();
    assert.match(current!, /^Writing each part/);
    assert.equal(await check.locator('.done').count(), 2);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({width, height: 640});
      await checkInAllThemes(page, check);
      const wide = await check.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      assert.ok(wide <= 0, `too wide at ${width} px`);
    }
    await context.close();
  });

  it('finds what is wrong with an LMS that cuts saved state and gives an unreadable pass mark', async () => {
    const file = 'lms-check-scorm12.zip';
    const troubles = 'D1-255&trouble=G8-percent';
    await upload(file);
    const context = await browser.newLearner();
    const first = await launch(context, file, troubles);
    await first.check.getByText('“70%” is no pass mark').waitFor();
    await endVisit(first.page, first.check);

    const {page, check} = await launch(context, file, troubles);
    await check.getByText('255 of 4096 characters came back').waitFor();
    await check.getByText(`Do not roll out i-care-scorm12.zip`).waitFor();
    await check.getByText('Upload modules one by one.').waitFor();
    await check.getByText('passMark: 80').waitFor();
    await checkInAllThemes(page, check);
    browser.checkNoComplaints();
    await context.close();
  });

  it('says what a closed frame forbids, and what an LMS does not keep', async (test: TestContext) => {
    const {context, check} = await openInClosedFrame(test);
    await check.getByRole('button', {name: 'Start the check'}).press('Enter');
    await check.getByRole('heading', {name: 'One more visit'}).waitFor();

    const found = await verdicts(check);
    assert.ok(found.includes('Coming back: Open'), found.join('\n'));
    await check.getByText('The LMS forbids it. The certificate').waitFor();
    await check.getByRole('button', {name: 'Print'}).click();
    await check.getByText('Printing does not work here').waitFor();

    await check.getByRole('button', {name: 'I have opened it before'}).click();
    await check.getByText('the LMS gave nothing back').waitFor();
    await check.getByText('Do not roll out i-care-scorm12.zip').waitFor();
    assert.equal(
      await check.evaluate(() => document.activeElement?.textContent),
      'Your LMS cannot run the course yet',
    );

    await check.getByRole('button', {name: 'Copy as text'}).click();
    const copy = check.getByRole('textbox', {name: 'Result'});
    const text = await copy.inputValue();
    assert.match(text, /^LMS check\nI CARE [^\n]*, SCORM 1\.2\n/);
    assert.match(
      text,
      /\n- Coming back: Problem\. This is not the first visit/,
    );
    assert.match(text, /LMSInitialize\(""\) -> "true"/);

    await check.getByRole('button', {name: 'End this visit'}).click();
    // Once, where one is: beside the news it was there, and heard, twice.
    const ended = check.getByText('This visit has ended');
    assert.equal(await ended.count(), 1);
    assert.ok(await ended.evaluate((words) => words.matches(':focus')));
    await context.close();
  });
});

/** Runs in the page: what it shows at the third step, which is gone in a moment. */
function keepThirdStep() {
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll('.done').length < 2) return;
    observer.disconnect();
    const kept = document.querySelector('main')!.cloneNode(true);
    Object.assign(window, {kept});
  }).observe(document.body, {childList: true, subtree: true});
}

/** An LMS that says yes to everything, and lets a frame do next to nothing. */
const closedFrame = `<!doctype html><title>LMS</title><link rel="icon" href="data:," /><script>
  const yes = () => 'true';
  const nothing = () => '';
  window.API = {
    LMSInitialize: yes, LMSFinish: yes, LMSSetValue: yes, LMSCommit: yes,
    LMSGetValue: nothing, LMSGetLastError: () => '0', LMSGetErrorString: nothing,
  };
</script><iframe title="Course" allow="clipboard-write 'none'" sandbox="allow-scripts allow-same-origin" src="index.html"></iframe>`;

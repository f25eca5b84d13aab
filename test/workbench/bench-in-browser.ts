import assert from 'node:assert/strict';
import {after, afterEach, before} from 'node:test';
import {chromium, type Browser, type Frame, type Page} from 'playwright-core';
import {browserArguments, findBrowser} from '../support/find-browser.mjs';
import {samplePackage, type SampleStandard} from './sample-packages.ts';
import {startWorkbench, type Workbench} from './start-workbench.ts';
import {visitor} from './visitor.ts';

/**
 * A workbench with the sample course and a real browser in front of it, for
 * the tests of the `describe` that calls this. Each test begins with `begin`,
 * and fails when a page has reported an error.
 */
export function benchInBrowser() {
  let browser: Browser;
  let bench: Workbench;
  let page: Page;
  let pageErrors: string[] = [];

  before(async () => {
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: browserArguments,
    });
  });
  after(() => browser.close());
  afterEach(async () => {
    await page.close();
    await bench.stop();
    assert.deepEqual(pageErrors, []);
  });

  /** With no package, and no attempt. */
  async function beginEmpty(): Promise<Page> {
    bench = await startWorkbench();
    pageErrors = [];
    return openPage();
  }

  async function begin(standard: SampleStandard, inItem = ''): Promise<Page> {
    const page = await beginEmpty();
    await visitor(bench).upload(samplePackage({standard, inItem}));
    return page;
  }

  async function openPage(): Promise<Page> {
    // Far from UTC, in which the workbench tells every time.
    page = await browser.newPage({
      baseURL: bench.url,
      timezoneId: 'Asia/Kolkata',
    });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', ({message}) => pageErrors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') pageErrors.push(message.text());
    });
    return page;
  }

  /** Such as the status of an answer that was to fail. */
  function ignorePageErrors(part: string) {
    pageErrors = pageErrors.filter((text) => !text.includes(part));
  }

  async function launchInFrame(
    options: {mode?: string; anew?: boolean; trouble?: string} = {},
  ) {
    await page.goto(options.trouble ? `/?trouble=${options.trouble}` : '/');
    await page.getByLabel('Mode').selectOption(options.mode ?? 'normal');
    const button = options.anew ? /^New attempt/ : /^Launch/;
    await page.getByRole('button', {name: button}).first().click();
    await page.waitForURL(/\/attempts\/\d+\/launch/);
    return courseInFrame();
  }

  async function courseInFrame(): Promise<Frame> {
    const frame = page.frameLocator('#course');
    await frame.getByRole('heading', {name: 'Sample course'}).waitFor();
    const element = await page.locator('#course').elementHandle();
    return (await element?.contentFrame())!;
  }

  async function launchInWindow(): Promise<Page> {
    await page.goto('/');
    await page.getByLabel('Open in').selectOption('window');
    await page.getByRole('button', {name: /^Launch/}).click();
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', {name: 'Open the course'}).click();
    const course = await opened;
    await course.getByRole('heading', {name: 'Sample course'}).waitFor();
    return course;
  }

  return {
    begin,
    beginEmpty,
    openPage,
    ignorePageErrors,
    launchInFrame,
    courseInFrame,
    launchInWindow,
  };
}

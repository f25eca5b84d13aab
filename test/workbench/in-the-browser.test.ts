import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {chromium, type Browser, type Frame, type Page} from 'playwright-core';
import {browserArguments, findBrowser} from '../support/find-browser.mjs';
import {accessibilityProblems} from './accessibility-problems.ts';
import {call, dialects, type Course} from './sample-course.ts';
import {samplePackage, type SampleStandard} from './sample-packages.ts';
import {startWorkbench, type Workbench} from './start-workbench.ts';
import {visitor} from './visitor.ts';

describe('the workbench in a browser', () => {
  let browser: Browser;
  let page: Page;
  let bench: Workbench;
  let pageErrors: string[] = [];

  before(async () => {
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: browserArguments,
    });
  });
  after(() => browser.close());

  async function begin(standard: SampleStandard, inItem = '') {
    bench = await startWorkbench();
    await visitor(bench).upload(samplePackage({standard, inItem}));
    page = await newPage();
  }

  async function newPage() {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    pageErrors = [];
    page.on('pageerror', ({message}) => pageErrors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') pageErrors.push(message.text());
    });
    return page;
  }

  afterEach(async () => {
    await page.close();
    await bench.stop();
    assert.deepEqual(pageErrors, []);
  });

  async function launchInFrame(options: {mode?: string; anew?: boolean} = {}) {
    await page.goto(bench.url);
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

  async function launchInWindow() {
    await page.goto(bench.url);
    await page.getByLabel('Open in').selectOption('window');
    await page.getByRole('button', {name: /^Launch/}).click();
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', {name: 'Open the course'}).click();
    const course = await opened;
    await course.getByRole('heading', {name: 'Sample course'}).waitFor();
    return course;
  }

  for (const standard of ['1.2', '2004 4th Edition'] as const) {
    const say = dialects[standard === '1.2' ? '1.2' : '2004'];

    async function workAndSuspend(course: Course) {
      assert.equal(await call(course, say.start, ''), 'true');
      assert.equal(await call(course, say.get, say.entry), 'ab-initio');
      for (const [name, value] of [
        [say.status, 'incomplete'],
        [say.exit, 'suspend'],
        ['cmi.suspend_data', 'page-3'],
        ['cmi.objectives.0.id', 'calibrate'],
        ['cmi.interactions.0.id', 'package_version'],
        ['cmi.interactions.0.type', 'fill-in'],
        say.time,
      ] as const) {
        assert.equal(await call(course, say.set, name, value), 'true', name);
      }
      assert.equal(await call(course, say.commit, ''), 'true');
    }

    async function findEverythingAgain(course: Course) {
      assert.equal(await call(course, say.start, ''), 'true');
      assert.equal(await call(course, say.get, say.entry), 'resume');
      assert.equal(await call(course, say.get, say.status), 'incomplete');
      assert.equal(await call(course, say.get, 'cmi.suspend_data'), 'page-3');
      assert.equal(await call(course, say.get, 'cmi.objectives._count'), '1');
      assert.equal(await call(course, say.get, 'cmi.interactions._count'), '1');
      assert.equal(await call(course, say.get, say.learner), 'Garcia, Ana');
    }

    describe(`with SCORM ${standard}`, () => {
      it('gives a course in a frame back what it saved before its page was closed', async () => {
        await begin(standard);
        await workAndSuspend(await launchInFrame());
        await page.close();

        page = await newPage();
        await findEverythingAgain(await launchInFrame());
      });

      it('gives a course in its own window back what it saved, with the time of the ended visit', async () => {
        await begin(standard);
        const course = await launchInWindow();
        await workAndSuspend(course);
        assert.equal(await call(course, say.end, ''), 'true');

        const again = await launchInWindow();
        await findEverythingAgain(again);
        const [total, time] = say.total;
        assert.equal(await call(again, say.get, total), time);
      });

      it('launches for review without credit, in the same attempt', async () => {
        await begin(standard);
        await workAndSuspend(await launchInFrame());

        const course = await launchInFrame({mode: 'review'});

        assert.equal(await call(course, say.start, ''), 'true');
        assert.equal(await call(course, say.get, say.mode), 'review');
        assert.equal(await call(course, say.get, say.credit), 'no-credit');
        assert.equal(await call(course, say.get, 'cmi.suspend_data'), 'page-3');
      });

      it('begins with nothing in a new attempt', async () => {
        await begin(standard);
        await workAndSuspend(await launchInFrame());

        const course = await launchInFrame({anew: true});

        assert.equal(await call(course, say.start, ''), 'true');
        assert.equal(await call(course, say.get, say.entry), 'ab-initio');
        assert.equal(await call(course, say.get, 'cmi.suspend_data'), '');
      });

      it('answers a commit that did not arrive with "false" and an error code', async () => {
        await begin(standard);
        const course = await launchInFrame();
        await call(course, say.start, '');
        await page.route('**/commits', (route) =>
          route.fulfill({status: 502, body: 'A proxy speaks.'}),
        );

        assert.equal(await call(course, say.commit, ''), 'false');
        assert.equal(await call(course, say.error, ''), say.failure);
        await page.getByRole('status').getByText('502').waitFor();

        await page.unroute('**/commits');
        assert.equal(await call(course, say.commit, ''), 'true');
        pageErrors = pageErrors.filter((text) => !text.includes('502'));
      });

      it('shows the calls and the data model beside the course', async () => {
        await begin(standard);
        const course = await launchInFrame();
        await call(course, say.start, '');
        await call(course, say.set, 'cmi.suspend_data', 'page-7');
        await call(course, say.set, 'cmi.nonsense', '1');

        const calls = page.locator('#calls');
        await calls
          .getByText(`${say.set}("cmi.suspend_data", "page-7")`)
          .waitFor();
        const refused = calls.getByRole('listitem').first();
        assert.match((await refused.textContent()) ?? '', /error [24]01/);
        await page
          .getByRole('row', {name: 'cmi.suspend_data page-7'})
          .waitFor();
      });
    });
  }

  it('takes the course away once it has asked for that and terminated', async () => {
    await begin('2004 4th Edition');
    const course = await launchInFrame();
    await call(course, 'Initialize', '');
    await call(course, 'SetValue', 'adl.nav.request', 'suspendAll');

    await call(course, 'Terminate', '');

    await page.getByText('asked to be closed').waitFor();
    await page.locator('#course').waitFor({state: 'hidden'});
  });

  it('keeps the last words of a course whose frame is taken away', async () => {
    await begin('1.2');
    const course = await launchInFrame();
    await call(course, 'LMSInitialize', '');
    await course.evaluate(() => {
      const {lms} = window as unknown as {
        lms: Record<string, (...given: string[]) => unknown>;
      };
      addEventListener('pagehide', () => {
        lms.LMSSetValue!('cmi.core.lesson_location', 'last-words');
        lms.LMSFinish!('');
      });
    });

    // Chromium refuses the synchronous request that real LMSs would send now.
    await page.evaluate(() => document.getElementById('course')!.remove());

    await page.getByText('nobody has confirmed it').waitFor();
    await page.waitForFunction(async () => {
      const csv = await (await fetch('/records.csv')).text();
      return csv.includes('last-words');
    });
  });

  it('hands pass mark and launch data from the manifest to the course', async () => {
    await begin(
      '1.2',
      `<adlcp:datafromlms>a=1</adlcp:datafromlms><adlcp:masteryscore>75</adlcp:masteryscore>`,
    );
    const course = await launchInFrame();
    await call(course, 'LMSInitialize', '');

    const mark = 'cmi.student_data.mastery_score';
    assert.equal(await call(course, 'LMSGetValue', mark), '75');
    assert.equal(await call(course, 'LMSGetValue', 'cmi.launch_data'), 'a=1');
  });

  it('begins a new attempt in SCORM 2004 when the last one was not suspended', async () => {
    await begin('2004 3rd Edition');
    const course = await launchInFrame();
    await call(course, 'Initialize', '');
    await call(course, 'SetValue', 'cmi.exit', 'normal');
    await call(course, 'Terminate', '');

    await page.reload();
    await page.getByRole('heading', {name: 'This attempt has ended'}).waitFor();
    await page.getByRole('button', {name: 'Start a new attempt'}).click();

    await page.getByText('attempt 2').waitFor();
    const next = await courseInFrame();
    await call(next, 'Initialize', '');
    assert.equal(await call(next, 'GetValue', 'cmi.entry'), 'ab-initio');
  });

  it('can be read on a small screen, in the dark, and by everybody', async () => {
    await begin('1.2');
    await page.emulateMedia({colorScheme: 'dark'});
    const course = await launchInFrame();
    await call(course, 'LMSInitialize', '');
    await call(course, 'LMSSetValue', 'cmi.suspend_data', 'x'.repeat(900));
    await call(course, 'LMSSetValue', 'cmi.core.lesson_status', 'passed');
    await call(course, 'LMSFinish', '');
    await page.setViewportSize({width: 320, height: 640});

    const launch = new URL(page.url()).pathname;
    for (const path of ['/', '/records', '/attempts/1', '/nothing', launch]) {
      await page.goto(bench.url + path);
      for (const summary of await page.locator('summary').all()) {
        await summary.click();
      }
      const toggle = page.getByRole('button', {name: 'Calls and data'});
      if (path === launch) await toggle.click();

      assert.deepEqual(await accessibilityProblems(page), [], path);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      assert.equal(width, 320, path);
    }
    pageErrors = pageErrors.filter((text) => !text.includes('404'));
  });
});

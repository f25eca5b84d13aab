import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import {pathToFileURL} from 'node:url';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {builtPackage, servePackage} from './serve-package.ts';

// Where the course's place is poor: no LMS, no TLS, no server, no storage.

describe('without an LMS', () => {
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser([
      '--host-resolver-rules=MAP intranet.test 127.0.0.1',
    ]);
  });
  after(() => browser.close());

  it('the web package keeps progress on the device and reports to nobody', async (test: TestContext) => {
    const server = await servePackage(test, 'i-care-web.zip');
    const context = await browser.newLearner();
    const page = await context.newPage();
    await page.goto(`${server.url}/index.html`);
    const ana = learner(page);
    await ana.seeText('This copy of the course reports to nobody.');
    await ana.seeSaveState('On this device');
    await ana.begin();
    await ana.readStory();
    await ana.rateConfidence(4);
    const place = await ana.place();
    await page.close();

    const later = await context.newPage();
    await later.goto(`${server.url}/index.html`);
    const again = learner(later);
    await again.goOn();

    assert.equal(await again.place(), place);
    await again.button('What my employer sees').click();
    await again.seeText('No learning system (LMS) is connected, so nobody');
    browser.checkNoComplaints();
    await context.close();
  });

  it('on a plain http host that is not localhost, the diagnosis is shown to be copied by hand', async (test: TestContext) => {
    const server = await servePackage(test, 'i-care-web.zip');
    const context = await browser.newLearner();
    const page = await context.newPage();
    await page.goto(`http://intranet.test:${server.port}/index.html`);
    assert.equal(await page.evaluate(() => isSecureContext), false);
    const ana = learner(page);
    // There is no clipboard.
    await ana.button('Help and diagnosis').click();
    await ana.button('Copy the diagnosis').click();
    assert.match(
      await page.getByRole('textbox').inputValue(),
      /Course version: \d/,
    );
    browser.checkNoComplaints();
    await context.close();
  });

  it('a part that a tunnel swallowed, or a login page replaced, is asked for again', async (test: TestContext) => {
    const server = await servePackage(test, 'i-care-web.zip');
    const context = await browser.newLearner();
    const page = await context.newPage();
    let answer: 'nothing' | 'login page' | 'script' = 'nothing';
    await page.route('**/activities.js', (route) => {
      if (answer === 'nothing') return route.abort();
      if (answer === 'script') return route.continue();
      return route.fulfill({body: '/* Please log in. */'});
    });
    await page.goto(`${server.url}/index.html`);
    const ana = learner(page);
    await ana.begin();
    const missing = /could not be loaded/;
    await ana.seeText(missing);

    answer = 'login page';
    const asked = page.waitForResponse('**/activities.js');
    await ana.button('Try again').click();
    await asked;
    await ana.seeText(missing);

    answer = 'script';
    await ana.button('Try again').click();
    await ana.seeText(/^Page 1 of/);
    await context.close();
  });

  it('opened from disk by a double click, it runs and resumes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'i-care-disk-'));
    for (const [name, bytes] of Object.entries(
      await builtPackage('i-care-scorm12.zip'),
    )) {
      await mkdir(dirname(join(folder, name)), {recursive: true});
      await writeFile(join(folder, name), bytes);
    }
    const context = await browser.newLearner();
    const page = await context.newPage();
    const address = pathToFileURL(join(folder, 'index.html')).href;
    await page.goto(address);
    const ana = learner(page);
    await ana.seeText('No learning system (LMS) was found');
    await ana.begin();
    await ana.readStory();
    await ana.rateConfidence(1);
    const place = await ana.place();

    await page.goto(address);
    await ana.goOn();

    assert.equal(await ana.place(), place);
    await context.close();
    await rm(folder, {recursive: true});
  });

  it('in a sandboxed frame without storage it runs, and says that nothing is kept', async (test: TestContext) => {
    const file = 'modules/self-assessment-scorm2004-4th.zip';
    const server = await servePackage(test, file, {
      'frame.html':
        '<iframe sandbox="allow-scripts" src="index.html" width="900" height="700"></iframe>',
    });
    const context = await browser.newLearner();
    const page = await context.newPage();
    await page.goto(`${server.url}/frame.html`);
    const ana = learner(page.frameLocator('iframe'));
    await ana.seeSaveState('Not kept');
    await ana.seeText(/does not let the course keep anything/);
    await ana.begin();
    await ana.takeSelfAssessment();

    await ana.seeText('You have finished');
    await context.close();
  });
});

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {openGallery, startDevelopment} from './start-development.ts';

describe('npm run dev', () => {
  let browser: TestBrowser;
  let url: string;
  let stop: () => void;

  before(async () => {
    ({url, stop} = await startDevelopment());
    browser = await openBrowser();
  });
  after(async () => {
    stop();
    await browser.close();
  });

  it('shows the course from its source', async () => {
    const context = await browser.newLearner();
    const page = await context.newPage();
    await page.goto(url);
    const author = learner(page);

    await author.begin();

    await author.seeHeading('Sure of it, on stage');
    browser.checkNoComplaints();
    await context.close();
  });

  it('shows every element in the gallery', async () => {
    const context = await browser.newLearner();
    const page = await openGallery(context, url);

    const empty = await page
      .locator('section.state')
      .evaluateAll((states) =>
        states
          .filter((state) => state.getBoundingClientRect().height < 70)
          .map((state) => state.textContent.trim()),
      );
    assert.deepEqual(empty, []);
    browser.checkNoComplaints();
    await context.close();
  });
});

describe('a Node that is too old', () => {
  it('gets one line that says what to do, and exit code 1', () => {
    const pretend =
      'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})';

    const {status, stderr} = spawnSync(
      process.execPath,
      [
        ...['--import', pretend, '--import', './src/check-node.mjs'],
        'src/packager/build.ts',
      ],
      {encoding: 'utf8'},
    );

    assert.equal(status, 1);
    assert.match(stderr, /^I CARE needs Node 24 or later.*npm ci.*\n$/);
  });
});

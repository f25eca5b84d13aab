import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {strFromU8} from 'fflate';
import type {BrowserContext, Page} from 'playwright-core';
import {checkCode} from '../../src/course/check-code.ts';
import {startWorkbench} from '../workbench/start-workbench.ts';
import {visitor} from '../workbench/visitor.ts';
import {codebookVersion} from './check-record.ts';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {readPdf} from './read-pdf.ts';
import {builtPackage, servePackage} from './serve-package.ts';

// The certificate in built packages: from the last page of work to the paper.

const packages = fileURLToPath(new URL('../../dist/packages', import.meta.url));
const file = 'modules/final-check-scorm12.zip';

/** Eight modules, and a name that needs three lines. */
const fullest = {
  ...{isPassed: true, score: 91.67, isRecorded: true},
  name: 'Wolfeschlegelsteinhausenbergerdorff Vincenza Montgomery-Featherstonehaugh',
  title: 'I CARE: better than average, every time',
  brand: {name: 'Northfield University Hospitals'},
  details: {
    ...{completedAt: Date.UTC(2026, 10, 22, 12), version: '0.1.0-3fa2c1'},
    ...{seconds: 43_300, code: 'K7PX-39RT'},
    modules: Array.from({length: 8}, (_, n) => `Module number ${n + 1} of all`),
  },
};

describe('the certificate', () => {
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  it('names the learner, agrees with the record, and is there in a review', async (test: TestContext) => {
    const bench = await startWorkbench({packages});
    test.after(() => bench.stop());
    const context = await browser.newLearner();
    const page = await launch(context, bench.url, 'normal');
    const frame = page.frameLocator('iframe');
    const ana = learner(frame);
    await ana.seeText('Hello Ana Garcia');
    assert.equal(await ana.button(/^Your certificate/).isVisible(), false);
    const home = (await frame.locator('footer').textContent()) ?? '';
    await ana.begin();
    await ana.takeCheck();
    const text = await certificateText(page);
    await ana.leave();
    await page.close();

    const review = await launch(context, bench.url, 'review');
    const again = await certificateText(review);

    const rows = await visitor(bench).records();
    const record = rows.find((row) => row['package_file'] === file)!;
    const score = Number(record['score_raw']);
    const code = checkCode({
      ...{version: record['content_version']!, score, day: today()},
      learnerId: record['learner_id']!,
    });
    assert.match(text, /^Certificate of completion\n\nAna Garcia\n/);
    assert.match(text, /has completed and passed\nFinal check\n/);
    assert.match(text, new RegExp(`^Score: ${score}%$`, 'm'));
    assert.match(text, new RegExp(`^Check code: ${code}$`, 'm'));
    assert.equal(again, text);
    // One version in all places: whoever compares them finds the same.
    const version = record['content_version']!;
    const manifest = strFromU8((await builtPackage(file))['imsmanifest.xml']!);
    assert.equal(version, await codebookVersion());
    assert.ok(text.includes(version), text);
    assert.ok(home.includes(`Version ${version}`), home);
    assert.ok(manifest.includes(` version="${version}"`));
    assert.deepEqual(browser.complaints, []);
    await context.close();
  });

  it('of one module fits a page of A4 and Letter, alone and whole', async (test: TestContext) => {
    const server = await servePackage(test, 'modules/accomplishments-web.zip');
    const context = await browser.newLearner();
    const page = await context.newPage();
    await page.goto(`${server.url}/index.html`);
    const ana = learner(page);
    await ana.begin();
    await ana.takePractice();
    await ana.button(/^Your certificate/).click();
    await ana.seeHeading('Your certificate');
    const title = 'What did you change for them?';

    for (const {pages, text, paper} of await printed(page)) {
      assert.equal(pages, 1, paper);
      assert.ok(text.startsWith('Certificateofcompletion'), paper);
      assert.ok(text.includes(title.replaceAll(' ', '')), paper);
      assert.ok(text.includes('slips,notforgery.'), paper);
      assert.ok(!text.includes('Copythetext'), paper);
    }

    // However large the learner reads, the paper is the same.
    await page.evaluate((sheet) => {
      const root = document.querySelector('care-course')!.shadowRoot!;
      Object.assign(root.querySelector('care-certificate')!, {sheet});
      document.documentElement.style.setProperty('--care-text-scale', '2');
    }, fullest);
    for (const {pages, text, paper} of await printed(page)) {
      assert.equal(pages, 1, paper);
      assert.ok(text.includes('Modulenumber8ofall'), paper);
      assert.ok(text.includes('slips,notforgery.'), paper);
    }
    assert.deepEqual(browser.complaints, []);
    await context.close();
  });

  async function launch(
    context: BrowserContext,
    url: string,
    mode: 'normal' | 'review',
  ) {
    const page = await context.newPage();
    await page.goto(url);
    await page.getByLabel('Mode').selectOption(mode);
    await page
      .getByRole('listitem')
      .filter({has: page.getByText(file, {exact: true})})
      .getByRole('button', {name: 'Launch'})
      .click();
    return page;
  }
});

/** Opens it from the home screen, and reads what can be copied. */
async function certificateText(page: Page) {
  const frame = page.frameLocator('iframe');
  await learner(frame)
    .button(/^Your certificate/)
    .click();
  return frame.getByRole('textbox').inputValue();
}

/** Prints the page on every paper, within the narrowest and widest margins. */
async function printed(page: Page) {
  const prints = [];
  for (const format of ['A4', 'Letter'])
    for (const landscape of [false, true])
      for (const side of ['0cm', '2.54cm']) {
        const margin = {top: side, right: side, bottom: side, left: side};
        const pdf = await page.pdf({format, landscape, margin});
        const {count: pages, text} = readPdf(pdf);
        const paper = `${format} ${landscape ? 'across' : 'upright'}, ${side}`;
        prints.push({pages, text, paper});
      }
  return prints;
}

function today() {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

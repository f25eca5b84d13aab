import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {after, before, describe, it, type TestContext} from 'node:test';
import {heard, transcriptOf} from './heard.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {pageToHear, screenReader} from './screen-reader.ts';
import {transcriptFile} from './transcript-file.ts';

// What a screen reader meets, against the transcripts that somebody has read.

const renew =
  'Was this meant? Then run `npm run build` and `npm run transcripts`, read what has changed, and commit it.';

describe('what a screen reader meets', () => {
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  /** A page with an element whose words are in its shadow root. */
  async function pageWithShadow() {
    const context = await browser.newLearner();
    const page = await pageToHear(context);
    await page.goto('data:text/html,<title>T</title><main><x-a></x-a></main>');
    await page.evaluate(() => {
      const root = document.querySelector('x-a')!.attachShadow({mode: 'open'});
      root.innerHTML = `<button aria-describedby="why">Press</button>
        <p id="why">It helps.</p><div role="status"></div>`;
    });
    return {page, reader: screenReader(page)};
  }

  it('is heard through shadow roots: what there is to read', async () => {
    const {page, reader} = await pageWithShadow();

    await reader.hear('At first');

    assert.match(reader.transcript(), /- button "Press"\n +- paragraph: It/);
    await page.context().close();
  });

  it('is heard through shadow roots: what has the focus, and what is announced once', async () => {
    const {page, reader} = await pageWithShadow();

    await page.getByRole('button').focus();
    await page.getByRole('status').evaluate((region) => {
      region.textContent = 'Done.';
    });
    await reader.hear('Pressed');

    const text = reader.transcript();
    assert.match(text, /focus: button “Press”, described as “It helps.”/);
    assert.equal(text.match(/announced: status: Done\./g)?.length, 1);
    await page.context().close();
  });

  describe('step by step', {concurrency: 2}, () => {
    for (const [name, one] of Object.entries(heard)) {
      it(`${name}: as in test/e2e/transcripts/${name}.txt`, async (test: TestContext) => {
        const kept = await readFile(transcriptFile(name), 'utf8');

        const text = await transcriptOf(one, browser, test);

        assert.equal(text, kept, `${renew}\n${firstDifference(kept, text)}`);
      });
    }
  });

  it('says nothing twice at the same step', async () => {
    for (const name of Object.keys(heard)) {
      const steps = (await readFile(transcriptFile(name), 'utf8')).split('## ');
      let before: string | undefined;
      for (const step of steps) {
        const focus = /^focus: (.*)$/m.exec(step)?.[1] ?? '';
        const target = /^\w+(?: “[^”]*)?/.exec(focus)?.[0];
        const hasMoved = target !== before;
        before = target;
        // Where the focus stays, its description is not said again.
        if (!hasMoved) continue;
        for (const [, words] of step.matchAll(/^announced: [^:]+: (.*)$/gm))
          assert.ok(!focus.includes(words!), `${name}: ${step.slice(0, 400)}`);
      }
    }
  });

  it('is kept for what there is, and for nothing else', async () => {
    const files = await readdir(transcriptFile('').replace(/\.txt$/, ''));
    assert.deepEqual(
      files.sort(),
      Object.keys(heard)
        .map((name) => `${name}.txt`)
        .sort(),
    );
  });
});

function firstDifference(kept: string, text: string): string {
  const [before, now] = [kept.split('\n'), text.split('\n')];
  const at = before.findIndex((line, index) => line !== now[index]);
  return `From line ${at + 1}:\n- ${before[at]}\n+ ${now[at]}`;
}

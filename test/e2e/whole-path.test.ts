import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {BrowserContext, Page} from 'playwright-core';
import {startWorkbench, type Workbench} from '../workbench/start-workbench.ts';
import {visitor} from '../workbench/visitor.ts';
import {readCalendar} from '../course/read-calendar.ts';
import {
  checkObjectives,
  codebookVersion,
  type Recorded,
} from './check-record.ts';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {recordedAnswers} from './what-was-done.ts';

// The built packages in the workbench, from the launch to the record.

const packages = fileURLToPath(new URL('../../dist/packages', import.meta.url));

const standards = [
  {
    name: 'SCORM 1.2',
    files: ['i-care-scorm12.zip', 'modules/self-assessment-scorm12.zip'],
    status: 'completed',
  },
  {
    name: 'SCORM 2004 3rd Edition',
    // Its player is that of the 4th Edition.
    files: ['modules/self-assessment-scorm2004-3rd.zip'],
    status: 'completed / unknown',
  },
  {
    name: 'SCORM 2004 4th Edition',
    // The whole course is taken in it in each engine.
    files: ['modules/self-assessment-scorm2004-4th.zip'],
    status: 'completed / unknown',
  },
];

describe('the whole path', () => {
  let bench: Workbench;
  let browser: TestBrowser;

  before(async () => {
    bench = await startWorkbench({packages});
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await bench.stop();
  });

  /** Launches a package by the form that people use. */
  async function launch(
    context: BrowserContext,
    file: string,
    {mode = 'normal', who = 'Garcia, Ana'} = {},
  ) {
    const page = await context.newPage();
    await page.goto(bench.url);
    await page.getByLabel('Launch as').selectOption({label: labelOf(who)});
    await page.getByLabel('Mode').selectOption(mode);
    await page
      .getByRole('listitem')
      .filter({has: page.getByText(file, {exact: true})})
      .getByRole('button', {name: 'Launch'})
      .click();
    return page;
  }

  function labelOf(who: string) {
    return who === 'Garcia, Ana'
      ? 'Garcia, Ana (ana.garcia)'
      : 'Okafor, Noah (noah.okafor)';
  }

  /** In SCORM 2004 the LMS takes the course away then; in 1.2 it stays. */
  const seeVisitEnd = (page: Page) =>
    page.getByText('The visit has ended').waitFor();

  /** As the workbench's log beside the course counts them. */
  const callCount = async (page: Page) =>
    Number(await page.locator('#call-count').textContent());

  const inFrame = (page: Page) => learner(page.frameLocator('iframe'));

  async function record(file: string, who = 'ana.garcia') {
    const rows = await visitor(bench).records();
    return rows.find(
      (row) => row['package_file'] === file && row['learner_id'] === who,
    );
  }

  /** As the page of the attempt shows them. */
  async function objectivesOf(context: BrowserContext, standard: string) {
    const page = await context.newPage();
    await page.goto(`${bench.url}/records`);
    await page
      .getByRole('row')
      .filter({hasText: 'I CARE: better than average'})
      .filter({hasText: standard})
      .filter({hasText: 'Garcia'})
      .locator('a[href^="/attempts/"]')
      .first()
      .click();
    const rows = page
      .getByRole('region', {name: 'Objectives'})
      .locator('tbody tr');
    const objectives = await Promise.all(
      (await rows.all()).map(async (row): Promise<Recorded> => {
        const text = async (part: string) =>
          ((await row.locator(part).last().textContent()) ?? '').trim();
        const score = await text('[data-label="Score"]');
        return {
          id: (await text('th')).split(/\s+/).at(-1)!,
          status: await text('[data-label="Status"]'),
          score: score === '–' ? '' : score,
        };
      }),
    );
    await page.close();
    return objectives;
  }

  describe('each package', {concurrency: 3}, () => {
    for (const {name, files, status} of standards) {
      for (const file of files) {
        it(`${file}: closed half-way, resumed, finished, and read from the CSV`, async (test) => {
          const context = await browser.newLearner();

          const first = await launch(context, file);
          const ana = inFrame(first);
          await ana.seeText('Hello Ana Garcia');
          await ana.begin();
          await ana.readStory();
          await ana.rateConfidence(4);
          await ana.rateConfidence(2);
          const place = await ana.place();
          await ana.seeSaveState('Saved');

          const calls = [await callCount(first)];
          await first.close();

          const half = await record(file);
          assert.equal(half?.['completion'], 'incomplete');
          assert.equal(half?.['standard'], name);

          const second = await launch(context, file);
          const again = inFrame(second);
          await again.goOn();
          assert.equal(await again.place(), place);
          await again.button('Back').click();
          await again.seeHeading(/Winning back a customer/);
          const radios = second.frameLocator('iframe').getByRole('radio');
          assert.equal(await radios.nth(2).isChecked(), true);
          await again.turn();
          for (let item = 2; item < 6; item++) await again.rateConfidence(3);
          await again.turn();
          for (let item = 0; item < 15; item++)
            await again.rateEvidence(1 + (item % 4), item % 2 === 0);
          await again.seeHeading('Your profile');
          await again.turn();
          await again.button('Finish').click();
          if (file.startsWith('i-care-')) {
            await again.takeTheRest();
          }
          await again.seeText('You have finished');
          await again.checkNoCallFailed();
          await again.leave();
          await seeVisitEnd(second);
          calls.push(await callCount(second));
          test.diagnostic(`calls to the LMS, by visit: ${calls.join(', ')}`);
          await second.close();

          const done = await record(file);
          // Only the whole course has the final check, and so a verdict.
          const isWhole = file.startsWith('i-care-');
          assert.equal(done?.['status'], isWhole ? 'passed' : status);
          assert.equal(done?.['completion'], 'completed');
          assert.equal(done?.['success'], isWhole ? 'passed' : 'unknown');
          assert.equal(done?.['score_raw'], isWhole ? '100' : '');
          assert.equal(done?.['content_version'], await codebookVersion());
          if (isWhole) {
            checkObjectives(await objectivesOf(context, name));
            assert.equal(done?.['interactions'], String(recordedAnswers));
          }
          assert.equal(done?.['visits'], '2');
          assert.ok(Number(done?.['total_seconds']) > 0);
          assert.ok(Number(done?.['suspend_data_length']) < 1200);
          browser.checkNoComplaints();
          await context.close();
        });
      }
    }
  });

  describe('the module of practice', {concurrency: 2}, () => {
    for (const [file, status] of [
      ['modules/accomplishments-scorm12.zip', 'completed'],
      ['modules/accomplishments-scorm2004-4th.zip', 'completed / unknown'],
    ] as const) {
      it(`${file}: left while writing, resumed with the text, and finished`, async () => {
        const context = await browser.newLearner();
        const first = await launch(context, file);
        const ana = inFrame(first);
        await ana.begin();
        await ana.practise();
        await ana.seeSaveState('Saved');
        const text = 'She can find the bus that takes her home.';
        const field = first.frameLocator('iframe').getByRole('textbox');
        await field.fill(text);
        await first.close();

        const second = await launch(context, file);
        const again = inFrame(second);
        await again.goOn();
        const kept = second.frameLocator('iframe').getByRole('textbox');
        assert.equal(await kept.inputValue(), text);
        await again.turn();
        await again.turn();
        await again.button('Finish').click();
        await again.seeText('You have finished');
        await again.checkNoCallFailed();
        await again.leave();
        await seeVisitEnd(second);

        const done = await record(file);
        assert.equal(done?.['status'], status);
        assert.equal(done?.['objectives'], '2');
        assert.equal(done?.['interactions'], '1');
        browser.checkNoComplaints();
        await context.close();
      });
    }
  });

  describe('the module of tips', {concurrency: 2}, () => {
    for (const file of [
      'modules/service-tips-scorm12.zip',
      'modules/service-tips-scorm2004-4th.zip',
    ]) {
      it(`${file}: the choice is there again, and the calendar comes as a file`, async () => {
        const context = await browser.newLearner();
        const first = await launch(context, file);
        const ana = inFrame(first);
        await ana.begin();
        await ana.chooseTips();
        await ana.seeSaveState('Saved');
        await first.close();

        const second = await launch(context, file);
        const again = inFrame(second);
        await again.goOn();
        const tips = second.frameLocator('iframe').getByRole('checkbox');
        const kept = await Promise.all(
          (await tips.all()).map((tip) => tip.isChecked()),
        );
        assert.deepEqual(
          kept.flatMap((isKept, tip) => (isKept ? [tip] : [])),
          [0, 4, 9],
        );
        await again.turn();
        const download = second.waitForEvent('download');
        await again.button('Save the calendar file').click();
        const saved = await download;
        assert.equal(saved.suggestedFilename(), 'ten-tips.ics');
        const text = await readFile(await saved.path(), 'utf8');
        const {events} = readCalendar(text);
        assert.equal(events.length, 10);
        assert.match(events[0]?.title ?? '', /Your end is their start$/);
        assert.match(events[2]?.title ?? '', /Tell them\? Your own view$/);
        await again.turn();
        await again.button('Skip for now').click();
        await again.button('Finish').click();
        await again.seeText('You have finished');
        await again.checkNoCallFailed();
        browser.checkNoComplaints();
        await context.close();
      });
    }
  });

  it('a finished course opened again stays finished, whatever one does there', async () => {
    const context = await browser.newLearner();
    const file = 'modules/self-assessment-scorm2004-4th.zip';
    const before = await record(file);
    assert.equal(before?.['completion'], 'completed');

    const page = await launch(context, file);
    const ana = inFrame(page);
    await ana.button(/^Look again: /).click();
    await ana.seeText('Your ratings are not in this browser');
    await ana.rateConfidence(0);
    await ana.leave();
    await seeVisitEnd(page);

    const after = await record(file);
    assert.equal(after?.['completion'], 'completed');
    await context.close();
  });

  it('in a review nothing is written', async () => {
    const context = await browser.newLearner();
    const file = 'i-care-scorm12.zip';
    const before = await record(file);

    const page = await launch(context, file, {mode: 'review'});
    const ana = inFrame(page);
    await ana.seeText('You are looking back at this course');
    await ana.button(/^Look again: /).click();
    await ana.rateConfidence(0);
    await ana.leave();
    await seeVisitEnd(page);

    const after = await record(file);
    for (const column of ['status', 'suspend_data_length', 'location'])
      assert.equal(after?.[column], before?.[column]);
    await context.close();
  });

  it('two learners in one browser do not meet', async () => {
    const context = await browser.newLearner();
    const file = 'modules/self-assessment-scorm12.zip';

    const page = await launch(context, file, {who: 'Okafor, Noah'});
    const noah = inFrame(page);
    await noah.seeText('Hello Noah Okafor');
    await noah.begin();
    await noah.readStory();

    const radios = page.frameLocator('iframe').getByRole('radio');
    for (const radio of await radios.all())
      assert.equal(await radio.isChecked(), false);
    await context.close();
  });
});

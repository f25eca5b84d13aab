import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {BrowserContext} from 'playwright-core';
import {startWorkbench, type Workbench} from '../workbench/start-workbench.ts';
import {visitor} from '../workbench/visitor.ts';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';

// What docs/rollout.md promises to HR, done as it says, in the workbench.

const packages = fileURLToPath(new URL('../../dist/packages', import.meta.url));
const practice = 'What did you change for them?';

describe('the roll-out kit', () => {
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

  async function launch(
    context: BrowserContext,
    file: string,
    how: 'Launch' | 'New attempt' = 'Launch',
  ) {
    const page = await context.newPage();
    await page.goto(bench.url);
    await page
      .getByRole('listitem')
      .filter({has: page.getByText(file, {exact: true})})
      .getByRole('button', {name: how})
      .click();
    const course = page.frameLocator('iframe');
    const ana = learner(course);
    await ana.seeText('Hello Ana Garcia');
    return {page, course, ana};
  }

  /** Attempts at a package, the first one first. */
  async function attempts(file: string) {
    const rows = await visitor(bench).records();
    return rows.filter((row) => row['package_file'] === file).reverse();
  }

  it('has a ten-minute test that goes as it says', async () => {
    const file = 'i-care-scorm12.zip';
    const context = await browser.newLearner();
    const first = await launch(context, file);
    await first.ana.seeSaveState('Saved');
    await first.ana.button(new RegExp(practice.slice(0, -1))).click();
    for (let page = 0; page < 3; page++) await first.ana.turn();
    await first.ana.sortInto('Done');
    const place = await first.ana.place();
    await first.ana.seeSaveState('Saved');
    await first.page.close();

    const [half] = await attempts(file);
    assert.equal(half?.['status'], 'incomplete');

    const {page, course, ana} = await launch(context, file);
    await ana.button(`Continue: ${practice}`).click();
    assert.equal(await ana.place(), place);
    await ana.button('Back').click();
    await ana.seeText('Right: Done.');
    await ana.turn();
    const rest = ['Accomplished', 'Done', 'Done', 'Accomplished', 'Done'];
    for (const group of [...rest, 'Accomplished', 'Accomplished'])
      await ana.sortInto(group);
    await ana.turn();
    for (const words of [/^“Carers can park/, /^“Patients leave/, /^“A bakery/])
      await ana.reply(words);
    await ana.button('Skip for now').click();
    await ana.turn();
    await ana.button('Finish').click();
    await ana.seeText(`Done: ${practice}`);

    await ana.button('What my employer sees').click();
    const told = course.getByRole('row', {name: /How far you are/});
    await told.getByRole('cell', {name: 'finished'}).first().waitFor();
    await ana.leave();
    await page.getByText('The visit has ended').waitFor();

    const [done] = await attempts(file);
    assert.equal(done?.['status'], 'incomplete');
    assert.equal(done?.['interactions'], '1');
    assert.ok(done?.['content_version']);

    const elsewhere = await browser.newLearner();
    const phone = await launch(elsewhere, file);
    await phone.ana.seeText(/1 of \d+ done/);
    browser.checkNoComplaints();
    await context.close();
    await elsewhere.close();
  });

  it('says how to tell a new attempt next year from one that is reused', async () => {
    const file = 'modules/accomplishments-scorm12.zip';
    const context = await browser.newLearner();
    const first = await launch(context, file);
    await first.ana.begin();
    await first.ana.takePractice('Last year’s text.');
    await first.ana.seeText('You have finished');
    await first.ana.leave();
    await first.page.getByText('The visit has ended').waitFor();

    const reused = await launch(context, file);
    await reused.ana.seeText('You have finished');
    await reused.page.close();

    const anew = await launch(context, file, 'New attempt');
    await anew.ana.begin();
    await anew.ana.practise();
    const field = anew.course.getByRole('textbox');
    assert.equal(await field.inputValue(), '');
    await anew.page.close();

    const [last, next] = await attempts(file);
    assert.equal(last?.['status'], 'completed');
    assert.equal(next?.['status'], 'incomplete');
    browser.checkNoComplaints();
    await context.close();
  });
});

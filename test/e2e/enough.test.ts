import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startWorkbench, type Workbench} from '../workbench/start-workbench.ts';
import {visitor} from '../workbench/visitor.ts';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';
import {
  beginConversation,
  endConversation,
  finishScenarios,
  menuTitle,
  readBehaviours,
  takeConversation,
} from './take-scenarios.ts';

// The package of conversations alone, of which four are enough.

const packages = fileURLToPath(new URL('../../dist/packages', import.meta.url));

describe('enough conversations', {concurrency: 2}, () => {
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

  for (const [standard, completed] of [
    ['scorm12', 'completed'],
    ['scorm2004-4th', 'completed / unknown'],
  ] as const) {
    it(`${standard}: four complete the module, a fifth lowers nothing`, async () => {
      const file = `modules/scenarios-${standard}.zip`;
      const context = await browser.newLearner();
      const launch = async () => {
        const page = await context.newPage();
        await page.goto(bench.url);
        await page
          .getByRole('listitem')
          .filter({has: page.getByText(file, {exact: true})})
          .getByRole('button', {name: 'Launch'})
          .click();
        const course = page.frameLocator('iframe');
        return {page, course, ...learner(course)};
      };
      const record = async () => {
        const rows = await visitor(bench).records();
        return rows.find((row) => row['package_file'] === file)!;
      };

      const first = await launch();
      await first.seeText('24 min · 4 of 9 conversations');
      await first.begin();
      await readBehaviours(first);
      await takeConversation(first);
      await first.seeText('1 of 4 done.');
      await beginConversation(first);
      const asked = await first.heading().textContent();
      await first.seeSaveState('Saved');
      await first.page.close();

      const second = await launch();
      await second.goOn();
      assert.equal(await second.heading().textContent(), asked);
      await endConversation(second);
      await takeConversation(second);
      await second.button('Next').click();
      await second.seeText('Still to take: 1.');
      await second.seeHeading(menuTitle);
      await takeConversation(second);
      await second.seeText('4 of 9 done.');
      await finishScenarios(second);
      await second.seeText('You have finished');
      await second.seeSaveState('Saved');
      const done = await record();
      assert.equal(done['status'], completed);
      assert.match(done['score_raw'] ?? '', /^\d+$/);
      assert.equal(done['interactions'], '5');

      await second.button(/^Look again: /).click();
      await second.button('All conversations').click();
      await takeConversation(second);
      await second.seeText('5 of 9 done.');
      await second.checkNoCallFailed();
      await second.leave();
      await second.page.getByText('The visit has ended').waitFor();
      const after = await record();
      assert.equal(after['status'], completed);
      assert.ok(Number(after['score_raw']) >= Number(done['score_raw']));
      assert.equal(after['interactions'], '6');
      browser.checkNoComplaints();
      await context.close();
    });
  }
});

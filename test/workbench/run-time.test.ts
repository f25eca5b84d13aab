import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {benchInBrowser} from './bench-in-browser.ts';
import {call, dialects, type Course} from './sample-course.ts';

describe('the run-time of the workbench', () => {
  const {begin, openPage, ignorePageErrors, launchInFrame, launchInWindow} =
    benchInBrowser();

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
        const page = await begin(standard);
        await workAndSuspend(await launchInFrame());
        await page.close();

        await openPage();
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

      for (const mode of ['review', 'browse']) {
        it(`goes on with a suspended attempt after a visit in mode ${mode} that set nothing`, async () => {
          await begin(standard);
          const first = await launchInFrame();
          await workAndSuspend(first);
          assert.equal(await call(first, say.end, ''), 'true');

          const course = await launchInFrame({mode});
          assert.equal(await call(course, say.start, ''), 'true');
          assert.equal(await call(course, say.end, ''), 'true');

          await findEverythingAgain(await launchInFrame());
        });
      }

      it('begins with nothing in a new attempt', async () => {
        await begin(standard);
        await workAndSuspend(await launchInFrame());

        const course = await launchInFrame({anew: true});

        assert.equal(await call(course, say.start, ''), 'true');
        assert.equal(await call(course, say.get, say.entry), 'ab-initio');
        assert.equal(await call(course, say.get, 'cmi.suspend_data'), '');
      });

      it('answers a commit that did not arrive with "false" and an error code', async () => {
        const page = await begin(standard);
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
        // When, and not that all is saved: the course may know better.
        await page
          .getByRole('status')
          .getByText(/^Last saved \d\d:\d\d:\d\d UTC\.$/)
          .waitFor();
        ignorePageErrors('502');
      });

      it('shows the calls and the data model beside the course', async () => {
        const page = await begin(standard);
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

  it('tells the time of a call and of a commit in UTC, as the records do, wherever one is', async () => {
    const page = await begin('1.2');
    const course = await launchInFrame();
    const from = new Date().toISOString().slice(11, 19);
    await call(course, 'LMSInitialize', '');
    await call(course, 'LMSCommit', '');

    const [called, saved] = await Promise.all(
      ['#calls time', '#state'].map(async (part) => {
        const text = await page.locator(part).first().textContent();
        return /\d\d:\d\d:\d\d/.exec(text ?? '')?.[0] ?? '';
      }),
    );

    const to = new Date().toISOString().slice(11, 19);
    const isBetween = (time = '') =>
      from <= to ? from <= time && time <= to : from <= time || time <= to;
    assert.ok(isBetween(called), `${called} is not after ${from}`);
    assert.ok(isBetween(saved), `${saved} is not after ${from}`);
    const title = page.getByRole('heading', {name: /^Calls/});
    assert.match((await title.textContent()) ?? '', /times in UTC/);
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
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {axeProblems} from '../support/axe-problems.ts';
import {benchInBrowser} from './bench-in-browser.ts';
import {call} from './sample-course.ts';

describe('rehearsing on a bad LMS', () => {
  const {begin, launchInFrame} = benchInBrowser();
  const state = 'cmi.suspend_data';

  it('is chosen before the launch, stays in sight, and is kept for the next one', async () => {
    const page = await begin('1.2');
    await page.goto('/');
    await page.locator('summary', {hasText: 'Rehearse on a bad LMS'}).click();
    await page.locator('summary', {hasText: 'Session and server'}).click();
    await page.getByLabel('Signed out for a while').check();
    await page.locator('summary', {hasText: 'Names and ids'}).click();
    await page.getByLabel('No name').check();

    await page.getByRole('button', {name: /^Launch/}).click();

    await page
      .getByText('Bad LMS: Signed out for a while (S1), No name (N3-empty)')
      .waitFor();
    await page.getByText('The course says so and').waitFor();
    await page.getByRole('link', {name: 'Back'}).click();
    assert.ok(await page.getByLabel('Signed out for a while').isChecked());
    await page.getByLabel('Signed out for a while').uncheck();
    await page.getByLabel('No name').uncheck();
    await page.getByRole('button', {name: /^Launch/}).click();
    await page.locator('#course').waitFor();
    assert.equal(await page.getByText('Bad LMS').count(), 0);
  });

  it('can be chosen and followed on a small screen, by everybody', async () => {
    const page = await begin('2004 4th Edition');
    await page.setViewportSize({width: 320, height: 640});
    await page.goto('/?trouble=D2&trouble=N2');
    assert.deepEqual(await axeProblems(page), []);
    await page.getByRole('button', {name: /^Launch/}).click();
    // Even on the smallest screen, below all names of troubles, the course has the most of it.
    const stage = await page.locator('.stage').boundingBox();
    assert.ok(stage!.height >= 0.75 * 640, `${stage!.height} px`);
    assert.deepEqual(await axeProblems(page), []);
    assert.ok(await page.getByRole('link', {name: 'Record'}).isHidden());
    await page.getByRole('button', {name: 'More'}).click();
    assert.ok(await page.getByRole('link', {name: 'Record'}).isVisible());
    await page.locator('#rehearsal summary').click();

    assert.deepEqual(await axeProblems(page), []);
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    assert.equal(width, 320);
  });

  it('hands over at launch what the trouble says', async () => {
    await begin('1.2');
    const course = await launchInFrame({trouble: 'N2-script'});
    await call(course, 'LMSInitialize', '');

    const name = await call(course, 'LMSGetValue', 'cmi.core.student_name');

    assert.equal(name, 'محمد علی 王小明 👩🏽‍🚒 Łukasz');
  });

  it('answers calls as the trouble says, and the log shows it', async () => {
    const page = await begin('2004 4th Edition');
    const course = await launchInFrame({trouble: 'Commit-no'});
    await call(course, 'Initialize', '');
    await call(course, 'SetValue', 'cmi.location', 'm1');

    assert.equal(await call(course, 'Commit', ''), false);
    assert.equal(await call(course, 'GetLastError', ''), '101');

    await page.getByText('error 101').first().waitFor();
    await page.goto('/attempts/1');
    await page.getByText('Nothing has been committed yet.').waitFor();
  });

  it('throws where the trouble does', async () => {
    const page = await begin('1.2');
    const course = await launchInFrame({trouble: 'Commit-throws'});
    await call(course, 'LMSInitialize', '');

    await assert.rejects(call(course, 'LMSCommit', ''), /network error/);

    await page.getByText('error thrown').waitFor();
  });

  it('keeps on the server what the trouble leaves of it', async () => {
    const page = await begin('1.2');
    const course = await launchInFrame({trouble: 'D2'});
    await call(course, 'LMSInitialize', '');
    await call(course, 'LMSSetValue', state, 'a+b%20c');
    await call(course, 'LMSSetValue', 'cmi.interactions.0.id', 'one');
    await call(course, 'LMSFinish', '');
    await page.getByText('The visit has ended').waitFor();

    const again = await launchInFrame();
    await call(again, 'LMSInitialize', '');

    assert.equal(await call(again, 'LMSGetValue', state), 'a b c');
    const count = await call(again, 'LMSGetValue', 'cmi.interactions._count');
    assert.equal(String(count), '1');
  });

  it('makes an odd object of the API', async () => {
    await begin('1.2');
    const course = await launchInFrame({trouble: 'A9'});

    assert.equal(await call(course, 'LMSInitialize', ''), 'true');
    const type = await course.evaluate(() => {
      const {lms} = window as unknown as {lms: Record<string, () => unknown>};
      const detached = lms.LMSGetLastError!;
      try {
        return String(detached());
      } catch (error) {
        return `${typeof lms}: ${(error as Error).message}`;
      }
    });
    assert.equal(type, 'function: Illegal invocation');
  });

  it('takes the course away, and says that it was the LMS', async () => {
    const page = await begin('1.2');
    const course = await launchInFrame({trouble: 'U4'});
    await call(course, 'LMSInitialize', '');
    await call(course, 'LMSCommit', '');

    // The second does not come back: there is nothing to come back to.
    await call(course, 'LMSCommit', '').catch(() => {});

    await page.getByText('has taken the course away').waitFor();
    assert.equal(await page.locator('#course').count(), 0);
  });

  it('leaves out what it does not know', async () => {
    const page = await begin('1.2');
    await launchInFrame({trouble: 'nonsense'});

    assert.equal(await page.getByText('Bad LMS').count(), 0);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {axeProblems} from '../support/axe-problems.ts';
import {showIn, themeNames} from './themes.ts';
import {benchInBrowser} from './bench-in-browser.ts';
import {call} from './sample-course.ts';

// Each kind of page, as everybody sees it: in each theme, on the smallest phone,
// with all that can be unfolded open.

async function checkInAllThemes(page: Page, what: string) {
  for (const theme of themeNames) {
    await showIn(theme, page);
    const place = `${what} in ${theme}`;
    assert.deepEqual(await axeProblems(page), [], place);
  }
  const {width, wide} = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    wide: [...document.querySelectorAll('.scroll')]
      .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
      .map(({ariaLabel, id}) => ariaLabel ?? id),
  }));
  assert.equal(width, 320, what);
  assert.deepEqual(wide, [], what);
}

/** Runs in the page: dates that begin in one line and end in the next. */
function brokenDates() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const {0: date, index} of text.nodeValue!.matchAll(
      /\d{4}-\d\d-\d\d/g,
    )) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + date.length);
      const lines = [...range.getClientRects()].map(({top}) => top);
      if (new Set(lines).size > 1) broken.push(date);
    }
  }
  return broken;
}

async function unfold(page: Page) {
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
}

const smallPhone = {width: 320, height: 640};

describe('the pages of the workbench', () => {
  const {begin, beginEmpty, ignorePageErrors, launchInFrame, launchInWindow} =
    benchInBrowser();

  it('with nothing on them say how something comes there, and can be read by everybody', async () => {
    const page = await beginEmpty();
    await page.setViewportSize(smallPhone);
    for (const [path, heading] of [
      ['/', 'No packages yet'],
      ['/records', 'No attempts yet'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('heading', {name: heading}).waitFor();
      await checkInAllThemes(page, path);
    }
    await page.getByRole('link', {name: 'To the packages'}).click();
    await page.getByRole('heading', {name: 'Upload a package'}).waitFor();
  });

  it('with packages and attempts can be read by everybody', async () => {
    const page = await begin('1.2');
    const course = await launchInFrame();
    await call(course, 'LMSInitialize', '');
    await call(course, 'LMSSetValue', 'cmi.suspend_data', 'x'.repeat(900));
    await call(course, 'LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
    await call(course, 'LMSSetValue', 'cmi.objectives.0.id', 'o'.repeat(90));
    await call(course, 'LMSSetValue', 'cmi.interactions.0.id', 'i'.repeat(90));
    await call(course, 'LMSSetValue', 'cmi.interactions.0.type', 'choice');
    await call(course, 'LMSFinish', '');
    await page.setViewportSize(smallPhone);

    for (const path of ['/?new=1', '/records', '/attempts/1']) {
      await page.goto(path);
      await unfold(page);
      await checkInAllThemes(page, path);
    }
  });

  it('break no date at its hyphens, on whatever phone', async () => {
    const page = await begin('2004 4th Edition');
    const course = await launchInFrame();
    const answer = 'cmi.interactions.0';
    await call(course, 'Initialize', '');
    await call(course, 'SetValue', `${answer}.id`, 'who');
    await call(course, 'SetValue', `${answer}.type`, 'choice');
    await call(course, 'SetValue', `${answer}.learner_response`, 'mei');
    const time = '2026-03-01T12:30:05';
    await call(course, 'SetValue', `${answer}.timestamp`, time);
    await call(course, 'Terminate', '');
    await page.goto('/attempts/1');
    for (let width = 320; width <= 420; width += 5) {
      await page.setViewportSize({...smallPhone, width});
      await page.getByText('2026-03-01', {exact: true}).waitFor();
      const broken = await page.evaluate(brokenDates);
      assert.deepEqual(broken, [], `at ${width} px`);
    }
  });

  it('lead at once to what stands below all packages', async () => {
    const page = await begin('1.2');
    await page.setViewportSize(smallPhone);
    await page.goto('/');
    for (const name of ['Upload a package', 'Learners']) {
      const heading = page.getByRole('heading', {name});
      const top = () => heading.evaluate((h) => h.getBoundingClientRect().top);
      assert.ok((await top()) > smallPhone.height);

      await page.getByRole('link', {name}).click();

      assert.ok((await top()) < smallPhone.height, name);
      await page.evaluate(() => scrollTo(0, 0));
    }
    const links = page.getByRole('navigation', {name: 'On this page'});
    assert.doesNotMatch(await links.innerText(), /Modules/);
  });

  it('around a course can be read by everybody, opened and folded', async () => {
    const page = await begin('1.2');
    const course = await launchInFrame({trouble: 'D1-255'});
    await call(course, 'LMSInitialize', '');
    await page.setViewportSize(smallPhone);
    await page.reload();
    await checkInAllThemes(page, 'launch');

    await page.getByRole('button', {name: 'More'}).click();
    await page.getByRole('button', {name: 'Calls and data'}).click();
    await unfold(page);
    await checkInAllThemes(page, 'launch, opened');
  });

  it('leave a course the room in a frame as small as LMSs have', async () => {
    const page = await begin('1.2');
    await launchInFrame();
    for (const viewport of [smallPhone, {width: 600, height: 400}]) {
      await page.setViewportSize(viewport);
      await page.reload();
      const {width, height} = (await page.locator('#course').boundingBox())!;
      assert.equal(width, viewport.width);
      assert.ok(viewport.height - height <= 80, `${height} px are left`);
    }
  });

  it('cut no words short beside a course, whatever the width', async () => {
    const page = await begin('2004 4th Edition');
    await launchInFrame({trouble: 'D1-255'});
    const cut: string[] = [];
    for (const width of [320, 600, 768, 1280]) {
      await page.setViewportSize({width, height: 900});
      await page.reload();
      await page.getByText('Waiting for the course to initialise').waitFor();
      const here = await page
        .locator('.bar :is(h1, p), .rehearsal summary')
        .evaluateAll((all) =>
          all
            // One pixel is what is left of words that only screen readers meet.
            .filter(({clientWidth}) => clientWidth > 1)
            .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
            .map(({textContent}) => textContent.trim()),
        );
      cut.push(...here.map((words) => `${width}: ${words}`));
    }
    assert.deepEqual(cut, []);
  });

  it('beside a course in its own window say what they are for', async () => {
    const page = await begin('1.2');
    const course = await launchInWindow();
    await page.setViewportSize(smallPhone);
    await page.getByRole('heading', {name: 'a window of its own'}).waitFor();
    await checkInAllThemes(page, 'beside a window');
    await course.close();
  });

  it('that say no say what to do, and can be read by everybody', async () => {
    const page = await begin('1.2');
    await page.setViewportSize(smallPhone);
    await page.goto('/nothing');
    await page.getByRole('link', {name: 'To the packages'}).waitFor();
    await checkInAllThemes(page, 'unknown path');

    await page.goto('/');
    const buffer = Buffer.from('no');
    const file = {name: 'course.zip', mimeType: 'application/zip', buffer};
    await page.setInputFiles('#file', file);
    await page.getByRole('button', {name: 'Upload'}).click();
    await page.getByText('This file is not a zip').waitFor();
    await checkInAllThemes(page, 'bad upload');
    ignorePageErrors('status of 4');
  });

  it('by a name that is not served look like the others, and lead to one that is', async () => {
    const page = await begin('1.2');
    await page.setViewportSize(smallPhone);
    await page.goto('/');

    // Browsers take every name under localhost for this machine.
    await page.goto(page.url().replace('127.0.0.1', 'elsewhere.localhost'));

    await page.getByRole('heading', {name: 'This is refused'}).waitFor();
    await checkInAllThemes(page, 'refused');
    const font = await page.evaluate(
      () => getComputedStyle(document.body).fontFamily,
    );
    assert.match(font, /Atkinson/);
    await page.getByRole('link', {name: 'To the packages'}).click();
    await page.getByRole('heading', {name: 'A sample'}).waitFor();
    assert.equal(new URL(page.url()).hostname, '127.0.0.1');
    ignorePageErrors('status of 4');
  });

  it('can each be told apart by their titles', async () => {
    const page = await begin('1.2');
    await launchInFrame();
    const titles = [await page.title()];
    for (const path of ['/', '/records', '/attempts/1', '/nothing']) {
      await page.goto(path);
      titles.push(await page.title());
    }
    assert.deepEqual(titles, [
      'A sample · I CARE workbench',
      'Packages · I CARE workbench',
      'Records · I CARE workbench',
      'Garcia, Ana, attempt 1 · I CARE workbench',
      'There is nothing here · I CARE workbench',
    ]);
    ignorePageErrors('status of 4');
  });
});

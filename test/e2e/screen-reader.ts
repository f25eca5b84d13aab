import type {BrowserContext, Locator, Page} from 'playwright-core';
import {noteAnnouncements, type Announcing} from './announcements.ts';

/** The same dice each time, so that a transcript is the same each time. */
function loadDice() {
  let seed = 7;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

/** A page on which a screen reader is at work, always on the same day. */
export async function pageToHear(context: BrowserContext): Promise<Page> {
  await context.addInitScript(noteAnnouncements);
  await context.addInitScript(loadDice);
  await context.clock.setFixedTime(new Date(2026, 10, 22, 12));
  const page = await context.newPage();
  return page;
}

/**
 * Writes down what a screen reader meets: at each step the title of the page,
 * where the focus is, what was announced, and all there is to read.
 */
export function screenReader(page: Page) {
  const steps: string[] = [];

  return {
    /** Notes the step that was just taken, and what there is of it. */
    hear: async (step: string, where: Locator = page.getByRole('main')) => {
      await settle(page);
      const announced = await page.evaluate(() =>
        (window as unknown as Announcing).takeAnnouncements(),
      );
      const lines = [
        `## ${step}`,
        `title: ${await page.title()}`,
        `focus: ${await focusIn(page)}`,
        ...announced.map((words) => `announced: ${words}`),
        '',
        await readIn(where),
      ];
      steps.push(lines.join('\n'));
    },
    /** What was said on the way here is not part of what one comes for. */
    forget: async () => {
      await settle(page);
      await page.evaluate(() =>
        (window as unknown as Announcing).takeAnnouncements(),
      );
    },
    /** The whole, but for versions, and the code that is made of one. */
    transcript: () =>
      `${steps.join('\n\n')}\n`
        .replace(/\b\d+\.\d+\.\d+-[\da-f]{6}\b/g, '(version)')
        .replace(/\b[\dA-Z]{4}-[\dA-Z]{4}\b/g, '(code)')
        .replace(/Mozilla\/5\.0 .*/g, '(browser)'),
  };
}

export type ScreenReader = ReturnType<typeof screenReader>;

/**
 * All there is to read. Playwright gives the bare number of a slider; a screen
 * reader says the words for it, where there are any.
 */
async function readIn(where: Locator): Promise<string> {
  const lines = (await where.ariaSnapshot()).split('\n');
  for (const [at, line] of lines.entries()) {
    const name = /^ *- '?slider "([^"]*)"/.exec(line)?.[1];
    if (!name) continue;
    const slider = where.page().getByRole('slider', {name, exact: true});
    const words = await slider.getAttribute('aria-valuetext');
    if (words) lines[at] = `${line}, said as “${words}”`;
  }
  return lines.join('\n');
}

/** Until a few frames have come and gone in which nothing changed. */
async function settle(page: Page) {
  await page.evaluate(async () => {
    const {countChanges} = window as unknown as Announcing;
    let [calm, last] = [0, -1];
    while (calm < 5) {
      await new Promise(requestAnimationFrame);
      const now = countChanges();
      calm = now === last ? calm + 1 : 0;
      last = now;
    }
  });
}

/** What has the focus, in Chromium's own words for it. */
export async function focusIn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const {result} = await session.send('Runtime.evaluate', {
    expression: `(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at;
    })()`,
  });
  const {nodes} = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes;
  const say = (value: unknown) =>
    value ? ` “${(value as string | number).toString().trim()}”` : '';
  const states = (node?.properties ?? [])
    .filter(({name}) =>
      ['checked', 'pressed', 'expanded', 'invalid'].includes(name),
    )
    .filter(({value}) => !(value.value === 'false' && value.type === 'token'))
    .map(({name, value}) => ` [${name}=${String(value.value)}]`);
  const {role, name, description, value} = node ?? {};
  const described = description?.value
    ? `, described as${say(description.value)}`
    : '';
  return `${role?.value}${say(name?.value)}${say(value?.value)}${states.join('')}${described}`;
}

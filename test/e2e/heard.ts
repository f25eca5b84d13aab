import type {Page} from 'playwright-core';
import {heardActivities} from './heard-activities.ts';
import {heardExercises} from './heard-exercises.ts';
import {heardScreens} from './heard-screens.ts';
import {learner} from './learner.ts';
import type {TestBrowser} from './open-browser.ts';
import {pageToHear, screenReader, type ScreenReader} from './screen-reader.ts';
import {servePackage} from './serve-package.ts';

/** What somebody has who takes a part of the course and listens. */
export type Listener = ReturnType<typeof learner> &
  ScreenReader & {
    course: Page;
    page: Page;
    /** Reads on, and listens again from the last page on. */
    readOn: (pages: number) => Promise<void>;
  };

/** One thing to hear, in the package where it comes soonest. */
export interface Heard {
  file: string;
  take: (listener: Listener) => Promise<void>;
}

/** Each kind of activity and of screen, by the name of its transcript. */
export const heard: Record<string, Heard> = {
  ...heardActivities,
  ...heardExercises,
  ...heardScreens,
};

/** Takes one of them, and gives what there was to hear. */
export async function transcriptOf(
  {file, take}: Heard,
  browser: TestBrowser,
  test: {after(done: () => void): void},
): Promise<string> {
  const server = await servePackage(test, file);
  const context = await browser.newLearner();
  const page = await pageToHear(context);
  // Where there is room, all words stand in the bar.
  await page.setViewportSize({width: 1280, height: 720});
  await page.goto(`${server.url}/index.html`);
  const ana = learner(page);
  const reader = screenReader(page);
  await ana.button('Save and exit').waitFor();
  await take({
    ...ana,
    ...reader,
    course: page,
    page,
    begin: async () => {
      await reader.forget();
      await ana.begin();
    },
    readOn: async (pages) => {
      for (let count = 1; count < pages; count++) await ana.turn();
      await reader.forget();
      await ana.turn();
    },
  });
  await context.close();
  return reader.transcript();
}

import type {Frame, Page} from 'playwright-core';

/** The ways to see a page: each has colours of its own. */
const themes = {
  light: {colorScheme: 'light', forcedColors: 'none'},
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  'forced colours': {colorScheme: 'dark', forcedColors: 'active'},
} as const;

export type Theme = keyof typeof themes;

export const themeNames = Object.keys(themes) as Theme[];

/**
 * Shows a page in a theme, and what is in its frame, too. Waits for colours that
 * change: one half-way to the next is nobody's.
 */
export async function showIn(
  theme: Theme,
  page: Page,
  shown: Page | Frame = page,
) {
  await page.emulateMedia(themes[theme]);
  await shown.evaluate(async () => {
    const changes = document
      .getAnimations()
      .filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changes.map(({finished}) => finished));
  });
}

/** How the learner wants the course to look. */
export interface Display {
  /** In percent of the normal size. */
  size: number;
  theme: 'system' | 'light' | 'dark';
  motion: 'system' | 'less';
}

export const standardDisplay: Display = {
  size: 100,
  theme: 'system',
  motion: 'system',
};

export const sizes = [100, 115, 130, 150, 175, 200];

const key = 'i-care:display';

/** Keeps it on this device, where that is allowed, for the next page. */
export function keepDisplay(display: Display) {
  try {
    localStorage.setItem(key, JSON.stringify(display));
  } catch {
    // A sandboxed frame keeps nothing; the page at hand is as wanted.
  }
}

/** What was kept, at once, so that no page changes its look after a moment. */
export function keptDisplay(): Display {
  try {
    return readDisplay(localStorage.getItem(key) ?? '');
  } catch {
    return standardDisplay;
  }
}

/** Reads what was kept; anything odd becomes the standard. */
export function readDisplay(kept: string): Display {
  try {
    const {size, theme, motion} = JSON.parse(kept) as Partial<Display>;
    return {
      size: sizes.includes(size!) ? size! : standardDisplay.size,
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      motion: motion === 'less' ? 'less' : 'system',
    };
  } catch {
    return standardDisplay;
  }
}

/**
 * Shows the page as wanted, and follows the system where the learner leaves it
 * the choice. Call the answer to stop following.
 */
export function applyDisplay(
  display: Display,
  root = document.documentElement,
) {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const prefersLess = matchMedia('(prefers-reduced-motion: reduce)');

  function apply() {
    const dark =
      display.theme === 'dark' ||
      (display.theme === 'system' && prefersDark.matches);
    const less = display.motion === 'less' || prefersLess.matches;
    root.dataset.theme = dark ? 'dark' : 'light';
    root.dataset.motion = less ? 'less' : 'normal';
    root.style.setProperty('--care-text-scale', String(display.size / 100));
  }

  apply();
  prefersDark.addEventListener('change', apply);
  prefersLess.addEventListener('change', apply);
  return () => {
    prefersDark.removeEventListener('change', apply);
    prefersLess.removeEventListener('change', apply);
  };
}

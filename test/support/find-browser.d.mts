/** Types of `find-browser.mjs`, which stays plain so that the runner's config can read it. */
export function findBrowser(): string;
export const browserArguments: string[];

import axe from 'axe-core';
import type {Page} from 'playwright-core';

type Axe = typeof axe;

/** By the rules of axe. Evaluated from outside, since the page allows no foreign script. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: Axe};
    // The course in the frame is not ours.
    const {violations} = await axe.run(document, {iframes: false});
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
  });
}

import axe, {type RunOnly} from 'axe-core';
import type {Frame, Page} from 'playwright-core';

type Axe = typeof axe;

/** WCAG 2.2 A and AA, and what axe's authors hold to be good besides. */
const standards = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  'best-practice',
];

/** Those of their rules that a theme can break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface Wanted {
  /** Rules that say nothing where a page is no whole screen. */
  leaveOut?: string[];
  /** Leaves out all rules that know no colours. */
  onlyColours?: boolean;
  /** Names the part of the page by the first heading in what matches. */
  partsAre?: string;
}

/**
 * What the rules of axe find wrong, through shadow roots. Evaluated from
 * outside, since the page allows no foreign script.
 */
export async function axeProblems(
  page: Page | Frame,
  {leaveOut = [], onlyColours = false, partsAre = ''}: Wanted = {},
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const runOnly: RunOnly = onlyColours
    ? {type: 'rule', values: ofColours}
    : {type: 'tag', values: standards};
  return page.evaluate(
    async ({runOnly, leaveOut, partsAre}) => {
      const {axe} = window as unknown as {axe: Axe};

      // In forced colours Chromium draws text in `color`, and still gives the
      // colour of before here, which axe asks for first.
      const {prototype} = CSSStyleDeclaration;
      const own = Object.getOwnPropertyDescriptor(
        prototype,
        'getPropertyValue',
      )!;
      if (matchMedia('(forced-colors: active)').matches)
        Object.defineProperty(prototype, 'getPropertyValue', {
          ...own,
          value(this: CSSStyleDeclaration, name: string): unknown {
            const isFill = name === '-webkit-text-fill-color';
            const asked = isFill ? 'color' : name;
            return Reflect.apply(own.value as () => string, this, [asked]);
          },
        });

      const {violations} = await axe.run(document, {
        elementRef: true,
        resultTypes: ['violations'],
        runOnly,
        rules: Object.fromEntries(
          leaveOut.map((rule) => [rule, {enabled: false}]),
        ),
        // What is in a frame of another's is not ours.
        iframes: false,
      });
      Object.defineProperty(prototype, 'getPropertyValue', own);

      function partOf(element?: Element): string {
        for (let node: Node | null = element ?? null; partsAre && node;) {
          if (node instanceof Element && node.matches(partsAre))
            return ` in “${node.querySelector('h2')?.textContent}”`;
          node = node instanceof ShadowRoot ? node.host : node.parentNode;
        }
        return '';
      }

      return violations.flatMap(({id, help, nodes}) =>
        nodes.map(({html, any, element}) => {
          const why = id === 'color-contrast' ? any[0]?.message : help;
          return `${id}${partOf(element)}: ${html.slice(0, 160)} ${why}`;
        }),
      );
    },
    {runOnly, leaveOut, partsAre},
  );
}

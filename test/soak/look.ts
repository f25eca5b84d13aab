import type {FrameLocator} from 'playwright-core';

/** What a learner sees at one glance. */
export interface Sight {
  /** The word in the bar that says whether all is saved. */
  save: string;
  /** Name of the element that fills the page: `care-home`, `care-rating`, … */
  page: string;
  heading: string;
  question: string;
  situation: string;
  /** What stands in the answer: the place of a rating, or a text. */
  answer: string;
  /** What the button says that leads on. */
  next: string;
  /** The answer to the question at hand can be checked. */
  isOpen: boolean;
}

/** All of it at once, so that it belongs together. */
export function look(frame: FrameLocator): Promise<Sight> {
  return frame.locator('care-course').evaluate((course) => {
    function all(root: Element): Element[] {
      const below = [...(root.shadowRoot?.children ?? []), ...root.children];
      return [root, ...below.flatMap(all)];
    }
    const textIn = (root: Element | undefined, selector: string) =>
      root?.shadowRoot
        ?.querySelector(selector)
        ?.textContent.replace(/\s+/g, ' ')
        .trim() ?? '';
    const elements = all(course);
    const named = (name: string) =>
      elements.find(({localName}) => localName === name);
    const module = named('care-module');
    const own = module?.shadowRoot?.querySelector('.page') ?? undefined;
    const page = own ?? named('care-home');
    const radios = [
      ...(page?.shadowRoot?.querySelectorAll<HTMLInputElement>(
        'input[name=level]',
      ) ?? []),
    ];
    const level = radios.findIndex(({checked}) => checked);
    const text = page?.shadowRoot?.querySelector('textarea')?.value;
    return {
      answer: text ?? (level < 0 ? '' : String(level)),
      save: textIn(named('care-save-state'), '.state'),
      page: page?.localName ?? '',
      heading: textIn(page, 'h1'),
      question: textIn(page, 'h2'),
      situation: textIn(page, '.situation'),
      next: textIn(module, 'nav button:nth-of-type(2)'),
      isOpen: textIn(page, 'button.main') === 'Check answer',
    };
  });
}

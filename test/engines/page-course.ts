import type {Course} from '../e2e/learner.ts';
import {check, click, fill, selectOption} from './page-hands.ts';
import {seen} from './seen.ts';
import {
  elementsIn,
  isShown,
  isTold,
  levelOf,
  nameOf,
  roleOf,
  says,
  textOf,
  type Wanted,
} from './what-is-shown.ts';

/**
 * The course in a frame of this page, for a learner who otherwise uses
 * Playwright: the few of its calls that taking the course needs.
 */
export function courseIn(frame: HTMLIFrameElement): Course {
  const root = () => frame.contentDocument?.documentElement;
  const page = new Part('the course', () => {
    const there = root();
    return there ? [there] : [];
  });
  return page as unknown as Course;
}

interface Named {
  name?: Wanted;
  exact?: boolean;
  level?: number;
}

/** Things on the page, looked for anew each time somebody asks. */
class Part {
  private readonly what: string;
  private readonly find: () => Element[];

  constructor(what: string, find: () => Element[]) {
    this.what = what;
    this.find = find;
  }

  getByRole(role: string, {name, exact, level}: Named = {}) {
    const what = `${role} “${String(name ?? level ?? 'any')}”`;
    return this.within(what, (element) => {
      if (roleOf(element) !== role || !isTold(element)) return false;
      if (level !== undefined && levelOf(element) !== level) return false;
      return name === undefined || says(nameOf(element), name, exact);
    });
  }

  getByLabel(label: Wanted, {exact}: {exact?: boolean} = {}) {
    const fields = ['input', 'select', 'textarea'];
    return this.within(
      `field “${String(label)}”`,
      (element) =>
        fields.includes(element.localName) &&
        says(nameOf(element), label, exact),
    );
  }

  /** The innermost things that say it. */
  getByText(text: Wanted, {exact}: {exact?: boolean} = {}) {
    const isSaying = (element: Element) => says(textOf(element), text, exact);
    return this.within(
      `text “${String(text)}”`,
      (element) => isSaying(element) && !elementsIn(element).some(isSaying),
    );
  }

  locator(selector: string) {
    return this.within(selector, (element) => element.matches(selector));
  }

  filter({visible, hasNotText}: {visible?: boolean; hasNotText?: Wanted}) {
    return this.among((all) =>
      all.filter(
        (one) =>
          (!visible || isShown(one)) &&
          (hasNotText === undefined || !says(textOf(one), hasNotText)),
      ),
    );
  }

  or(other: Part) {
    return this.among((all) => [...all, ...other.find()]);
  }

  first() {
    return this.nth(0);
  }

  nth(index: number) {
    return this.among((all) => all.slice(index, index + 1));
  }

  async all() {
    await this.waitFor();
    return this.find().map((one) => this.among(() => [one]));
  }

  count() {
    return Promise.resolve(this.find().length);
  }

  isVisible() {
    const shown = this.find().filter(isShown);
    return Promise.resolve(shown.length > 0);
  }

  async isEnabled() {
    return !(await this.one()).matches(':disabled');
  }

  async waitFor() {
    await seen(this.what, () => this.find().some(isShown));
  }

  async textContent() {
    return textOf(await this.one());
  }

  async inputValue() {
    return ((await this.one()) as HTMLInputElement).value;
  }

  async click() {
    await click(await this.one());
  }

  async check() {
    await check(await this.one());
  }

  async fill(text: string) {
    await fill(await this.one(), text);
  }

  async selectOption({label}: {label: string}) {
    selectOption(await this.one(), label);
  }

  /** What is to be used must be there once: no guessing which of two. */
  private one() {
    return seen(`one ${this.what}`, () => {
      const all = this.find();
      return all.length === 1 && all[0];
    });
  }

  private within(what: string, isWanted: (element: Element) => boolean) {
    return new Part(what, () =>
      this.find().flatMap((root) => elementsIn(root).filter(isWanted)),
    );
  }

  private among(choose: (all: Element[]) => Element[]) {
    return new Part(this.what, () => choose(this.find()));
  }
}

import type {Locator} from 'playwright-core';
import type {Course} from './learner.ts';

/** What hands do to something on the page. */
export interface Hands {
  click: (target: Locator) => Promise<void>;
  check: (target: Locator) => Promise<void>;
  fill: (target: Locator, text: string) => Promise<void>;
  selectOption: (target: Locator, option: {label: string}) => Promise<void>;
}

type Part = Course | Locator;

/**
 * The same course in other hands: whatever is pressed, checked or filled in
 * there goes through them, so that every learner's way can be taken again,
 * such as by keyboard alone.
 */
export function inHands(course: Course, hands: Hands): Course {
  const originals = new WeakMap<object, unknown>();
  const unwrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const own = originals.get(value);
    if (own) return own;
    const {has} = value as {has?: object};
    return has ? {...value, has: unwrap(has)} : value;
  };

  function wrap<P extends Part>(part: P): P {
    const wrapped = new Proxy(part, {
      get(_, key) {
        if (key in hands && 'click' in part)
          return (...rest: unknown[]) =>
            (hands[key as keyof Hands] as (...all: unknown[]) => unknown)(
              part,
              ...rest,
            );
        const value = Reflect.get(part, key) as unknown;
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) =>
          wrapAnswer(Reflect.apply(value, part, given.map(unwrap)));
      },
    });
    originals.set(wrapped, part);
    return wrapped;
  }

  function wrapAnswer(answer: unknown): unknown {
    if (answer instanceof Promise) return answer.then(wrapAnswer);
    if (Array.isArray(answer)) return answer.map(wrapAnswer);
    return isLocator(answer) ? wrap(answer) : answer;
  }

  return wrap(course);
}

function isLocator(value: unknown): value is Locator {
  return typeof value === 'object' && value !== null && 'getByRole' in value;
}

import type {Shown} from './shown-page.ts';

/**
 * Runs in the page: until nothing that one sees moves or fades any more. Between
 * two colours a button can be read by nobody, and no rule should judge it then.
 */
export async function atRest() {
  const {seenElements} = window as unknown as Shown;
  await new Promise(requestAnimationFrame);
  await Promise.allSettled(
    seenElements()
      .flatMap((element) => element.getAnimations())
      .map(({finished}) => finished),
  );
}

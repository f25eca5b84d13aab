import type {Shown} from './shown-page.ts';

/**
 * Runs in the page: controls that are smaller than 44 by 44 pixels (WCAG 2.2,
 * 2.5.5 and so 2.5.8), and how many there are in all. A label that presses its
 * control counts with it; a link in a sentence is as large as its words.
 */
export function smallTargets() {
  const {seenElements, nameOf} = window as unknown as Shown;
  const least = 44 - 0.1;
  const controls =
    'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]';

  function isInSentence(element: Element) {
    if (element.localName !== 'a') return false;
    if (getComputedStyle(element).display !== 'inline') return false;
    const around = element.parentElement?.textContent.trim() ?? '';
    return around.length > element.textContent.trim().length;
  }

  function isLarge(element: Element) {
    const {width, height} = element.getBoundingClientRect();
    return width >= least && height >= least;
  }

  const measured = seenElements().filter((one) => one.matches(controls));
  const problems = measured.flatMap((control) => {
    const labels = [...((control as HTMLInputElement).labels ?? [])];
    if (isInSentence(control)) return [];
    if ([control, ...labels].some(isLarge)) return [];
    const {width, height} = control.getBoundingClientRect();
    const size = `${Math.round(width)} x ${Math.round(height)} px`;
    return [`${nameOf(control)} is ${size}`];
  });
  return {problems, count: measured.length};
}

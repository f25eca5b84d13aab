import type {Shown} from './shown-page.ts';

/**
 * Runs in the page: words that are broken in the middle, letter by letter where
 * it is narrow, which is hard to read; and how many words there are in all. A
 * name of more than twenty letters may be longer than any line, and large text
 * on a phone leaves no line for words of more than fourteen.
 */
export function brokenWords() {
  const {seenElements, nameOf, drawnChildren} = window as unknown as Shown;
  const longest = document.body.clientWidth > 320 ? 20 : 14;
  const problems: string[] = [];
  let count = 0;
  for (const element of seenElements()) {
    if (element.matches('input, textarea, pre, code')) continue;
    if (element instanceof SVGElement) continue;
    for (const text of drawnChildren(element)) {
      if (!(text instanceof Text)) continue;
      // A hyphen or a slash is where a word may be broken.
      for (const {0: word, index} of text.data.matchAll(/[^\s\-–—/]+/g)) {
        // What has a digit is a number, or the browser's version.
        if (word.length > longest || /\d/.test(word)) continue;
        count++;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set(
          [...range.getClientRects()].map(({top}) => Math.round(top)),
        );
        if (lines.size > 1)
          problems.push(`“${word}” is broken in ${nameOf(element)}`);
      }
    }
  }
  return {problems: [...new Set(problems)], count};
}

import type {InterfaceWords} from '../content/interface-words.ts';

/**
 * The words of the controls, in the learner's language. Elements read them when
 * they render; `useWords` sets them once, before the first element appears.
 */
export let words: InterfaceWords;

export function useWords(chosen: InterfaceWords) {
  words = chosen;
}

/** Fills the braces of a text: `fill('Page {page}', {page: 3})`. */
export function fill(text: string, values: Record<string, string | number>) {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) =>
    name in values ? String(values[name]) : braces,
  );
}

import {fill, words} from './words.ts';

/** A date with the month in words, so that no two countries read it differently. */
export function dateText(at: number): string {
  const date = new Date(at);
  const language = document.documentElement.lang || undefined;
  const month = date.toLocaleDateString(language, {month: 'long'});
  const [day, year] = [date.getDate(), date.getFullYear()];
  return fill(words.certificate.date, {day, month, year});
}

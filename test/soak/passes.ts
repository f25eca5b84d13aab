import {check} from './known-content.ts';

/** As the settings of the course have it when it comes. */
const drawn = 12;
const rightToPass = 10;

/** Whether these answers come to a pass, in any attempt at the check. */
export function passes(values: ReadonlyMap<string, string>): boolean {
  const attempts = new Map<string, string[]>();
  for (const [key, value] of values) {
    if (!key.startsWith(`${check}/`)) continue;
    const attempt = key.slice(0, key.lastIndexOf('/'));
    attempts.set(attempt, [...(attempts.get(attempt) ?? []), value]);
  }
  return [...attempts.values()].some(
    (answers) =>
      answers.length === drawn &&
      answers.filter((answer) => answer === 'right').length >= rightToPass,
  );
}

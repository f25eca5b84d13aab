import {readFileSync} from 'node:fs';

/** The colours of learners who choose none, and of those who want it dark. */
export type Theme = 'light' | 'dark';

const [light, dark] = readFileSync('src/ui/tokens.css', 'utf8').split(
  "[data-theme='dark']",
);

/** A colour of a theme, as tokens.css has it. */
export function token(theme: Theme, name: string): string {
  const rules = theme === 'light' ? light : dark;
  const found = new RegExp(`--care-${name}: (#[0-9a-f]{6});`).exec(rules!);
  if (!found) throw new Error(`There is no colour “${name}” in ${theme}.`);
  return found[1]!;
}

import {brandColours, type AccentColours} from './brand-colours.ts';

/** The accent of tokens.css; its tints there were chosen by hand. */
export const ownAccent = '#0f6b66';

/** What follows tokens.css where a company has a colour of its own; '' where not. */
export function brandStyles(accent: string): string {
  if (accent.toLowerCase() === ownAccent) return '';
  const {light, dark} = brandColours(accent);
  return [
    `:root{${properties(light)}}`,
    `@media screen{:root[data-theme='dark']{${properties(dark)}}}`,
    '',
  ].join('\n');
}

/** What to tell an author whose colour is not taken as it is; '' where it is. */
export function adjustedAccent(accent: string): string {
  if (accent.toLowerCase() === ownAccent) return '';
  const {light, dark} = brandColours(accent);
  const changed = [
    ['light', light.accent],
    ['dark', dark.accent],
  ].filter(([, colour]) => colour !== accent.toLowerCase());
  if (changed.length === 0) return '';
  const taken = changed.map(([theme, colour]) => `${colour} on ${theme}`);
  return `brand.accent ${accent} could not be read everywhere (WCAG asks for 4.5:1). Taken instead: ${taken.join(', ')}.`;
}

function properties({accent, strong, onAccent, tint}: AccentColours): string {
  return [
    `--care-accent:${accent}`,
    `--care-accent-strong:${strong}`,
    `--care-on-accent:${onAccent}`,
    `--care-accent-tint:${tint}`,
  ].join(';');
}

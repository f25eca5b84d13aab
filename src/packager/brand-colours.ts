import {clampChroma, converter, formatHex, wcagContrast} from 'culori';
import type {Oklch} from 'culori';

/** The colours that follow from a brand's, as tokens.css names them. */
export interface AccentColours {
  /** The main action, selection, progress; also text wherever there is text. */
  accent: string;
  /** The same under the pointer, and for whoever wants high contrast. */
  strong: string;
  onAccent: string;
  /** Behind text in ink. */
  tint: string;
}

export interface BrandColours {
  light: AccentColours;
  dark: AccentColours;
}

/** What a theme is made of, besides the accent. */
interface Theme {
  /** Paper and card, and the tints of sun, rose and leaf, as tokens.css has them. */
  grounds: string[];
  tint: Pick<Oklch, 'l' | 'c'>;
  onAccent: (hue: number | undefined) => string;
  /** The way from a colour that cannot be read to one that can. */
  step: number;
}

const toOklch = converter('oklch');
/** WCAG 2.2, 1.4.3: text of any size. */
const readable = 4.5;
/** WCAG 2.2, 1.4.6: the same, where contrast is to be high. */
const wellReadable = 7;

const themes: Record<keyof BrandColours, Theme> = {
  light: {
    grounds: ['#faf6ee', '#fffdf8', '#fcedcb', '#f8ddd6', '#dcebd9'],
    tint: {l: 0.925, c: 0.03},
    onAccent: () => '#ffffff',
    step: -0.01,
  },
  dark: {
    grounds: ['#191614', '#231f1c', '#3d3220', '#46261f', '#24382a'],
    tint: {l: 0.325, c: 0.035},
    onAccent: (h) => hex({mode: 'oklch', l: 0.23, c: h ? 0.025 : 0, h}),
    step: 0.01,
  },
};

/**
 * Accessible tints of a brand's colour, for light and dark. A colour that cannot
 * be read wherever it stands, or not be written on, keeps its hue and gets darker, or
 * lighter in the dark, until it can.
 */
export function brandColours(accent: string): BrandColours {
  const colour = toOklch(accent)!;
  return {
    light: accentOn(colour, themes.light),
    dark: accentOn(colour, themes.dark),
  };
}

/** How well one colour can be read on the other, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}

function accentOn(colour: Oklch, theme: Theme): AccentColours {
  const {step} = theme;
  const {h} = colour;
  const tint = hex({
    ...{mode: 'oklch', l: theme.tint.l, h},
    c: Math.min(colour.c, theme.tint.c),
  });
  const onAccent = theme.onAccent(h);
  const grounds = [...theme.grounds, tint, onAccent];
  const at = (lightness: number) => hex({...colour, l: lightness});
  /** The first lightness from there on that has this contrast everywhere. */
  const from = (start: number, least: number) => {
    let l = start;
    const isEnough = (ground: string) => contrast(at(l), ground) >= least;
    for (let tries = 0; tries < 100 && !grounds.every(isEnough); tries++)
      l += step;
    return l;
  };
  const l = from(colour.l, readable);
  const strong = from(l + step * 8, wellReadable);
  return {accent: at(l), strong: at(strong), onAccent, tint};
}

/** The nearest colour that a screen can show. */
function hex({l, ...colour}: Oklch): string {
  const lightness = Math.min(Math.max(l, 0), 1);
  return formatHex(clampChroma({...colour, l: lightness}, 'oklch'));
}

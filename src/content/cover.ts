/**
 * The picture of a module, as `course/covers.js` holds it: paths from back to
 * front, in a square of 96 units.
 */
export type Cover = CoverPart[];

export interface CoverPart {
  path: string;
  fill?: Paint;
  /** The width of its line, which is in ink. */
  line?: number;
}

/**
 * What a cover may be painted with, by the colour in `cover.svg`, which is how it
 * looks in light. The player has the same in each theme.
 */
export const paints = {
  '#211d1a': 'ink',
  '#fffdf8': 'card',
  '#0f6b66': 'accent',
  '#d7ece8': 'tint',
  '#f2b134': 'sun',
  '#dcebd9': 'leaf',
  '#f8ddd6': 'rose',
} as const;

export type Paint = (typeof paints)[keyof typeof paints];

export const coverSize = 96;

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import subsetFont from 'subset-font';

/**
 * What western European languages are written with: ASCII, Latin-1, the
 * letters that it lacks, and the signs of good typesetting. Other characters
 * are shown in the reader's own fonts.
 */
const western = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  'ıŒœŸ',
  '‐‑–—‘’‚“”„•…‹›€™−←↑→↓',
].join('');

/**
 * The font of the course, made small: its own characters, its own weights, and
 * of its features those that are used, for words and for columns of numbers.
 */
export async function makeFont(
  fontPackage: string,
  {characters = western, heaviest = 800} = {},
): Promise<Uint8Array> {
  const file = 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
  // Its types do not know `keepFeatures` yet; of a constant they allow more.
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: {wght: {min: 400, max: heaviest}},
    keepFeatures: ['kern', 'tnum'],
  };
  return subsetFont(readFileSync(join(fontPackage, file)), characters, options);
}

function range(from: number, to: number): string {
  return String.fromCodePoint(
    ...Array.from({length: to - from + 1}, (_, index) => from + index),
  );
}

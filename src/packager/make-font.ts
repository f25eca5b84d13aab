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

/** The font of the course, made small: its own characters, its own weights. */
export async function makeFont(
  fontPackage: string,
  characters = western,
): Promise<Uint8Array> {
  const file = 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
  return subsetFont(readFileSync(join(fontPackage, file)), characters, {
    targetFormat: 'woff2',
    variationAxes: {wght: {min: 400, max: 800}},
  });
}

function range(from: number, to: number): string {
  return String.fromCodePoint(
    ...Array.from({length: to - from + 1}, (_, index) => from + index),
  );
}

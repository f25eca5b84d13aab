import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Logo} from './content.ts';
import type {Problem} from './problem.ts';

/** Enough for a picture of this size; every learner's launch waits for it. */
const most = 30_000;
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a drawing does not need, and a page of an LMS should not be given. */
const active = /<(script|foreignObject|iframe)\b|\son\w+\s*=|javascript:/i;

/**
 * Reads the company's logo from `modules/`, if there is to be one, and tells
 * what is wrong with it.
 */
export async function readLogo(
  root: string,
  name?: string,
): Promise<{logo?: Logo; problems: Problem[]}> {
  if (!name) return {problems: []};
  const file = `modules/${name}`;
  const problem = (message: string) => ({
    problems: [{file, place: '', message}],
  });
  let bytes: Buffer;
  try {
    bytes = await readFile(join(root, file));
  } catch {
    return problem(
      'There is no such file. Put the logo there, or take "logo" out of the settings.',
    );
  }
  if (bytes.length > most) {
    const size = Math.ceil(bytes.length / 1000);
    return problem(
      `It has ${size} kB. Make it ${most / 1000} kB at most: as a plain SVG, or a PNG of 400 pixels.`,
    );
  }
  const isPng = png.every((byte, at) => bytes[at] === byte);
  const isNamedPng = name.endsWith('.png');
  if (isNamedPng !== isPng) {
    return problem(
      'Its name and what is in it differ. Save it once more as PNG or SVG.',
    );
  }
  if (!isPng) {
    const text = bytes.toString('utf8');
    if (!/<svg\b/.test(text)) {
      return problem('It is no SVG picture. Save it once more as SVG or PNG.');
    }
    if (active.test(text)) {
      return problem(
        'It holds a script or a part of a page. Save it as a plain SVG.',
      );
    }
  }
  return {logo: {name, base64: bytes.toString('base64')}, problems: []};
}

import {gzipSync, strFromU8, strToU8} from 'fflate';
import type {CourseData} from '../content/course-data.ts';
import {BuildError} from './build-error.ts';
import {fullestStateLength} from './fullest-progress.ts';
import type {PackageFiles} from './zip.ts';

/** What the design allows, in bytes; a kilobyte is 1,000 of them. */
export const budgets = {
  package: 700_000,
  lmsCheck: 60_000,
  firstScreen: 130_000,
  player: 60_000,
  activities: 60_000,
  textVersion: 15_000,
  cast: 60_000,
  covers: 12_000,
  requests: 5,
  // An LMS keeps 4,000 characters or more; both together stay below that.
  stateWithoutTexts: 1200,
  state: 3500,
};

/** One line of the report: what was measured, and what is allowed. */
export interface Size {
  what: string;
  is: number;
  limit: number;
  unit: 'bytes' | 'requests' | 'characters';
}

/** What a learner waits for: the first screen, over the wire with gzip. */
export function firstScreenSizes(files: PackageFiles): Size[] {
  const wire = (name: string) => overTheWire(name, files.get(name));
  const names = firstScreenFiles(files);
  const all = names.reduce((sum, name) => sum + wire(name), 0);
  return [
    {
      what: 'first screen (gzip)',
      is: all,
      limit: budgets.firstScreen,
      unit: 'bytes',
    },
    {
      what: '  of it player.js',
      is: wire('player.js'),
      limit: budgets.player,
      unit: 'bytes',
    },
    {
      what: 'after it, activities.js (gzip)',
      is: wire('activities.js'),
      limit: budgets.activities,
      unit: 'bytes',
    },
    {
      what: 'on request, text-version.js (gzip)',
      is: wire('text-version.js'),
      limit: budgets.textVersion,
      unit: 'bytes',
    },
    {
      what: 'requests before the first screen',
      is: names.length,
      limit: budgets.requests,
      unit: 'requests',
    },
  ];
}

export function packageSize(name: string, zip: Uint8Array): Size {
  return {what: name, is: zip.length, limit: budgets.package, unit: 'bytes'};
}

/** Small enough to be mailed to whoever looks after the LMS. */
export function lmsCheckSize(name: string, zip: Uint8Array): Size {
  return {what: name, is: zip.length, limit: budgets.lmsCheck, unit: 'bytes'};
}

/** What an LMS has to keep of a learner who has done everything there is. */
export function stateSizes(course: CourseData): Size[] {
  return [
    {
      what: 'saved state at its fullest',
      is: fullestStateLength(course),
      limit: budgets.state,
      unit: 'characters',
    },
    {
      what: '  of it without free text',
      is: fullestStateLength(course, {texts: false}),
      limit: budgets.stateWithoutTexts,
      unit: 'characters',
    },
  ];
}

/** The drawings of the people, which come after the first screen. */
export function castSize(script: string): Size {
  return scriptSize('drawings of the people (gzip)', script, budgets.cast);
}

/** The pictures of the modules, which come after it, too. */
export function coversSize(script: string): Size {
  return scriptSize('pictures of the modules (gzip)', script, budgets.covers);
}

function scriptSize(what: string, script: string, limit: number): Size {
  const is = gzipSync(strToU8(script)).length;
  return {what, is, limit, unit: 'bytes'};
}

/** One line a size, as a table for the terminal. */
export function sizeTable(sizes: readonly Size[]): string {
  const width = Math.max(...sizes.map(({what}) => what.length));
  return sizes
    .map((size) => {
      const is = inWords(size.is, size.unit).padStart(10);
      return `${size.what.padEnd(width)} ${is}   of ${inWords(size.limit, size.unit)}`;
    })
    .join('\n');
}

/** Throws with every size that is over its budget. */
export function checkBudgets(sizes: readonly Size[]) {
  const over = sizes.filter(({is, limit}) => is > limit);
  if (over.length === 0) return;
  throw new BuildError(
    'budget',
    [
      'Over budget. Make it smaller, or argue for another budget in src/packager/sizes.ts:',
      ...over.map(
        ({what, is, limit, unit}) =>
          `${what.trim()}: ${inWords(is, unit)}, at most ${inWords(limit, unit)}`,
      ),
    ].join('\n  '),
  );
}

/** The page, what it names, what the styles among these name, and the logo. */
function firstScreenFiles(files: PackageFiles): string[] {
  const page = read(files, 'index.html');
  const named = [...page.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(clean);
  const styles = named.filter((name) => name.endsWith('.css'));
  const inStyles = styles.flatMap((name) =>
    [...read(files, name).matchAll(/url\(["']?([^"')]+)/g)].map(clean),
  );
  const logo = /"logo":"([^"]+)"/.exec(page)?.slice(1) ?? [];
  const all = new Set(['index.html', ...named, ...inStyles, ...logo]);
  return [...all].filter((name) => files.has(name));
}

function clean([, name = '']: RegExpMatchArray): string {
  return name.replace(/^\.\//, '');
}

function read(files: PackageFiles, name: string): string {
  const file = files.get(name);
  return file ? strFromU8(file) : '';
}

/** Servers compress text; a font is compressed already. */
function overTheWire(name: string, file?: Uint8Array): number {
  if (!file) return 0;
  return name.endsWith('.woff2') ? file.length : gzipSync(file).length;
}

function inWords(amount: number, unit: Size['unit']): string {
  return unit === 'bytes' ? `${(amount / 1000).toFixed(1)} kB` : String(amount);
}

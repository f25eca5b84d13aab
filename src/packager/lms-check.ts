import {readFile} from 'node:fs/promises';
import {pingFile, pingText} from '../content/ping.ts';
import type {CheckStandard} from '../lms-check/spelling.ts';
import type {CheckWords} from '../lms-check/words.ts';
import {pageStyles} from '../ui/page-styles.ts';
import {withSystemTheme} from '../ui/system-theme.ts';
import {bundlePlayer} from './bundle-player.ts';
import {carriedWorks} from './carried-works.ts';
import {composePage} from './compose-index.ts';
import {manifestName} from './file-names.ts';
import {type CarriedWork, licencesText} from './licences.ts';
import {makeFont} from './make-font.ts';
import {completeManifest} from './manifest.ts';
import {minifyCss} from './minify-css.ts';
import type {Player} from './package-files.ts';
import type {PackageFiles} from './zip.ts';

/** The LMS check, before it is packaged in a standard. */
export interface LmsCheck {
  page: string;
  script: string;
  styles: string;
  font: Uint8Array;
  words: CheckWords;
  licences: string;
}

export const checkStandards: readonly CheckStandard[] = [
  'scorm12',
  'scorm2004-4th',
];

/**
 * Makes the check from its sources, with the font in `fontFolder`. `files` are
 * those whose code is in it.
 */
export async function readLmsCheck(
  root: URL,
  fontFolder: string,
  {own, font: fontWork}: {own: CarriedWork; font: CarriedWork},
): Promise<{check: LmsCheck; files: string[]}> {
  const read = (name: string) => readFile(new URL(name, root), 'utf8');
  const [bundle, page, text, tokens, css] = await Promise.all([
    bundlePlayer(new URL('src/lms-check/rollup.config.mjs', root)),
    read('src/index.html'),
    read('src/lms-check/en.json'),
    read('src/ui/tokens.css'),
    read('src/lms-check/check.css'),
  ]);
  const works = carriedWorks(bundle.files).filter(
    ({name}) => name !== own.name,
  );
  const words = JSON.parse(text) as CheckWords;
  return {
    files: bundle.files,
    check: {
      page,
      script: bundle.scripts['check.js']!,
      styles: minifyCss(
        `${withSystemTheme(tokens)}\n${pageStyles}\n${css}`,
      ).trim(),
      // Its titles are a shade lighter than the course's: a third of the font.
      font: await makeFont(fontFolder, {
        characters: lettersOf(text),
        heaviest: 750,
      }),
      words,
      licences: licencesText([own, ...works, fontWork]),
    },
  };
}

/** Every character that the words use, and what an LMS may answer. */
function lettersOf(words: string): string {
  const ascii = Array.from({length: 95}, (_, at) =>
    String.fromCharCode(32 + at),
  );
  return [...new Set([...ascii, ...words])].join('');
}

/** Makes every file of the check's package in a standard. */
export function lmsCheckFiles(
  {page, script, styles, font, words, licences}: LmsCheck,
  {manifest, controlFiles}: Pick<Player, 'manifest' | 'controlFiles'>,
  {
    standard,
    identifier,
    version,
  }: {standard: CheckStandard; identifier: string; version: string},
): PackageFiles {
  const {title, opening} = words;
  const text = (content: string) => new TextEncoder().encode(content);
  const files = new Map<string, Uint8Array>([
    ['check.js', text(script)],
    ['fonts/atkinson.woff2', font],
    [
      'index.html',
      text(
        composePage(page, {
          ...{language: 'en', title, script: 'check.js', opening},
          ...{id: 'check-data', data: {standard, version, words}},
        }),
      ),
    ],
    ['licences.txt', text(licences)],
    [pingFile, text(`${pingText}${version}\n`)],
    ['styles.css', text(styles)],
  ]);
  const details = {
    ...{standard, version, title: `I CARE: ${title}`},
    identifier: `${identifier}_lms_check`,
    files: [...files.keys()].sort(),
  };
  files.set(manifestName, text(completeManifest(manifest, details)));
  controlFiles[standard].forEach((file, name) => files.set(name, file));
  return files;
}

import {parse} from 'valibot';
import {courseSettings} from '../../src/content/course-settings.ts';
import {readFileSync} from 'node:fs';
import type {Standard} from '../../src/content/course-data.ts';
import type {DrawnCourse, Player} from '../../src/packager/package-files.ts';
import {readControlFiles} from '../../src/packager/control-files.ts';
import words from '../../modules/en.json' with {type: 'json'};
import {scormPackager} from './scorm-schemas.ts';

/** The manifest that the repository has in its root. */
export const rootManifest = readFileSync(
  new URL('../../imsmanifest.xml', import.meta.url),
  'utf8',
);

/** A player that plays nothing, in the form of the real one. */
export const samplePlayer: Player = {
  manifest: rootManifest,
  index:
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>I CARE</title>' +
    '<link rel="stylesheet" href="styles.css"><!-- course data -->' +
    '<script src="player.js" defer></script></head><body>' +
    '<noscript><!-- needs script --></noscript><!-- slow --></body></html>',
  scripts: {'player.js': '(()=>{})();', 'activities.js': 'define()'},
  styles: "@font-face{src: url('fonts/atkinson.woff2')}",
  font: new Uint8Array([119, 79, 70, 50]),
  licences: 'Whose work this course carries.',
  controlFiles: readControlFiles(scormPackager),
};

/** A course of one module that says one thing. */
export function sampleCourse(
  standard: Standard,
  change: Partial<DrawnCourse['data']> = {},
): DrawnCourse {
  return {
    data: {
      identifier: 'i_care',
      version: '0.1.0-3fa2c1',
      standard,
      settings: parse(courseSettings, {
        language: 'en',
        privateAnswers: 'device',
        exitWhenComplete: 'suspend',
      }),
      title: 'I CARE',
      summary: 'Good service, every time.',
      words: words.interface,
      cast: [],
      modules: [],
      ...change,
    },
    words: {'self-assessment': {'look-first': {title: 'Look first'}}},
    covers: {},
    cast: 'globalThis.iCareCast={};',
  };
}

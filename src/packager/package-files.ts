import {pingFile, pingText} from '../content/ping.ts';
import type {AssembledCourse} from '../content/assemble.ts';
import type {Logo} from '../content/content.ts';
import {hasCheck} from '../course/is-earned.ts';
import {brandStyles} from './brand-styles.ts';
import {composeIndex} from './compose-index.ts';
import {
  castScriptName,
  courseScript,
  courseScriptName,
  coversScript,
  coversScriptName,
} from './course-script.ts';
import {manifestName} from './file-names.ts';
import {completeManifest} from './manifest.ts';
import type {ScormStandard} from './standards.ts';
import type {PackageFiles} from './zip.ts';

/** All that goes into packages and is the same whatever the course says. */
export interface Player {
  /** The manifest in the root of the repository. */
  manifest: string;
  /** The page that everything starts from, without a course. */
  index: string;
  /** By name; the page starts `player.js`, and that the others. */
  scripts: Record<string, string>;
  styles: string;
  font: Uint8Array;
  licences: string;
  /** The official schemas, which belong into the root of a package. */
  controlFiles: Readonly<Record<ScormStandard, PackageFiles>>;
}

/** A course, and what is drawn for it. */
export interface DrawnCourse extends AssembledCourse {
  /** The script with the drawings of its people. */
  cast: string;
  logo?: Logo;
}

/** Makes every file of a package: the player, the course, and the manifest. */
export function packageFiles(
  {data, words, covers, cast, logo}: DrawnCourse,
  player: Player,
): PackageFiles {
  const files = new Map<string, Uint8Array>();
  const add = (name: string, text: string) =>
    files.set(name, new TextEncoder().encode(text));

  add('index.html', composeIndex(player.index, data));
  for (const [name, script] of Object.entries(player.scripts)) {
    add(name, script);
  }
  add('styles.css', player.styles + brandStyles(data.settings.brand.accent));
  files.set('fonts/atkinson.woff2', player.font);
  for (const [module, moduleWords] of Object.entries(words)) {
    add(courseScriptName(module), courseScript(module, moduleWords));
  }
  add(coversScriptName, coversScript(covers));
  add(castScriptName, cast);
  if (logo) files.set(logo.name, bytesOf(logo));
  add(pingFile, `${pingText}${data.version}\n`);
  add('licences.txt', player.licences);

  if (data.standard === 'web') return files;
  const {standard, identifier, version, title, settings} = data;
  const judges = settings.masteryScore && hasCheck(data);
  const listed = [...files.keys()].sort();
  add(
    manifestName,
    completeManifest(player.manifest, {
      standard,
      identifier,
      version,
      title,
      files: listed,
      passMark: judges ? settings.passMark : undefined,
    }),
  );
  player.controlFiles[standard].forEach((file, name) => files.set(name, file));
  return files;
}

function bytesOf({base64}: Logo): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

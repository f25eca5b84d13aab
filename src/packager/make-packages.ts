import {createHash} from 'node:crypto';
import {assembleCourse} from '../content/assemble.ts';
import type {Content} from '../content/content.ts';
import {checkPackage} from './check-package.ts';
import {codebook} from './codebook.ts';
import {castScript, coversScript} from './course-script.ts';
import {checkStandards, lmsCheckFiles, type LmsCheck} from './lms-check.ts';
import {makeCast} from './make-cast.ts';
import {packageFiles, type Player} from './package-files.ts';
import {
  castSize,
  coversSize,
  firstScreenSizes,
  lmsCheckSize,
  packageSize,
  type Size,
  stateSizes,
} from './sizes.ts';
import {standards} from './standards.ts';
import {type PackageFiles, zip} from './zip.ts';

/** Zips by name, with their checksums, and what they weigh. */
export interface MadePackages {
  files: PackageFiles;
  sizes: Size[];
}

/**
 * Makes every package of a course: in each standard the whole of it, and each
 * module alone for those who assign modules one by one. The LMS check, which is
 * uploaded before them, comes along.
 */
export function makePackages(
  content: Content,
  player: Player,
  check: LmsCheck,
  {name, version}: {name: string; version: string},
): MadePackages {
  const modules = content.modules.map(({structure}) => structure.id);
  const cast = castScript(makeCast(content.course.cast));
  const covers = coversScript(content.covers ?? {});
  const zips = new Map<string, Uint8Array>();
  const sizes: Size[] = [];
  for (const module of [undefined, ...modules]) {
    for (const standard of standards) {
      const zipName = module
        ? `modules/${module}-${standard}.zip`
        : `${name}-${standard}.zip`;
      const course = assembleCourse(content, {standard, version, module});
      const files = packageFiles({...course, cast, logo: content.logo}, player);
      const zipped = zip(files);
      checkPackage(zipName, zipped, standard);
      zips.set(zipName, zipped);
      sizes.push(packageSize(zipName, zipped));
      // What a learner waits for, and what is saved, is the same everywhere.
      if (!module && standard === 'web') {
        sizes.push(...firstScreenSizes(files), ...stateSizes(course.data));
      }
    }
  }
  for (const standard of checkStandards) {
    const zipName = `lms-check-${standard}.zip`;
    const {identifier} = content.course;
    const zipped = zip(
      lmsCheckFiles(check, player, {standard, identifier, version}),
    );
    checkPackage(zipName, zipped, standard);
    zips.set(zipName, zipped);
    sizes.push(lmsCheckSize(zipName, zipped));
  }
  const files = new Map([
    ...zips,
    ['codebook.csv', new TextEncoder().encode(codebook(content, version))],
  ]);
  return {
    files: new Map([...files, ['SHA256SUMS', checksums(files)]]),
    sizes: [...sizes, castSize(cast), coversSize(covers)],
  };
}

/** In the form that `sha256sum -c` reads. */
function checksums(files: PackageFiles): Uint8Array {
  const lines = [...files.keys()].sort().map((name) => {
    const sum = createHash('sha256').update(files.get(name)!).digest('hex');
    return `${sum}  ${name}\n`;
  });
  return new TextEncoder().encode(lines.join(''));
}

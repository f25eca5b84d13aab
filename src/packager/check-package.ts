import {strFromU8, unzipSync} from 'fflate';
import type {Standard} from '../content/course-data.ts';
import {BuildError} from './build-error.ts';
import {manifestProblems} from './check-manifest.ts';
import {
  isControlFile,
  isListed,
  manifestName,
  nameProblem,
} from './file-names.ts';
import {outsideLoads} from './outside-loads.ts';
import type {ScormStandard} from './standards.ts';

/**
 * Checks what we promise of each package on the finished zip, as an LMS will
 * get it. Throws with every promise that is broken.
 */
export function checkPackage(
  name: string,
  zip: Uint8Array,
  standard: Standard,
) {
  const files = new Map(Object.entries(unzipSync(zip)));
  const problems = [
    ...nameProblems(files),
    ...outsideLoads(files),
    ...(standard === 'web'
      ? webProblems(files)
      : scormProblems(files, standard)),
  ];
  if (problems.length === 0) return;
  throw new BuildError(
    'package',
    [`${name} would not work everywhere.`, ...problems].join('\n  '),
  );
}

type Files = ReadonlyMap<string, Uint8Array>;

function nameProblems(files: Files): string[] {
  return [...files.keys()].flatMap((name) => {
    const problem = nameProblem(name);
    return problem ? [`${name}: it ${problem}.`] : [];
  });
}

function webProblems(files: Files): string[] {
  const unwanted = [...files.keys()].filter((name) => !isListed(name));
  return [
    ...(files.has('index.html') ? [] : ['index.html: it is missing.']),
    ...unwanted.map((name) => `${name}: a web package has no use for it.`),
  ];
}

function scormProblems(files: Files, standard: ScormStandard): string[] {
  const names = [...files.keys()];
  const manifest = files.get(manifestName);
  if (!manifest) return [`${manifestName}: it is not in the root of the zip.`];

  const problems = manifestProblems(strFromU8(manifest), standard, names);
  if (names[0] !== manifestName) problems.push('it is not the first file.');
  if (!names.some(isControlFile)) problems.push('its schemas are missing.');
  return problems.map((problem) => `${manifestName}: ${problem}`);
}

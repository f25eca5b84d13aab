import {BuildError} from './build-error.ts';

/** Somebody else's work that packages carry. */
export interface CarriedWork {
  name: string;
  version: string;
  /** The npm package that brings it, when its own name is another. */
  broughtBy?: string;
  /** As its package.json says it: an SPDX id or expression. */
  licence: string;
  /** The licence in full, with its copyright notice. */
  text: string;
}

/**
 * Licences that ask for no more than their notice, which `licences.txt` gives;
 * OFL-1.1 is the usual one for fonts. A new one belongs here once somebody has
 * read it.
 */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
]);

/** Throws with every work whose licence does not allow packages to carry it. */
export function checkLicences(works: readonly CarriedWork[]) {
  const refused = works.flatMap(({name, version, licence, text}) => {
    if (!isAccepted(licence)) {
      return [`${name} ${version} has the licence "${licence || 'none'}".`];
    }
    return text.trim() ? [] : [`${name} ${version} brings no licence text.`];
  });
  if (refused.length === 0) return;
  throw new BuildError(
    'licence',
    [
      'Packages cannot carry this. Use something else; if the licence is permissive, add it to src/packager/licences.ts.',
      ...refused,
    ].join('\n  '),
  );
}

/** "A OR B" leaves the choice to us; anything more intricate is for a person to read. */
function isAccepted(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => accepted.has(choice));
}

/** `licences.txt`: whose work a package carries, and under which terms. */
export function licencesText(works: readonly CarriedWork[]): string {
  // Lit's packages share one text, which need not be read four times.
  const texts = new Set(works.map(({text}) => tidy(text)));
  const sections = [...texts].map((text) => {
    const names = works
      .filter((work) => tidy(work.text) === text)
      .map(({name, version, licence}) => `${name} ${version} (${licence})`);
    return [...names, '', text].join('\n');
  });
  return `${[introduction, ...sections].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

const introduction = `Whose work this course carries, and under which terms.

The schema files of a SCORM package (.xsd and .dtd) are those that ADL, IMS
Global and W3C publish. They are unchanged and carry their own notices.`;

function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

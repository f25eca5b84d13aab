import type {Element} from '@xmldom/xmldom';
import {isListed} from './file-names.ts';
import {parseManifest} from './read-manifest.ts';
import {type ScormStandard, schemaVersions} from './standards.ts';

/**
 * What an importer stumbles over in a manifest though the official schemas
 * let it pass, most of all a difference from the files that are there.
 */
export function manifestProblems(
  text: string,
  standard: ScormStandard,
  names: readonly string[],
): string[] {
  const all = [...parseManifest(text).getElementsByTagName('*')];
  const named = (name: string) => all.filter((one) => one.tagName === name);
  const [resource] = named('resource');
  const listed = named('file').map((file) => attribute(file, 'href'));
  const inZip = names.filter(isListed);
  const identifiers = all.flatMap((one) => attribute(one, 'identifier') || []);
  const scormType = standard === 'scorm12' ? 'scormtype' : 'scormType';

  const rules: [isKept: boolean, otherwise: string][] = [
    [text.startsWith('<?xml '), 'it does not begin with <?xml.'],
    [
      named('schemaversion')[0]?.textContent === schemaVersions[standard],
      `its schemaversion is not "${schemaVersions[standard]}".`,
    ],
    [
      attribute(named('organizations')[0], 'default') ===
        attribute(named('organization')[0], 'identifier'),
      'its default organization does not exist.',
    ],
    [
      [...named('organization'), ...named('item')].every(hasOneTitle),
      'an organization or an item has no title, or several.',
    ],
    [
      named('item').length === 1 &&
        attribute(named('item')[0], 'identifierref') ===
          attribute(resource, 'identifier'),
      'it does not have one item that launches the resource.',
    ],
    [
      attribute(resource, `adlcp:${scormType}`) === 'sco',
      `its resource is no SCO: adlcp:${scormType}="sco" is missing.`,
    ],
    [
      listed.includes(attribute(resource, 'href')),
      'it launches a file that it does not list.',
    ],
    [
      new Set(identifiers).size === identifiers.length,
      'it uses an identifier twice.',
    ],
    [
      identifiers.every((one) => /^[A-Za-z][A-Za-z0-9_]*$/.test(one)),
      'an identifier has other characters than letters, digits and "_".',
    ],
    [new Set(listed).size === listed.length, 'it lists a file twice.'],
    ...inZip.map((name): [boolean, string] => [
      listed.includes(name),
      `it does not list ${name}.`,
    ]),
    ...listed.map((name): [boolean, string] => [
      inZip.includes(name),
      `it lists ${name}, which is not there.`,
    ]),
  ];
  return rules.filter(([isKept]) => !isKept).map(([, otherwise]) => otherwise);
}

function hasOneTitle(element: Element): boolean {
  const titles = [...element.childNodes].filter(
    ({nodeName}) => nodeName === 'title',
  );
  return titles.length === 1 && titles[0]?.textContent?.trim() !== '';
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

import {type Document, type Element, XMLSerializer} from '@xmldom/xmldom';
import {BuildError} from './build-error.ts';
import {elements, namespaces, parseManifest, theOnly} from './read-manifest.ts';
import {toScorm12} from './scorm12-manifest.ts';
import {type ScormStandard, schemaVersions} from './standards.ts';
import {indent} from './xml-layout.ts';

/** What the build knows about a package and its manifest has to say. */
export interface ManifestDetails {
  standard: ScormStandard;
  /** `<course>`, or `<course>_<module>` for a module's own package. */
  identifier: string;
  version: string;
  title: string;
  /** Every file of the package but the manifest and the control files. */
  files: readonly string[];
  /** In per cent, with `masteryScore`, where the package holds the final check. */
  passMark?: number;
}

/**
 * Makes the manifest of one package from the one in the root, which is SCORM
 * 2004 4th Edition and the source of all identifiers.
 */
export function completeManifest(
  source: string,
  details: ManifestDetails,
): string {
  const {standard, passMark} = details;
  const manifest = parseManifest(source);
  identify(manifest, details);
  for (const title of elements(manifest, 'title')) {
    title.textContent = legalInXml(details.title);
  }
  listFiles(manifest, details.files);
  if (standard === 'scorm12') return serialize(toScorm12(manifest, passMark));

  theOnly(manifest, 'schemaversion').textContent = schemaVersions[standard];
  if (passMark !== undefined) addPassMark(manifest, passMark);
  return serialize(manifest);
}

/**
 * Refuses a manifest that is for another course than the one of this identifier
 * (a `BuildError`), before anything is made of it.
 */
export function checkIdentifier(source: string, identifier: string) {
  courseOf(theOnly(parseManifest(source), 'manifest'), identifier);
}

/** The course's identifier in a manifest, which packages of its modules begin with. */
function courseOf(root: Element, identifier: string): string {
  const course = root.getAttribute('identifier') ?? '';
  if (identifier === course || identifier.startsWith(`${course}_`)) {
    return course;
  }
  throw new BuildError(
    'manifest',
    `imsmanifest.xml is for "${course}", but modules/course.json for "${identifier}". ` +
      'Give both the same identifier: the one that is in use already, since LMSs know records by it.',
  );
}

/** Puts the package's identifier wherever the course's stands. */
function identify(manifest: Document, {identifier, version}: ManifestDetails) {
  const root = theOnly(manifest, 'manifest');
  const course = courseOf(root, identifier);
  for (const element of [root, ...root.getElementsByTagName('*')]) {
    for (const name of ['identifier', 'identifierref', 'default']) {
      const value = element.getAttribute(name);
      if (!value?.endsWith(course)) continue;
      element.setAttribute(name, value.slice(0, -course.length) + identifier);
    }
  }
  // SCORM 1.2 has no room for more.
  if (version.length > 20) {
    throw new BuildError(
      'manifest',
      `The version ${version} is too long for a manifest. Use at most 13 characters for "version" in package.json.`,
    );
  }
  root.setAttribute('version', version);
}

/** Control characters cannot be written in XML at all, not even escaped. */
function legalInXml(text: string): string {
  return text.replace(/[\p{Cc} \ufffe\uffff]+/gu, ' ').trim();
}

function listFiles(manifest: Document, files: readonly string[]) {
  const resource = theOnly(manifest, 'resource');
  resource.textContent = '';
  for (const name of files) {
    const file = manifest.createElementNS(namespaces.content, 'file');
    file.setAttribute('href', name);
    resource.appendChild(file);
  }
}

/**
 * Tells the LMS the pass mark. Only for a course that reports a score: where
 * there is a pass mark and no score, an LMS may take back a reported pass.
 */
function addPassMark(manifest: Document, passMark: number) {
  const [objectives, objective, measure] = [
    'objectives',
    'primaryObjective',
    'minNormalizedMeasure',
  ].map((name) =>
    manifest.createElementNS(namespaces.sequencing, `imsss:${name}`),
  ) as [Element, Element, Element];
  objective.setAttribute('objectiveID', 'course');
  objective.setAttribute('satisfiedByMeasure', 'true');
  measure.textContent = String(Number((passMark / 100).toFixed(4)));
  objectives.appendChild(objective).appendChild(measure);
  const controls = theOnly(manifest, 'deliveryControls', namespaces.sequencing);
  controls.parentNode?.insertBefore(objectives, controls);
}

function serialize(manifest: Document): string {
  const root = manifest.documentElement!;
  indent(root);
  const text = new XMLSerializer().serializeToString(root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

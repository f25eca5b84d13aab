import {type Document, DOMParser, type Element} from '@xmldom/xmldom';
import {BuildError} from './build-error.ts';

/** The namespaces of a SCORM 2004 manifest, 3rd and 4th Edition alike. */
export const namespaces = {
  content: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  scorm: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  sequencing: 'http://www.imsglobal.org/xsd/imsss',
};

/** Reads a manifest, whatever its standard. */
export function parseManifest(text: string): Document {
  try {
    return new DOMParser({
      onError(_level, message) {
        throw new Error(message);
      },
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw new BuildError(
      'manifest',
      `imsmanifest.xml is not well-formed XML: ${(error as Error).message}`,
    );
  }
}

/** The elements of this name, wherever they stand. */
export function elements(
  manifest: Document,
  name: string,
  namespace: string = namespaces.content,
): Element[] {
  return [...manifest.getElementsByTagNameNS(namespace, name)];
}

/** The element of this name, which a manifest of ours has once. */
export function theOnly(
  manifest: Document,
  name: string,
  namespace: string = namespaces.content,
): Element {
  const [found, second] = elements(manifest, name, namespace);
  if (found && !second) return found;
  throw new BuildError(
    'manifest',
    `imsmanifest.xml needs exactly one <${name}> of the namespace ${namespace}.`,
  );
}

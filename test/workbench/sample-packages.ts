import {strToU8, zipSync, type Zippable} from 'fflate';

export type SampleStandard = '1.2' | '2004 3rd Edition' | '2004 4th Edition';

const namespaces = {
  '1.2': `xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"`,
  '2004': `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
    xmlns:imsss="http://www.imsglobal.org/xsd/imsss"`,
};

interface ManifestOptions {
  standard?: SampleStandard;
  identifier?: string;
  title?: string;
  href?: string;
  /** Inside the item, after its title. */
  inItem?: string;
}

export function sampleManifest({
  standard = '1.2',
  identifier = 'sample',
  title = 'A sample',
  href = 'index.html',
  inItem = '',
}: ManifestOptions = {}): string {
  const is12 = standard === '1.2';
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="1.0" ${namespaces[is12 ? '1.2' : '2004']}>
  <metadata><schema>ADL SCORM</schema><schemaversion>${standard}</schemaversion></metadata>
  <organizations default="O"><organization identifier="O"><title>${title}</title>
    <item identifier="I" identifierref="R"><title>${title}</title>${inItem}</item>
  </organization></organizations>
  <resources><resource identifier="R" type="webcontent" adlcp:${is12 ? 'scormtype' : 'scormType'}="sco" href="${href}">
    <file href="${href}"/></resource></resources>
</manifest>`;
}

/** A course without content: a page on which tests call the LMS themselves. */
export function samplePage(standard: SampleStandard = '1.2'): string {
  const name = standard === '1.2' ? 'API' : 'API_1484_11';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>
<h1>Sample course</h1><script>
  let at = window;
  while (!at.${name} && at.parent !== at) at = at.parent;
  window.lms = at.${name} || (window.opener && window.opener.${name});
</script></html>`;
}

/** A small package that has everything an LMS asks for. */
export function samplePackage(options: ManifestOptions = {}): Uint8Array {
  return zipOf({
    'imsmanifest.xml': sampleManifest(options),
    'index.html': samplePage(options.standard),
  });
}

export function zipOf(
  files: Record<string, string | Uint8Array | [Uint8Array, object]>,
): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, {
    mtime: '2026-01-01',
  });
}

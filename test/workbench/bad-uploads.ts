import {
  sampleManifest,
  samplePackage,
  samplePage,
  zipOf,
} from './sample-packages.ts';

const page = samplePage();
const withManifest = (manifest: string) =>
  zipOf({'imsmanifest.xml': manifest, 'index.html': page});

/** Writes over the first place in a zip where `from` stands. */
function tampered(zip: Uint8Array, from: string, to: string, all = true) {
  const bytes = Buffer.from(zip);
  let at = bytes.indexOf(from);
  do {
    bytes.write(to, at);
    at = bytes.indexOf(from, at);
  } while (all && at >= 0);
  return bytes;
}

/** Sets bits in the central directory's record of a file. */
function withFlags(
  zip: Uint8Array,
  file: string,
  offset: number,
  bits: number,
) {
  const bytes = Buffer.from(zip);
  const at = bytes.lastIndexOf(file) - 46 + offset;
  bytes.writeUInt16LE(bytes.readUInt16LE(at) | bits, at);
  return bytes;
}

const sample = samplePackage();
const manifest = sampleManifest();

interface Fault {
  title: string;
  zip: Uint8Array;
  says: RegExp;
  status?: number;
}

/** One file for each fault that an upload can have. */
export const badUploads: Fault[] = [
  {
    title: 'a file that is not a zip',
    zip: Buffer.from('<html>An error page, saved as course.zip</html>'),
    says: /not a zip/,
  },
  {
    title: 'a zip that was cut short',
    zip: sample.slice(0, -30),
    says: /cut short/,
  },
  {title: 'an empty file', zip: new Uint8Array(), says: /not a zip/},
  {
    title: 'a zip whose content is damaged',
    zip: tampered(
      zipOf({
        'imsmanifest.xml': [Buffer.from(manifest), {level: 0}],
        'index.html': page,
      }),
      'A sample',
      'A simple',
      false,
    ),
    says: /damaged/,
  },
  {
    title: 'a zip without a manifest',
    zip: zipOf({'index.html': page}),
    says: /no imsmanifest\.xml in the root/,
  },
  {
    title: 'a zip with everything inside a folder',
    zip: zipOf({'course/imsmanifest.xml': manifest, 'course/index.html': page}),
    says: /not the folder itself/,
  },
  {
    title: 'a manifest in capitals',
    zip: zipOf({'IMSManifest.xml': manifest, 'index.html': page}),
    says: /Rename it to imsmanifest\.xml/,
  },
  {
    title: 'a cmi5 package',
    zip: zipOf({'cmi5.xml': '<courseStructure/>'}),
    says: /cmi5 package/,
  },
  {
    title: 'broken XML',
    zip: withManifest(manifest.replace('</item>', '')),
    says: /not well-formed XML: line \d+/,
  },
  {
    title: 'XML that is no manifest',
    zip: withManifest('<?xml version="1.0"?><html/>'),
    says: /not &quot;manifest&quot;/,
  },
  {
    title: 'a manifest that names nothing to launch',
    zip: withManifest(manifest.replace('identifierref="R"', '')),
    says: /nothing to launch/,
  },
  {
    title: 'a manifest with thousands of items inside each other',
    zip: withManifest(
      manifest
        .replace('<item ', '<item>'.repeat(20_000) + '<item ')
        .replace('</item>', '</item>'.repeat(20_001)),
    ),
    says: /nests its items more than 50 deep/,
  },
  {
    title: 'a missing launch file',
    zip: zipOf({'imsmanifest.xml': manifest, 'start.html': page}),
    says: /&quot;index\.html&quot;, is not in the zip/,
  },
  {
    title: 'a launch file in other capitals',
    zip: zipOf({'imsmanifest.xml': manifest, 'Index.html': page}),
    says: /Capitals count/,
  },
  {
    title: 'a launch page on another server',
    zip: withManifest(sampleManifest({href: 'https://example.com/a.html'})),
    says: /outside of itself/,
  },
  {
    title: 'a launch page above the package',
    zip: withManifest(sampleManifest({href: '../../records.csv'})),
    says: /outside of itself/,
  },
  {
    title: 'a path that climbs out with ../',
    zip: zipOf({'imsmanifest.xml': manifest, 'a/../../evil.html': page}),
    says: /leads out of the package/,
  },
  {
    title: 'an absolute path',
    zip: zipOf({'imsmanifest.xml': manifest, '/etc/evil.html': page}),
    says: /leads out of the package/,
  },
  {
    title: 'a path with backslashes',
    zip: zipOf({'imsmanifest.xml': manifest, '..\\evil.html': page}),
    says: /forward slashes/,
  },
  {
    title: 'a path with a drive letter',
    zip: zipOf({'imsmanifest.xml': manifest, 'c:evil.html': page}),
    says: /not portable/,
  },
  {
    title: 'two files that differ only in capitals',
    zip: zipOf({...{'imsmanifest.xml': manifest}, 'a.js': '1', 'A.js': '2'}),
    says: /differ only in capitals/,
  },
  {
    title: 'a file that is also the folder of another',
    zip: zipOf({'imsmanifest.xml': manifest, 'a/b.js': '1', a: '2'}),
    says: /&quot;a&quot; both as a file and as a folder/,
  },
  {
    title: 'a folder that is a file in other capitals',
    zip: zipOf({'imsmanifest.xml': manifest, A: '1', 'a/b/c.js': '2'}),
    says: /&quot;A&quot; both as a file and as a folder/,
  },
  {
    title: 'a name that is too long for a disk',
    zip: zipOf({
      'imsmanifest.xml': manifest,
      'index.html': page,
      // 150 characters, but 300 bytes.
      ['é'.repeat(150)]: '1',
    }),
    says: /a name that is too long/,
  },
  {
    title: 'a symbolic link',
    zip: zipOf({
      'imsmanifest.xml': manifest,
      'index.html': page,
      link: [Buffer.from('/etc/passwd'), {os: 3, attrs: 0o120777 << 16}],
    }),
    says: /symbolic link/,
  },
  {
    title: 'an encrypted zip',
    zip: withFlags(sample, 'index.html', 8, 1),
    says: /needs a password/,
  },
  {
    title: 'an unusual compression',
    zip: withFlags(sample, 'index.html', 10, 12),
    says: /plain deflate/,
  },
  {
    title: 'a zip with more than 10,000 files',
    zip: zipOf(
      Object.fromEntries(
        Array.from({length: 10_001}, (_, index) => [`${index}.txt`, '']),
      ),
    ),
    says: /more than 10,000 files/,
    status: 413,
  },
];

/**
 * Why a file cannot become a package here: what is wrong with it and what to
 * do. Every message of the import stands in this file, so that they are easy
 * to find and to reword.
 */
export class UploadFault extends Error {
  readonly code: string;
  readonly problem: string;
  readonly remedy: string;
  readonly status: 409 | 413 | 422;

  constructor(
    code: string,
    problem: string,
    remedy: string,
    status: 409 | 413 | 422 = 422,
  ) {
    super(`${problem} ${remedy}`);
    this.name = 'UploadFault';
    this.code = code;
    this.problem = problem;
    this.remedy = remedy;
    this.status = status;
  }
}

const zipItAgain = 'Zip the content again with a common zip program.';
const askTheMaker = 'Ask whoever made the package for a corrected one.';

export const faults = {
  noFile: () =>
    new UploadFault(
      'no-file',
      'No file came with the form.',
      'Choose a zip file, then upload it.',
    ),
  notAZip: () =>
    new UploadFault(
      'not-a-zip',
      'This file is not a zip, or it was cut short on its way.',
      'Choose the .zip that the authoring tool or "npm run build" made, and do not unpack it first.',
    ),
  damaged: (file: string) =>
    new UploadFault(
      'damaged',
      `The zip is damaged: ${quote(file)} cannot be unpacked.`,
      'Download or build it again.',
    ),
  encrypted: (file: string) =>
    new UploadFault(
      'encrypted',
      `The zip is encrypted: ${quote(file)} needs a password.`,
      'Zip the content again without a password. No LMS opens encrypted packages.',
    ),
  strangeCompression: (file: string) =>
    new UploadFault(
      'strange-compression',
      `${quote(file)} is compressed in a way that LMSs do not read.`,
      'Zip the content again with plain deflate compression.',
    ),
  unsafePath: (file: string) =>
    new UploadFault(
      'unsafe-path',
      `The zip holds a path that leads out of the package or that is not portable: ${quote(file)}.`,
      'Paths must be relative, with forward slashes, without "..", ":" or control characters. ' +
        zipItAgain,
    ),
  nameTooLong: (file: string) =>
    new UploadFault(
      'name-too-long',
      `The zip holds a name that is too long: ${quote(file)}.`,
      'Shorten it: 200 bytes for a file or a folder and 500 characters for a whole path are the most that is taken here.',
    ),
  symbolicLink: (file: string) =>
    new UploadFault(
      'symbolic-link',
      `The zip holds a symbolic link: ${quote(file)}.`,
      'Put the file itself in its place. LMSs refuse links.',
    ),
  twice: (file: string) =>
    new UploadFault(
      'twice',
      `The zip holds ${quote(file)} twice, or under two spellings that differ only in capitals.`,
      'Remove or rename one of them: some servers cannot tell them apart.',
    ),
  fileAndFolder: (file: string) =>
    new UploadFault(
      'file-and-folder',
      `The zip holds ${quote(file)} both as a file and as a folder, perhaps in other capitals.`,
      'Rename one of them: no disk can hold both.',
    ),
  tooManyFiles: (most: number) =>
    new UploadFault(
      'too-many-files',
      `The zip holds more than ${most.toLocaleString('en')} files.`,
      'Leave out what the course does not need, or split it.',
      413,
    ),
  tooLargeUnpacked: (most: number) =>
    new UploadFault(
      'too-large-unpacked',
      `Unpacked, the zip would take more than ${megabytes(most)}.`,
      'Make its media smaller, or split it. If it should be small, it may be a zip bomb: do not use it.',
      413,
    ),
  tooLarge: (most: number) =>
    new UploadFault(
      'too-large',
      `The file is larger than ${megabytes(most)}, the most that is taken here.`,
      'Make its media smaller, or split it.',
      413,
    ),
  manifestInFolder: (path: string) =>
    new UploadFault(
      'manifest-in-folder',
      `The manifest is not in the root of the zip, but at ${quote(path)}.`,
      'Zip what is inside that folder, not the folder itself.',
    ),
  manifestMisspelt: (path: string) =>
    new UploadFault(
      'manifest-misspelt',
      `The manifest is called ${quote(path)}.`,
      'Rename it to imsmanifest.xml, all in lower case.',
    ),
  noManifest: () =>
    new UploadFault(
      'no-manifest',
      'There is no imsmanifest.xml in the root of the zip, so it is not a SCORM package.',
      'Publish it as SCORM 1.2 or SCORM 2004. If it is meant for a plain web server, tick "web package".',
    ),
  anotherStandard: (name: string) =>
    new UploadFault(
      'another-standard',
      `This is a ${name} package: it has no imsmanifest.xml.`,
      'Publish it as SCORM 1.2 or SCORM 2004; the workbench runs no other standard.',
    ),
  noWebPage: () =>
    new UploadFault(
      'no-web-page',
      'A web package needs an index.html in the root of the zip, and this one has none.',
      'Zip what is inside the folder of index.html, not the folder itself.',
    ),
  brokenManifest: (why: string) =>
    new UploadFault(
      'broken-manifest',
      `The manifest is not well-formed XML: ${why}`,
      `Mend imsmanifest.xml and zip again, or publish the package again. ${askTheMaker}`,
    ),
  notAManifest: (root: string) =>
    new UploadFault(
      'not-a-manifest',
      `The root element of imsmanifest.xml is ${quote(root)}, not "manifest".`,
      askTheMaker,
    ),
  nothingToLaunch: () =>
    new UploadFault(
      'nothing-to-launch',
      'The manifest names nothing to launch: no item refers to a resource that has a file.',
      'Give an item an identifierref to a resource with an href.',
    ),
  nestedTooDeep: (most: number) =>
    new UploadFault(
      'nested-too-deep',
      `The manifest nests its items more than ${most} deep.`,
      `Put the items of the course beside each other. ${askTheMaker}`,
    ),
  launchesElsewhere: (href: string) =>
    new UploadFault(
      'launches-elsewhere',
      `The package launches a page outside of itself: ${quote(href)}.`,
      'The href of a resource must be a relative path to a file of the package.',
    ),
  launchFileMissing: (href: string) =>
    new UploadFault(
      'launch-file-missing',
      `The file to launch, ${quote(href)}, is not in the zip.`,
      'Add the file, or correct the href of its resource. Capitals count.',
    ),
  duplicate: (name: string) =>
    new UploadFault(
      'duplicate',
      `This package is already here as ${quote(name)}, byte for byte.`,
      'Launch that one.',
      409,
    ),
};

function quote(text: string): string {
  const line = text.replaceAll(/\p{Cc}/gu, '\ufffd');
  return `"${line.length > 120 ? `${line.slice(0, 119)}…` : line}"`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en')} MB`;
}

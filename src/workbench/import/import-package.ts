import {createHash, randomUUID} from 'node:crypto';
import {mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {inTransaction} from '../store/database.ts';
import type {NewPackage, Package} from '../store/packages.ts';
import type {Store} from '../store/store.ts';
import {readManifest, type Manifest} from './manifest.ts';
import {faults} from './upload-fault.ts';
import {openZip, type Limits, type ZipContents} from './zip-contents.ts';

export const usualLimits: Limits = {files: 10_000, bytes: 500_000_000};

/** More than any real manifest: thousands of files are listed in 1 MB. */
const largestManifest = 10_000_000;

/** Of the folder that a package is unpacked in before it is known. */
const incomingPrefix = 'incoming-';

export interface Upload {
  /** Of the file. */
  name: string;
  zip: Buffer;
  /** A package for a plain web server, which has no manifest. */
  isWeb: boolean;
}

/**
 * Takes a zip in: checks it, unpacks it beside the others, and only then makes
 * it known. Throws UploadFault, and then nothing is left behind.
 */
export async function importPackage(
  store: Store,
  {name, zip, isWeb}: Upload,
  limits = usualLimits,
): Promise<{package: Package; replaced: boolean}> {
  const sha256 = createHash('sha256').update(zip).digest('hex');
  refuseDuplicate(store, sha256);
  const contents = await openZip(zip, limits);
  const manifest = isWeb
    ? await webManifest(contents)
    : await manifestOf(contents);
  const next = {
    ...manifest,
    name,
    sha256,
    bytes: zip.length,
    files: contents.files.size,
  };
  const incoming = join(store.packagesFolder, incomingPrefix + randomUUID());
  try {
    await contents.unpack(incoming);
    return await keep(store, next, incoming);
  } finally {
    await rm(incoming, {recursive: true, force: true});
  }
}

/** Removes what imports left behind that were killed in the middle. */
export function removeLeftovers({packagesFolder}: Store): void {
  for (const name of readdirSync(packagesFolder)) {
    if (!name.startsWith(incomingPrefix)) continue;
    rmSync(join(packagesFolder, name), {recursive: true, force: true});
  }
}

function refuseDuplicate(store: Store, sha256: string): void {
  const twin = store.packages.withBytes(sha256);
  if (twin) throw faults.duplicate(twin.name);
}

async function keep(store: Store, next: NewPackage, incoming: string) {
  const {id, old} = inTransaction(store.database, () => {
    // Once more: a double click sends a file twice at the same moment.
    refuseDuplicate(store, next.sha256);
    const old = store.packages.predecessor(next);
    const id = old?.id ?? store.packages.add(next);
    if (old) store.packages.replace(id, next);
    const folder = `${id}-${next.sha256.slice(0, 12)}`;
    store.packages.moveTo(id, folder);
    mkdirSync(store.packagesFolder, {recursive: true});
    renameSync(incoming, join(store.packagesFolder, folder));
    return {id, old};
  });
  if (old) {
    const oldFolder = join(store.packagesFolder, old.folder);
    await rm(oldFolder, {recursive: true, force: true});
  }
  return {package: store.packages.get(id)!, replaced: old !== undefined};
}

async function manifestOf(contents: ZipContents): Promise<Manifest> {
  if (!contents.files.has('imsmanifest.xml')) throw noManifest(contents.files);
  const xml = await contents.read('imsmanifest.xml', largestManifest);
  return readManifest(xml, contents.files);
}

/** There is no manifest where it should be: finds out what happened to it. */
function noManifest(files: Set<string>) {
  const found = [...files].find((file) =>
    /(^|\/)imsmanifest\.xml$/i.test(file),
  );
  if (found?.includes('/')) return faults.manifestInFolder(found);
  if (found) return faults.manifestMisspelt(found);
  if (files.has('cmi5.xml')) return faults.anotherStandard('cmi5');
  if (files.has('tincan.xml')) return faults.anotherStandard('Tin Can (xAPI)');
  return faults.noManifest();
}

async function webManifest(contents: ZipContents): Promise<Manifest> {
  if (!contents.files.has('index.html')) throw faults.noWebPage();
  const page = await contents.read('index.html', largestManifest);
  const title = titleOf(page.toString('utf8')) || 'Web package';
  const item = {
    identifier: 'index.html',
    title,
    url: 'index.html',
    launchData: '',
    passMark: '',
    completionThreshold: '',
  };
  return {identifier: '', title, standard: 'Web', items: [item], notes: []};
}

/** So that a web package stands beside its siblings in the list. */
function titleOf(page: string): string {
  const [, title = ''] = /<title[^>]*>([^<]*)</i.exec(page) ?? [];
  const signs = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
  return title
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
      return signs[name as keyof typeof signs];
    })
    .trim();
}

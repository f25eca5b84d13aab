import {createWriteStream} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Transform} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {crc32} from 'node:zlib';
import yauzl, {type Entry, type ZipFile} from 'yauzl';
import {checkedName} from './checked-name.ts';
import {faults, UploadFault} from './upload-fault.ts';

/** How much a zip may hold. */
export interface Limits {
  files: number;
  /** Unpacked. */
  bytes: number;
}

/**
 * An uploaded zip, looked at but not unpacked yet: whatever its directory tells
 * of its faults is found before anything is written.
 */
export interface ZipContents {
  /** Paths of the files. */
  files: Set<string>;
  read(file: string, limit: number): Promise<Buffer>;
  /** Writes every file below `folder`; returns how many bytes that took. */
  unpack(folder: string): Promise<number>;
}

export async function openZip(
  bytes: Buffer,
  limits: Limits,
): Promise<ZipContents> {
  const zip = await openDirectory(bytes);
  const entries = await listEntries(zip, limits);
  return {
    files: new Set(entries.keys()),
    async read(file, limit) {
      const chunks: Buffer[] = [];
      const count = counter(limit);
      for await (const chunk of await open(zip, file, entries.get(file), count))
        chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    async unpack(folder) {
      const count = counter(limits.bytes);
      for (const [file, entry] of entries) {
        const path = join(folder, file);
        await mkdir(dirname(path), {recursive: true});
        await pipeline(
          await open(zip, file, entry, count),
          createWriteStream(path, {flags: 'wx'}),
        );
      }
      return count.total();
    },
  };
}

async function openDirectory(bytes: Buffer): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(bytes, {
      lazyEntries: true,
      // Names are decoded and checked here, to say what is wrong with them.
      decodeStrings: false,
      // What is in a header may lie: bytes are counted, and checked by their sum.
      validateEntrySizes: false,
    });
  } catch {
    throw faults.notAZip();
  }
}

async function listEntries(
  zip: ZipFile,
  limits: Limits,
): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const spellings = new Map<string, string>();
  let declared = 0;
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (++count > limits.files) throw faults.tooManyFiles(limits.files);
      const name = checkedName(entry);
      if (name.endsWith('/')) continue;
      declared += entry.uncompressedSize;
      if (declared > limits.bytes) throw faults.tooLargeUnpacked(limits.bytes);
      const spelling = name.normalize().toLowerCase();
      if (spellings.has(spelling)) throw faults.twice(name);
      spellings.set(spelling, name);
      entries.set(name, entry);
    }
  } catch (error) {
    throw error instanceof UploadFault ? error : faults.notAZip();
  }
  for (const spelling of spellings.keys()) {
    for (const folder of foldersAbove(spelling)) {
      const file = spellings.get(folder);
      if (file !== undefined) throw faults.fileAndFolder(file);
    }
  }
  return entries;
}

/** Of "a/b/c.js": "a" and "a/b". */
function foldersAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The bytes of one file, counted as they come: headers may lie. */
async function open(
  zip: ZipFile,
  file: string,
  entry: Entry | undefined,
  count: Counter,
): Promise<Transform> {
  if (!entry) throw faults.damaged(file);
  let sum = 0;
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(count.add(chunk.length), chunk);
    },
    flush(done) {
      done(sum === entry.crc32 ? null : faults.damaged(file));
    },
  });
  try {
    const source = await zip.openReadStreamPromise(entry);
    source.on('error', () => checked.destroy(faults.damaged(file)));
    checked.on('close', () => source.destroy());
    return source.pipe(checked);
  } catch {
    throw faults.damaged(file);
  }
}

interface Counter {
  add(bytes: number): UploadFault | null;
  total(): number;
}

function counter(limit: number): Counter {
  let total = 0;
  return {
    add(bytes) {
      total += bytes;
      return total > limit ? faults.tooLargeUnpacked(limit) : null;
    },
    total: () => total,
  };
}

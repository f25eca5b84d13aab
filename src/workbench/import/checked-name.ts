import yauzl, {type Entry} from 'yauzl';
import {faults} from './upload-fault.ts';

const symbolicLink = 0o120000;
const fileKind = 0o170000;
const stored = 0;
const deflated = 8;

/** Of one part of a path, in bytes: most disks take 255, some take fewer. */
const longestPart = 200;
const longestPath = 500;

/**
 * The name of a file in an uploaded zip, once it is sure that unpacking it can
 * touch nothing outside of the package's folder, on any operating system.
 */
export function checkedName(entry: Entry): string {
  const name = yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    true,
  );
  if (!isSafe(name)) throw faults.unsafePath(name);
  if (isTooLong(name)) throw faults.nameTooLong(name);
  // Unix programs keep the kind of file in the upper half of the attributes.
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & fileKind) === symbolicLink) throw faults.symbolicLink(name);
  if (entry.isEncrypted()) throw faults.encrypted(name);
  if (![stored, deflated].includes(entry.compressionMethod)) {
    throw faults.strangeCompression(name);
  }
  return name;
}

function isSafe(name: string): boolean {
  if (name === '') return false;
  // Backslashes and colons mean something to Windows.
  if (/[\\:\p{Cc}]/u.test(name)) return false;
  // A leading slash leaves an empty part before it.
  const parts = name.replace(/\/$/, '').split('/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

function isTooLong(name: string): boolean {
  const parts = name.split('/');
  return (
    name.length > longestPath ||
    parts.some((part) => Buffer.byteLength(part) > longestPart)
  );
}

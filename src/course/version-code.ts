import type {ByteReader, ByteWriter} from './bytes.ts';

const asText = 0;
const asNumbers = 1;

/** Writes a package version, such as 0.1.0-3fa2c1, in seven bytes if it can. */
export function writeVersion(writer: ByteWriter, version: string): ByteWriter {
  const numbers = numbersOf(version);
  if (!numbers) return writer.number(asText).text(version);
  writer.number(asNumbers);
  for (const number of numbers) writer.number(number);
  return writer;
}

export function readVersion(reader: ByteReader): string {
  if (reader.number() !== asNumbers) return reader.text();
  const numbers = [reader.number(), reader.number(), reader.number()];
  return versionOf([...numbers, reader.number()]);
}

/** Undefined for a version of another form, which must come back as it was. */
function numbersOf(version: string) {
  const parts = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})-([0-9a-f]{6})$/.exec(version);
  if (!parts) return undefined;
  const [, major, minor, patch, digits = ''] = parts;
  const numbers = [...[major, minor, patch].map(Number), parseInt(digits, 16)];
  return versionOf(numbers) === version ? numbers : undefined;
}

function versionOf([major, minor, patch, digits = 0]: number[]) {
  return `${major}.${minor}.${patch}-${digits.toString(16).padStart(6, '0')}`;
}

import {crc32} from '../content/crc32.ts';

// The envelope around saved state: version.length.checksum.payload. It holds
// A-Z a-z 0-9 _ . - and nothing else, so that an LMS that decodes, escapes,
// trims or re-encodes what it stores does no harm; and it notices when an LMS
// cuts it off.

const version = '1';

export type Unsealed =
  | {status: 'ok'; payload: Uint8Array}
  | {status: 'empty' | 'truncated' | 'corrupt' | 'unknown version'};

export function seal(payload: Uint8Array): string {
  const text = toBase64Url(payload);
  const length = text.length.toString(36);
  return `${version}.${length}.${crc32(text).toString(36)}.${text}`;
}

export function unseal(saved: string | null | undefined): Unsealed {
  const text = String(saved ?? '').trim();
  if (nothings.has(text)) return {status: 'empty'};
  const parts = shape.exec(text);
  if (!parts) {
    return {status: beginning.test(text) ? 'truncated' : 'corrupt'};
  }
  const [, writer, length = '', checksum = '', payload = ''] = parts;
  if (writer !== version) return {status: 'unknown version'};
  const missing = parseInt(length, 36) - payload.length;
  if (missing > 0) return {status: 'truncated'};
  const isWhole = missing === 0 && crc32(payload).toString(36) === checksum;
  // No base64 has this length; only an envelope that is made up comes here.
  if (!isWhole || payload.length % 4 === 1) return {status: 'corrupt'};
  return {status: 'ok', payload: fromBase64Url(payload)};
}

/** Knows a sealed text again, in few characters. */
export function checksumOf(saved: string): string {
  return saved.split('.')[2] ?? '';
}

/** What LMSs give back when there is nothing. */
const nothings = new Set(['', 'null', 'undefined', '{}']);

const shape = /^(\d{1,3})\.([0-9a-z]{1,4})\.([0-9a-z]{1,7})\.([\w-]*)$/;

/** The front of an envelope whose payload is cut off altogether. */
const beginning = /^1(\.[0-9a-z]{0,4}(\.[0-9a-z]{0,7})?)?$/;

function toBase64Url(bytes: Uint8Array) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function fromBase64Url(text: string) {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

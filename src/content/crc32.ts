/**
 * CRC-32 as zip and PNG know it. It notices damage and tells texts apart,
 * synchronously and on plain http, where `crypto.subtle` is missing; it is no
 * protection against somebody who means harm.
 */
export function crc32(text: string): number {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return ~crc >>> 0;
}

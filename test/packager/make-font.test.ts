import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import subsetFont from 'subset-font';
import {makeFont} from '../../src/packager/make-font.ts';

const fontPackage = fileURLToPath(
  new URL(
    '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next',
    import.meta.url,
  ),
);

describe('the font', async () => {
  const font = await makeFont(fontPackage);

  it('is a woff2 of at most 45 kB', () => {
    assert.equal(Buffer.from(font.slice(0, 4)).toString(), 'wOF2');
    assert.ok(font.length <= 45_000, `${font.length} bytes`);
  });

  it('goes from regular to extra bold', async () => {
    assert.deepEqual(await readAxes(font), [['wght', 400, 400, 800]]);
  });

  it('is the same each time', async () => {
    assert.deepEqual(await makeFont(fontPackage), font);
  });
});

/** Tag, minimum, default and maximum, from the table `fvar`. */
async function readAxes(font: Uint8Array) {
  const plain = await subsetFont(Buffer.from(font), 'a', {
    targetFormat: 'sfnt',
  });
  const tables = plain.readUInt16BE(4);
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    if (plain.toString('latin1', entry, entry + 4) !== 'fvar') continue;
    const table = plain.readUInt32BE(entry + 8);
    const first = table + plain.readUInt16BE(table + 4);
    return Array.from({length: plain.readUInt16BE(table + 8)}, (_, index) => {
      const axis = first + index * plain.readUInt16BE(table + 10);
      const fixed = (at: number) => plain.readInt32BE(axis + at) / 65_536;
      const tag = plain.toString('latin1', axis, axis + 4);
      return [tag, fixed(4), fixed(8), fixed(12)];
    });
  }
  return [];
}

import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {type Entry, fromBuffer, type ZipFile} from 'yauzl';
import {zip} from '../../src/packager/zip.ts';

const text = (content: string) => new TextEncoder().encode(content);
const files = new Map([
  ['player.js', text('play()'.repeat(100))],
  ['imsmanifest.xml', text('<manifest/>')],
  ['XMLSchema.dtd', text('<!-- -->')],
  ['course/self-assessment.js', text('say()')],
  ['index.html', text('<p>')],
]);

describe('zip()', () => {
  it('puts the manifest first and control files last', async () => {
    const entries = await readEntries(zip(files));

    assert.deepEqual(
      entries.map(({fileName}) => fileName),
      [
        'imsmanifest.xml',
        'course/self-assessment.js',
        'index.html',
        'player.js',
        'XMLSchema.dtd',
      ],
    );
  });

  it('makes the same bytes whatever the order, the hour and the time zone', () => {
    const zone = process.env.TZ;
    after(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });

    const zips = ['Pacific/Apia', 'America/New_York', 'Asia/Kolkata'].map(
      (there) => {
        process.env.TZ = there;
        return zip(new Map([...files].reverse()));
      },
    );

    for (const made of zips) assert.deepEqual(made, zip(files));
  });

  it('uses plain deflate: no encryption, no zip64, no flags', async () => {
    for (const entry of await readEntries(zip(files))) {
      assert.equal(entry.compressionMethod, 8, entry.fileName);
      assert.equal(entry.generalPurposeBitFlag, 0, entry.fileName);
      assert.equal(entry.versionNeededToExtract, 20, entry.fileName);
    }
  });

  for (const [name, why] of [
    ['Player.js', /may have lower-case ASCII letters/],
    ['café.js', /may have lower-case ASCII letters/],
    ['two words.js', /may have lower-case ASCII letters/],
    ['../player.js', /may have lower-case ASCII letters/],
    ['/player.js', /may have lower-case ASCII letters/],
    ['course\\player.js', /may have lower-case ASCII letters/],
    ['course/XMLSchema.dtd', /may have lower-case ASCII letters/],
    ['.htaccess', /may have lower-case ASCII letters/],
    ['player.min.js', /may have lower-case ASCII letters/],
    ['player', /may have lower-case ASCII letters/],
    ['player.mjs', /ends in ".mjs", which some LMSs refuse/],
    ['index.php', /ends in ".php", which some LMSs refuse/],
    ['run.sh', /ends in ".sh", which some LMSs refuse/],
    [`${'a'.repeat(100)}.js`, /is longer than 100 characters/],
  ] as const) {
    it(`refuses ${name.slice(0, 30)}`, () => {
      const make = () => zip(new Map([...files, [name, text('')]]));
      assert.throws(make, {code: 'file-name', message: why});
    });
  }
});

async function readEntries(bytes: Uint8Array): Promise<Entry[]> {
  const open = promisify<Buffer, ZipFile>(fromBuffer);
  const reader = await open(Buffer.from(bytes));
  const entries: Entry[] = [];
  reader.on('entry', (entry: Entry) => entries.push(entry));
  await new Promise((done) => reader.on('end', done));
  return entries;
}

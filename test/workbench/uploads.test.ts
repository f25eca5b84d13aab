import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {badUploads} from './bad-uploads.ts';
import {
  sampleManifest,
  samplePackage,
  samplePage,
  zipOf,
} from './sample-packages.ts';
import {startWorkbench, type Workbench} from './start-workbench.ts';
import {visitor} from './visitor.ts';

const sample = samplePackage();

describe('an upload', () => {
  let bench: Workbench;

  beforeEach(async () => {
    bench = await startWorkbench();
  });
  afterEach(() => bench.stop());

  const kept = () => readdir(join(bench.folder, 'packages'));

  for (const {title, zip, says, status = 422} of badUploads) {
    it(`of ${title} gets a page that says so, and leaves nothing behind`, async () => {
      const response = await visitor(bench).upload(zip, 'course.zip');

      assert.equal(response.status, status);
      const text = await response.text();
      assert.match(text, says);
      assert.match(text, /course\.zip/);
      assert.deepEqual(await kept(), []);
      assert.deepEqual(bench.store.packages.all(), []);
      // The server goes on.
      assert.equal((await visitor(bench).upload(sample)).status, 303);
    });
  }

  it('of a package that is here already is refused by the name of the first', async () => {
    await visitor(bench).upload(sample, 'first.zip');

    const response = await visitor(bench).upload(sample, 'second.zip');

    assert.equal(response.status, 409);
    assert.match(
      await response.text(),
      /already here as &quot;first\.zip&quot;/,
    );
    assert.equal(bench.store.packages.all().length, 1);
  });

  it('that comes twice at the same moment is taken in once', async () => {
    const {upload, text} = visitor(bench);

    const responses = await Promise.all([upload(sample), upload(sample)]);

    const statuses = responses.map(({status}) => status).sort();
    assert.deepEqual(statuses, [303, 409]);
    assert.equal(bench.store.packages.all().length, 1);
    assert.equal((await kept()).length, 1);
    assert.match(await text('/packages/1/files/index.html'), /Sample course/);
  });

  it('without a file is told to choose one', async () => {
    const response = await visitor(bench).post('/packages', new FormData());

    assert.equal(response.status, 422);
    assert.match(await response.text(), /Choose a zip file/);
  });

  it('of a new build of the same package replaces it and keeps its attempts', async () => {
    const {upload, launch, text} = visitor(bench);
    await upload(samplePackage({title: 'Old'}));
    const {attempt} = await launch();

    await upload(samplePackage({title: 'New'}));

    assert.equal(bench.store.packages.all().length, 1);
    assert.match(await text('/packages/1/files/imsmanifest.xml'), /New/);
    assert.match(await text(`/attempts/${attempt}`), /New/);
    assert.equal((await launch()).attempt, attempt);
    assert.equal((await kept()).length, 1);
  });

  it('of another package under the same name stands beside the first', async () => {
    await visitor(bench).upload(samplePackage({identifier: 'one'}));
    await visitor(bench).upload(samplePackage({identifier: 'two'}));

    assert.equal(bench.store.packages.all().length, 2);
  });

  it('of a web package opens without an LMS', async () => {
    const zip = zipOf({'index.html': '<title>Tea &amp; care</title>'});

    await visitor(bench).upload(zip, 'web.zip', {web: 'yes'});

    const text = await visitor(bench).text('/packages/1/play');
    assert.match(text, /no LMS, nothing is recorded/);
    assert.match(text, /<h1>Tea &amp; care<\/h1>/);
  });

  it('of another web package under the same name stands beside the first', async () => {
    const web = (title: string, text = '') =>
      zipOf({'index.html': `<title>${title}</title>${text}`});
    const {upload, text} = visitor(bench);
    await upload(web('Tea'), 'dist.zip', {web: 'yes'});
    await upload(web('Coffee'), 'dist.zip', {web: 'yes'});

    await upload(web('Tea', 'Hot'), 'dist.zip', {web: 'yes'});

    assert.match(await text('/packages/1/files/index.html'), /Tea.*Hot/);
    assert.match(await text('/packages/2/files/index.html'), /Coffee/);
    assert.equal(bench.store.packages.all().length, 2);
  });

  it('shows titles and file names as text, whatever is in them', async () => {
    const title = '&lt;script&gt;alert(1)&lt;/script&gt;';
    await visitor(bench).upload(samplePackage({title}), '<img src=x>.zip');

    const text = await visitor(bench).text('/');

    assert.match(text, /&lt;script&gt;alert\(1\)/);
    assert.match(text, /&lt;img src=x&gt;\.zip/);
    assert.doesNotMatch(text, /<script>alert|<img/);
    const {attempt} = await visitor(bench).launch();
    const launchPage = await visitor(bench).text(`/attempts/${attempt}/launch`);
    assert.doesNotMatch(launchPage, /<script>alert/);
  });
});

describe('an upload that is too large', () => {
  it('unpacked is refused while it is counted, and what was unpacked goes away', async () => {
    const bench = await startWorkbench({
      limits: {files: 10, bytes: 50_000, upload: 100_000},
    });
    const large = zipOf({
      'imsmanifest.xml': sampleManifest(),
      'index.html': samplePage(),
      'zeros.bin': new Uint8Array(60_000),
    });
    // A header that says 600 bytes does not help: bytes are counted.
    const lying = Buffer.from(large);
    for (const [name, offset] of [
      [lying.indexOf('zeros.bin'), -30 + 22],
      [lying.lastIndexOf('zeros.bin'), -46 + 24],
    ] as const) {
      lying.writeUInt32LE(600, name + offset);
    }

    const honest = await visitor(bench).upload(large);
    const dishonest = await visitor(bench).upload(lying);

    assert.equal(honest.status, 413);
    assert.match(await honest.text(), /more than 0\.05 MB/);
    assert.equal(dishonest.status, 413);
    assert.deepEqual(await readdir(join(bench.folder, 'packages')), []);
    await bench.stop();
  });

  it('as a zip is refused before it is read', async () => {
    const bench = await startWorkbench({
      limits: {files: 10, bytes: 50_000, upload: 100_000},
    });

    const response = await visitor(bench).upload(new Uint8Array(200_000));

    assert.equal(response.status, 413);
    assert.match(await response.text(), /larger than 0\.1 MB/);
    await bench.stop();
  });
});

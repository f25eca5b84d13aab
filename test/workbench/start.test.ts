import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {usualDataFolder} from '../../src/workbench/data-folder.ts';
import {samplePackage, zipOf} from './sample-packages.ts';
import {startWorkbench} from './start-workbench.ts';
import {visitor} from './visitor.ts';

const main = fileURLToPath(
  new URL('../../src/workbench/main.ts', import.meta.url),
);

describe('starting the workbench', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'i-care-start-'));
    await mkdir(join(folder, 'packages/modules'), {recursive: true});
    const write = (name: string, zip: Uint8Array) =>
      writeFile(join(folder, 'packages', name), zip);
    await write('course.zip', samplePackage());
    await write('modules/one.zip', samplePackage({identifier: 'one'}));
    await write('i-care-web.zip', zipOf({'index.html': 'Hello'}));
    await write('broken.zip', Buffer.from('no'));
  });
  after(() => rm(folder, {recursive: true}));

  function start(args: string[], env: Record<string, string> = {}) {
    const options = [
      '--data',
      join(folder, 'data'),
      '--packages',
      join(folder, 'packages'),
    ];
    const child = spawn(process.execPath, [main, ...options, ...args], {
      env: {...process.env, PORT: '0', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
      // One that hangs is killed, so that its test fails.
      timeout: 20_000,
    });
    const said = {out: '', err: ''};
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
    return {child, said};
  }

  /** Starts it where it cannot start; returns its one line. */
  async function fails(args: string[], env?: Record<string, string>) {
    const {child, said} = start(args, env);
    await once(child, 'close');
    assert.equal(child.exitCode, 1);
    assert.equal(said.out, '');
    assert.equal(said.err.trimEnd().split('\n').length, 1, said.err);
    return said.err;
  }

  it('prints its address in one line, with the built packages taken in', async () => {
    const {child, said} = start([]);
    await once(child.stdout, 'data');

    const [, url = ''] =
      /^The workbench runs at (http:\/\/127\.0\.0\.1:\d+) .*\n$/.exec(
        said.out,
      ) ?? [];
    const page = await (await fetch(url)).text();
    for (const name of ['course.zip', 'modules/one.zip', 'i-care-web.zip']) {
      assert.ok(page.includes(name), name);
    }
    assert.match(
      said.err,
      /^broken\.zip was not taken in\. This file is not a zip/,
    );
    child.kill();
    await once(child, 'close');
  });

  it('shows modules in the order of the course, and packages of others behind its own', async () => {
    const built = join(folder, 'built');
    await mkdir(join(built, 'modules'), {recursive: true});
    for (const [name, identifier, title] of [
      ['modules/final-check', 'i_care_final_check', 'All that you know'],
      ['modules/of-another', 'another', 'Before all others'],
      ['modules/self-assessment', 'i_care_self_assessment', 'Zero'],
      ['of-another-course', 'another_course', 'Another course'],
      ['lms-check', 'i_care_lms_check', 'Check'],
      ['i-care', 'i_care', 'The whole'],
    ] as const) {
      const zip = samplePackage({identifier, title});
      await writeFile(join(built, `${name}.zip`), zip);
    }

    const {child, said} = start([
      '--packages',
      built,
      '--data',
      join(folder, 'ordered'),
    ]);
    await once(child.stdout, 'data');
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.out) ?? [];
    const page = await (await fetch(url)).text();
    child.kill();
    await once(child, 'close');

    const titles = page.matchAll(/class="card packages">\s*<h[23]>([^<]*)</g);
    assert.deepEqual(
      Array.from(titles, ([, title]) => title),
      [
        'The whole',
        'Check',
        'Another course',
        'Zero',
        'All that you know',
        'Before all others',
      ],
    );
  });

  it('removes what an import left behind that was killed in the middle', async () => {
    const data = join(folder, 'killed');
    const incoming = join(data, 'packages', 'incoming-half');
    await mkdir(incoming, {recursive: true});
    await writeFile(join(incoming, 'index.html'), 'Half of');

    const {child} = start(['--data', data]);
    await once(child.stdout, 'data');
    child.kill();
    await once(child, 'close');

    const kept = await readdir(join(data, 'packages'));
    assert.equal(kept.length, 3);
    assert.ok(!kept.includes('incoming-half'));
  });

  it('says what to do when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;

    const line = await fails([], {PORT: String(port)});

    assert.match(line, new RegExp(`Port ${port} is taken.*PORT=${port + 1}`));
    other.close();
  });

  it('says what to do when the data folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const line = await fails(['--data', join(file, 'data')]);
    assert.match(line, /data folder .* cannot be used.*--data DIR/);
  });

  it(
    'says so, too, where no folder can ever be made',
    {skip: process.platform !== 'linux'},
    async () => {
      const line = await fails(['--data', '/proc/nope']);
      assert.match(line, /data folder \/proc\/nope cannot be used/);
    },
  );

  it('makes a data folder whose parents are not there yet', async () => {
    const data = join(folder, 'not', 'there', 'yet');

    const {child} = start(['--data', data]);
    await once(child.stdout, 'data');
    child.kill();
    await once(child, 'close');

    assert.ok((await readdir(data)).includes('workbench.sqlite'));
  });

  it('says what to do when the records are of another version, or no records', async () => {
    const data = await mkdtemp(join(folder, 'data-'));
    await writeFile(join(data, 'workbench.sqlite'), 'Something else entirely.');
    assert.match(await fails(['--data', data]), /cannot be used/);
  });

  it('says how it is used when it does not know an option or the port', async () => {
    assert.match(await fails(['--prot', '1']), /Use: npm start -- /);
    assert.match(await fails([], {PORT: 'http'}), /give a number/);
  });

  it('takes a changed build in the place of the last one, and keeps its attempts', async () => {
    const data = join(folder, 'kept');
    const packages = join(folder, 'packages');
    const first = await startWorkbench({data, packages});
    const [before] = first.store.packages.all();
    await visitor(first).launch({package: String(before!.id)});
    await first.stop();

    const title = 'The next version';
    await writeFile(
      join(packages, before!.name),
      samplePackage({title, identifier: before!.identifier}),
    );
    const second = await startWorkbench({data, packages});

    const after = second.store.packages.get(before!.id);
    assert.equal(after?.title, title);
    assert.equal(after?.attempts, 1);
    assert.equal(second.store.packages.all().length, 3);
    await second.stop();
  });

  it('keeps its data where the system keeps that of programs', () => {
    const usual = (platform: NodeJS.Platform, env = {}) =>
      usualDataFolder(platform, env, '/home/ana').replaceAll('\\', '/');
    assert.equal(usual('linux'), '/home/ana/.local/share/i-care-workbench');
    assert.equal(usual('linux', {XDG_DATA_HOME: '/x'}), '/x/i-care-workbench');
    assert.equal(
      usual('darwin'),
      '/home/ana/Library/Application Support/i-care-workbench',
    );
    assert.equal(
      usual('win32', {LOCALAPPDATA: 'C:/L'}),
      'C:/L/i-care-workbench',
    );
  });
});

import assert from 'node:assert/strict';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {samplePackage, sampleManifest, zipOf} from './sample-packages.ts';
import {startWorkbench, type Workbench} from './start-workbench.ts';
import {visitor} from './visitor.ts';

/** Speaks HTTP word by word, where fetch would tidy paths and headers. */
function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{
  status: number;
  headers: Record<string, unknown>;
  body: string;
}> {
  const {hostname, port} = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({hostname, port, path, headers, method}, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (body += chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body,
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the workbench', () => {
  let bench: Workbench;
  let port: string;

  before(async () => {
    bench = await startWorkbench({allowedHosts: ['Bench.test']});
    port = new URL(bench.url).port;
    const files = {
      'imsmanifest.xml': sampleManifest(),
      'index.html': '<p>hello</p>',
      'a b/é.js': 'var a;',
      'film.mp4': '0123456789',
      'strange.xyz': '?',
    };
    await visitor(bench).upload(zipOf(files));
    await writeFile(join(bench.folder, 'packages', 'secret.txt'), 'secret');
  });
  after(() => bench.stop());

  it('answers to its own names, on any port', async () => {
    for (const host of [
      '127.0.0.1',
      'localhost',
      `localhost:${port}`,
      'LOCALHOST:1',
    ]) {
      assert.equal((await ask(bench.url, '/', {host})).status, 200, host);
    }
  });

  it('answers to one more name when it was allowed', async () => {
    const {status} = await ask(bench.url, '/', {host: `bench.test:${port}`});
    assert.equal(status, 200);
  });

  it('refuses every other name, also for package files', async () => {
    for (const host of [
      'evil.test',
      `127.0.0.1.evil.test:${port}`,
      'localhost.evil.test',
      'localhost:x',
      '[::1]',
    ]) {
      for (const path of [
        '/',
        '/records.csv',
        '/packages/1/files/index.html',
      ]) {
        const {status} = await ask(bench.url, path, {host});
        assert.ok(
          status === 403 || status === 400,
          `${host} ${path} ${status}`,
        );
      }
    }
  });

  it('refuses requests that come from foreign pages', async () => {
    const host = `127.0.0.1:${port}`;
    for (const origin of [
      'http://evil.test',
      'null',
      `https://${host}`,
      'http://127.0.0.1:1',
      `http://localhost:${port}`,
    ]) {
      for (const method of ['GET', 'POST']) {
        const {status} = await ask(
          bench.url,
          '/launch',
          {host, origin},
          method,
        );
        assert.equal(status, 403, `${method} from ${origin}`);
      }
    }
    const own = await ask(bench.url, '/', {host, origin: `http://${host}`});
    assert.equal(own.status, 200);
  });

  it('lets one of its names frame the courses of another, and no more', async () => {
    const headers = {
      host: `127.0.0.1:${port}`,
      origin: `http://localhost:${port}`,
    };
    const file = '/packages/7/files/index.html';

    const seen = await ask(bench.url, file, headers);
    assert.equal(seen.status, 404);
    const sent = await ask(bench.url, file, headers, 'POST');
    assert.equal(sent.status, 403);
    const foreign = {...headers, origin: 'http://localhost:1'};
    assert.equal((await ask(bench.url, file, foreign)).status, 403);
  });

  it('refuses those in JSON where a script waits for the answer', async () => {
    const host = `127.0.0.1:${port}`;
    const foreign: Record<string, string>[] = [
      {host, origin: 'http://evil.test'},
      {host: 'evil.test'},
    ];
    for (const headers of foreign) {
      for (const path of ['/attempts/1/visits', '/attempts/1/commits']) {
        const {status, body} = await ask(bench.url, path, headers, 'POST');
        assert.equal(status, 403, path);
        const {error} = JSON.parse(body) as {error: string};
        assert.match(error, /^This workbench /);
      }
    }
  });

  it('says so when it cannot read a form', async (t) => {
    const terminal = t.mock.method(console, 'error', () => {});
    for (const path of ['/packages', '/launch', '/learners']) {
      for (const type of [
        'multipart/form-data; boundary=x',
        'multipart/form-data',
      ]) {
        const response = await fetch(bench.url + path, {
          method: 'POST',
          headers: {'Content-Type': type},
          body: 'garbage',
        });
        assert.equal(response.status, 400, `${path} ${type}`);
        assert.match(await response.text(), /The form cannot be read/);
      }
    }
    assert.equal(terminal.mock.callCount(), 0);
  });

  it('changes nothing on GET', async () => {
    for (const path of [
      '/launch?learner=1&package=1',
      '/learners?id=x&name=x',
      '/attempts/1/visits',
    ]) {
      assert.equal((await ask(bench.url, path)).status, 404, path);
    }
    assert.deepEqual(bench.store.attempts.all(), []);
    assert.equal(bench.store.learners.all().length, 2);
  });

  it('never serves a file from outside of the package', async () => {
    const climbs = [
      '/packages/1/files/../../secret.txt',
      '/packages/1/files/../secret.txt',
      '/packages/1/files/..%2fsecret.txt',
      '/packages/1/files/%2e%2e/secret.txt',
      '/packages/1/files/%2e%2e%2fsecret.txt',
      '/packages/1/files/..%5csecret.txt',
      '/packages/1/files/a%00/../../secret.txt',
      '/packages/1/files//etc/passwd',
      '/packages/1/files/%2fetc%2fpasswd',
      '/packages/..%2f1/files/secret.txt',
      '/packages/1/files/',
      '/packages/1/files/%zz',
      '/packages/1/files/a%20b',
      '/packages/2/files/index.html',
    ];
    for (const path of climbs) {
      const {status, body} = await ask(bench.url, path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body, /secret|root:/);
    }
  });

  it('serves package files with their types, checked again each time', async () => {
    const page = await ask(bench.url, '/packages/1/files/index.html?launch=1');
    assert.equal(page.body, '<p>hello</p>');
    assert.equal(page.headers['content-type'], 'text/html');
    assert.equal(page.headers['x-content-type-options'], 'nosniff');
    assert.equal(page.headers['cache-control'], 'no-cache');
    assert.equal(page.headers['content-security-policy'], undefined);

    const script = await ask(bench.url, '/packages/1/files/a%20b/%C3%A9.js');
    assert.equal(script.headers['content-type'], 'text/javascript');
    const strange = await ask(bench.url, '/packages/1/files/strange.xyz');
    assert.equal(strange.headers['content-type'], 'application/octet-stream');

    const known = {'if-none-match': String(page.headers.etag)};
    const again = await ask(bench.url, '/packages/1/files/index.html', known);
    assert.equal(again.status, 304);
  });

  it('serves the part of a film that a player asks for', async () => {
    const path = '/packages/1/files/film.mp4';
    for (const [range, status, body] of [
      ['bytes=2-4', 206, '234'],
      ['bytes=7-', 206, '789'],
      ['bytes=-2', 206, '89'],
      ['bytes=10-', 416, ''],
      ['pages=1', 200, '0123456789'],
    ] as const) {
      const answer = await ask(bench.url, path, {range});
      assert.deepEqual([answer.status, answer.body], [status, body], range);
    }
  });

  it('lets its own pages run its own scripts only', async () => {
    for (const path of ['/', '/records', '/nothing-here']) {
      const {headers} = await ask(bench.url, path);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self';/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
    }
  });

  it('says what it is, and that uploads run scripts here', async () => {
    const {body} = await ask(bench.url, '/');
    assert.match(body, /not an LMS for production/);
    assert.match(body, /Its scripts will run at this address/);
  });

  it('says what to do when a launch makes no sense', async () => {
    for (const fields of [
      {},
      {learner: '1', package: '9'},
      {learner: '9', package: '1'},
      {learner: 'x', package: '1'},
      {learner: '1', package: '1', mode: 'exam'},
    ]) {
      const response = await visitor(bench).post(
        '/launch',
        new URLSearchParams(fields as Record<string, string>),
      );
      assert.equal(response.status, 400);
      assert.match(await response.text(), /choose a learner and a package/);
    }
    assert.equal((await visitor(bench).upload(samplePackage())).status, 303);
  });
});

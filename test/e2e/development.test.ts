import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {learner} from './learner.ts';
import {openBrowser, type TestBrowser} from './open-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

describe('npm run dev', () => {
  let browser: TestBrowser;
  let url: string;
  let stop: () => void;

  before(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const server = spawn(
      process.execPath,
      [
        'node_modules/@web/dev-server/dist/bin.js',
        ...['--port', String(port), '--hostname', '127.0.0.1'],
      ],
      {cwd: root, stdio: ['ignore', 'pipe', 'inherit']},
    );
    stop = () => server.kill();
    await new Promise<void>((started) => {
      server.stdout.on('data', (text: Buffer) => {
        if (text.includes('Web Dev Server started')) started();
      });
    });
    browser = await openBrowser();
  });
  after(async () => {
    stop();
    await browser.close();
  });

  it('shows the course from its source', async () => {
    const context = await browser.newLearner();
    const page = await context.newPage();
    await page.goto(url);
    const author = learner(page);

    await author.begin();

    await author.seeHeading('Sure of it, on stage');
    browser.checkNoComplaints();
    await context.close();
  });

  it('shows every element in the gallery', async () => {
    const context = await browser.newLearner();
    const page = await context.newPage();
    await page.goto(`${url}/gallery`);

    await page.getByText('care-goodbye, ended').waitFor();

    const empty = await page
      .locator('section.state')
      .evaluateAll((states) =>
        states
          .filter((state) => state.getBoundingClientRect().height < 70)
          .map((state) => state.textContent.trim()),
      );
    assert.deepEqual(empty, []);
    browser.checkNoComplaints();
    await context.close();
  });
});

describe('a Node that is too old', () => {
  it('gets one line that says what to do, and exit code 1', () => {
    const pretend =
      'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})';

    const {status, stderr} = spawnSync(
      process.execPath,
      [
        ...['--import', pretend, '--import', './src/check-node.mjs'],
        'src/packager/build.ts',
      ],
      {cwd: root, encoding: 'utf8'},
    );

    assert.equal(status, 1);
    assert.match(stderr, /^I CARE needs Node 24 or later.*npm ci.*\n$/);
  });
});

import {spawn} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import type {BrowserContext} from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** `npm run dev` on a port of its own. */
export async function startDevelopment() {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      'node_modules/@web/dev-server/dist/bin.js',
      ...['--port', String(port), '--hostname', '127.0.0.1'],
    ],
    {cwd: root, stdio: ['ignore', 'pipe', 'inherit']},
  );
  await new Promise<void>((started) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.includes('Web Dev Server started')) started();
    });
  });
  return {url: `http://127.0.0.1:${port}`, stop: () => void server.kill()};
}

/** The gallery, once its last state is there. */
export async function openGallery(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.goto(`${url}/gallery`);
  await page.getByText('care-goodbye, ended').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

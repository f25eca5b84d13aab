import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** The files of a built package, by name. */
export async function builtPackage(name: string) {
  const path = new URL(`../../dist/packages/${name}`, import.meta.url);
  return unzipSync(await readFile(fileURLToPath(path)));
}

/**
 * Serves a built package as a plain web server would, and other pages beside
 * it, such as one with a frame. Ends with the test.
 */
export async function servePackage(
  test: {after(done: () => void): void},
  name: string,
  pages: Record<string, string> = {},
) {
  const files = await builtPackage(name);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
    const body = pages[path] ?? files[path];
    response.writeHead(body ? 200 : 404, {
      'Content-Type': types[extname(path)] ?? 'text/html',
    });
    response.end(body ?? 'not found');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {port, url: `http://127.0.0.1:${port}`};
}

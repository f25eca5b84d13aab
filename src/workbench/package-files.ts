import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {Readable} from 'node:stream';
import {Hono, type Context} from 'hono';
import {getMimeType} from 'hono/utils/mime';
import type {Store} from './store/store.ts';

/** Serves the files of the packages, and nothing outside of their folders. */
export function packageFiles(store: Store): Hono {
  return new Hono().get('/packages/:id/files/*', async (c) => {
    const from = store.packages.get(Number(c.req.param('id')));
    const path = from && safePath(c.req.path.split('/').slice(4));
    if (!from || !path) return c.notFound();
    const file = join(store.packagesFolder, from.folder, path);
    const size = await sizeOf(file);
    if (size === undefined) return c.notFound();
    c.header('X-Content-Type-Options', 'nosniff');
    // Asked for again each time, so that a new build shows at once.
    c.header('Cache-Control', 'no-cache');
    c.header('ETag', `"${from.sha256.slice(0, 24)}"`);
    c.header('Content-Type', typeOf(path));
    if (c.req.header('if-none-match') === `"${from.sha256.slice(0, 24)}"`) {
      return c.body(null, 304);
    }
    return send(c, file, size);
  });
}

/** The file that a URL means, or undefined when it might lead elsewhere. */
function safePath(encoded: string[]): string | undefined {
  try {
    const names = encoded.map(decodeURIComponent);
    const isSafe = names.every(
      (name) => !/^\.{0,2}$/.test(name) && !/[/\\:\p{Cc}]/u.test(name),
    );
    return isSafe && names.length > 0 ? names.join(sep) : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when it is not a file. */
async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}

/** Without a charset: older packages say theirs in the page, and mean it. */
function typeOf(path: string): string {
  const type = getMimeType(path.toLowerCase()) ?? 'application/octet-stream';
  return type.replace(/;.*/, '');
}

/** The whole file, or the one range that a video player asks for. */
function send(c: Context, file: string, size: number): Response {
  if (size === 0) return c.body('');
  c.header('Accept-Ranges', 'bytes');
  const range = /^bytes=(\d*)-(\d*)$/.exec(c.req.header('range') ?? '');
  if (!range || (!range[1] && !range[2])) {
    c.header('Content-Length', String(size));
    return c.body(stream(file, 0, size - 1));
  }
  const [, from, to] = range;
  const start = from ? Number(from) : Math.max(0, size - Number(to));
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1;
  if (start > end) {
    c.header('Content-Range', `bytes */${size}`);
    return c.body(null, 416);
  }
  c.header('Content-Range', `bytes ${start}-${end}/${size}`);
  c.header('Content-Length', String(end - start + 1));
  return c.body(stream(file, start, end), 206);
}

function stream(file: string, start: number, end: number) {
  const web: unknown = Readable.toWeb(createReadStream(file, {start, end}));
  // Node's own type of web streams is not the browsers' one.
  return web as ReadableStream;
}

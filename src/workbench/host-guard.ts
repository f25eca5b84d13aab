import type {MiddlewareHandler} from 'hono';
import {messagePage} from './pages/message-page.ts';

type Asked = Parameters<MiddlewareHandler>[0];

const isForScript = /^\/attempts\/[^/]+\/(visits|commits)$/;

/**
 * Lets in only who speaks to this machine by its own name, and from our own
 * pages. Otherwise any web page that the user opens could write records here:
 * directly (foreign Origin), or through a name that it points at 127.0.0.1
 * (foreign Host). How pages look is no secret, so that a refusal looks like one
 * of ours, under the `policy` of ours.
 */
export function hostGuard(
  allowedHosts: string[],
  policy: MiddlewareHandler,
): MiddlewareHandler {
  const names = ['127.0.0.1', 'localhost', ...allowedHosts].map((name) =>
    name.toLowerCase(),
  );
  /** In JSON where the launch page's script waits for the answer. */
  const refuse = (c: Asked, reason: string[]) => {
    if (isForScript.test(c.req.path)) {
      return c.json({error: reason.join(' ')}, 403);
    }
    const port = /:\d{1,5}$/.exec(c.req.header('host') ?? '')?.[0] ?? '';
    const home = `http://127.0.0.1${port}/`;
    return policy(c, async () => {
      c.res = await c.html(messagePage('This is refused', reason, home), 403);
    });
  };

  return async (c, next) => {
    if (c.req.method === 'GET' && c.req.path.startsWith('/assets/')) {
      return next();
    }
    const host = (c.req.header('host') ?? '').toLowerCase();
    const name = host.replace(/:\d{1,5}$/, '');
    if (!names.includes(name)) {
      return refuse(c, [
        'This workbench answers to 127.0.0.1 and localhost only.',
        'To reach it by another name, start it with --allow-host NAME.',
      ]);
    }
    const origin = c.req.header('origin');
    const port = host.slice(name.length);
    // In a rehearsal, a page by one of these names frames a course by another.
    const isFramed =
      c.req.method === 'GET' &&
      /^\/packages\/\d+\/files\//.test(c.req.path) &&
      names.some((other) => origin === `http://${other}${port}`);
    if (origin !== undefined && origin !== `http://${host}` && !isFramed) {
      return refuse(c, [
        'This workbench takes requests from its own pages only.',
        'Open it at its own address, and do there what you want to do.',
      ]);
    }
    return next();
  };
}

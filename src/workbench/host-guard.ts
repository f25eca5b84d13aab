import type {Context, MiddlewareHandler} from 'hono';

/**
 * Lets in only who speaks to this machine by its own name, and from our own
 * pages. Otherwise any web page that the user opens could write records here:
 * directly (foreign Origin), or through a name that it points at 127.0.0.1
 * (foreign Host).
 */
export function hostGuard(allowedHosts: string[]): MiddlewareHandler {
  const names = ['127.0.0.1', 'localhost', ...allowedHosts].map((name) =>
    name.toLowerCase(),
  );
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase();
    const name = host.replace(/:\d{1,5}$/, '');
    if (!names.includes(name)) {
      return refuse(
        c,
        'This workbench answers to 127.0.0.1 and localhost only. ' +
          'To reach it by another name, start it with --allow-host NAME.',
      );
    }
    const origin = c.req.header('origin');
    const port = host.slice(name.length);
    // In a rehearsal, a page by one of these names frames a course by another.
    const isFramed =
      c.req.method === 'GET' &&
      /^\/packages\/\d+\/files\//.test(c.req.path) &&
      names.some((other) => origin === `http://${other}${port}`);
    if (origin !== undefined && origin !== `http://${host}` && !isFramed) {
      return refuse(
        c,
        'This workbench takes requests from its own pages only.',
      );
    }
    return next();
  };
}

/** In JSON where the launch page's script waits for the answer. */
function refuse(c: Context, error: string): Response {
  return /^\/attempts\/[^/]+\/(visits|commits)$/.test(c.req.path)
    ? c.json({error}, 403)
    : c.text(error, 403);
}

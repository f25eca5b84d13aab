import {readFileSync} from 'node:fs';
import {stripTypeScriptTypes} from 'node:module';
import {Hono} from 'hono';
import {portalPage} from '../pages/portal-page.ts';

const course = /^\/packages\/\d+\/files\/\S+$/;

/**
 * The page of another domain that a rehearsal puts around the course. It frames
 * and is framed across domains, so it stands apart from all other pages.
 */
export function portalRoute(): Hono {
  return new Hono().get('/portal', (c) => {
    const to = c.req.query('to') ?? '';
    const {hostname, port} = new URL(`http://${c.req.header('host')}`);
    if (!course.test(to)) return c.notFound();
    const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; " +
        `frame-src http://${other}:${port}`,
    );
    return c.html(portalPage(`http://${other}:${port}${to}`));
  });
}

/** The troubles' own scripts, as browsers take them. */
export function rehearsalScripts(): Hono {
  return new Hono().get('/rehearsal/:name{[a-z0-9-]+\\.ts}', (c) => {
    try {
      const file = new URL(
        `../rehearsal/${c.req.param('name')}`,
        import.meta.url,
      );
      const script = stripTypeScriptTypes(readFileSync(file, 'utf8'));
      return c.body(script, 200, {'Content-Type': 'text/javascript'});
    } catch {
      return c.notFound();
    }
  });
}

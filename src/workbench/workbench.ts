import {serve} from '@hono/node-server';
import type {AddressInfo} from 'node:net';
import {Hono} from 'hono';
import {secureHeaders} from 'hono/secure-headers';
import {assets} from './assets.ts';
import {hostGuard} from './host-guard.ts';
import {usualLimits} from './import/import-package.ts';
import type {Limits} from './import/zip-contents.ts';
import {packageFiles} from './package-files.ts';
import {messagePage} from './pages/message-page.ts';
import {attemptRoutes} from './routes/attempt-routes.ts';
import {packageRoutes} from './routes/package-routes.ts';
import {UnreadableForm} from './routes/read-form.ts';
import {recordRoutes} from './routes/record-routes.ts';
import {portalRoute, rehearsalScripts} from './routes/rehearsal-routes.ts';
import type {Store} from './store/store.ts';

export interface WorkbenchOptions {
  store: Store;
  /** Host names besides 127.0.0.1 and localhost. */
  allowedHosts?: string[];
  /** Identifiers of the packages that stand first, one after the other. */
  order?: string[];
  limits?: Limits & {
    /** Of an uploaded zip. */
    upload: number;
  };
}

const limitsOfUse = {...usualLimits, upload: 200_000_000};

/** Our own pages run our own scripts, and ask nobody else for anything. */
const ownPolicy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    // This machine has two names, so that one can play another domain.
    frameSrc: ["'self'", 'http://127.0.0.1:*', 'http://localhost:*'],
    imgSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
  },
  // "no-referrer" would turn the Origin of our own forms into "null".
  referrerPolicy: 'same-origin',
  // The course's window must find the API in its opener.
  crossOriginOpenerPolicy: false,
  // There is no https on this machine to insist on.
  strictTransportSecurity: false,
});

/** Everything that the workbench answers to. */
export function workbench(options: WorkbenchOptions): Hono {
  const {store, allowedHosts = [], order = [], limits = limitsOfUse} = options;
  const app = new Hono();
  app.use(hostGuard(allowedHosts, ownPolicy));
  // Before the headers: packages bring whatever scripts and frames they need.
  app.route('/', packageFiles(store));
  app.route('/', portalRoute());
  app.use(ownPolicy);
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  app.route('/', assets());
  app.route('/', rehearsalScripts());
  app.route('/', packageRoutes(store, order, limits));
  app.route('/', attemptRoutes(store));
  app.route('/', recordRoutes(store));
  app.notFound((c) =>
    c.html(
      messagePage('There is nothing here', [
        'The address is wrong, or what it led to has been replaced.',
      ]),
      404,
    ),
  );
  app.onError((error, c) => {
    if (error instanceof UnreadableForm) {
      return c.html(
        messagePage('The form cannot be read', [
          'What arrived is damaged or incomplete, and nothing was changed. Go back, and send it once more.',
        ]),
        400,
      );
    }
    console.error(error);
    return c.html(
      messagePage('The workbench stumbled', [
        'This is a fault of the workbench, not of your package. Its terminal says more.',
      ]),
      500,
    );
  });
  return app;
}

/** Listens on this machine only; port 0 takes a free one. */
export function listen(
  app: Hono,
  port: number,
): Promise<{url: string; close(): Promise<void>}> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {fetch: app.fetch, port, hostname: '127.0.0.1'},
      ({port}: AddressInfo) =>
        resolve({
          url: `http://127.0.0.1:${port}`,
          close: () =>
            new Promise((closed) => {
              server.close(() => closed());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        }),
    );
    server.on('error', reject);
  });
}

import {readFileSync} from 'node:fs';
import {createRequire, stripTypeScriptTypes} from 'node:module';
import {Hono} from 'hono';
import {fieldStyles} from '../ui/field-styles.ts';
import {pageStyles} from '../ui/page-styles.ts';
import {withSystemTheme} from '../ui/system-theme.ts';
import {styles} from './pages/layout.ts';

const find = createRequire(import.meta.url);

/** Files that come from packages of ours, by the name that pages use. */
const borrowed: Record<string, {path: string; type: string}> = {
  'scorm12.js': {path: 'scorm-again/scorm12/min', type: 'text/javascript'},
  'scorm2004.js': {path: 'scorm-again/scorm2004/min', type: 'text/javascript'},
  'fonts/atkinson.woff2': {
    path: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    type: 'font/woff2',
  },
};

const scripts = [
  'call-log',
  'commit-service',
  'data-table',
  'flatten',
  'launch',
  'page-closing',
  'rehearsal',
  'scorm-api',
  'stage',
  'time-of-day',
];

/** Serves what the workbench's own pages load. */
export function assets(): Hono {
  const app = new Hono();
  for (const [name, {path, type}] of Object.entries(borrowed)) {
    app.get(`/assets/${name}`, (c) =>
      c.body(readFileSync(find.resolve(path)), 200, {'Content-Type': type}),
    );
  }
  for (const name of scripts) {
    // Browsers get the same TypeScript without its types; no build in between.
    app.get(`/assets/${name}.ts`, (c) =>
      c.body(stripTypeScriptTypes(read(`browser/${name}.ts`)), 200, {
        'Content-Type': 'text/javascript',
      }),
    );
  }
  for (const name of styles) {
    app.get(`/assets/${name}.css`, (c) =>
      c.body(read(`pages/${name}.css`), 200, {'Content-Type': 'text/css'}),
    );
  }
  app.get('/assets/look.css', (c) =>
    c.body(look(), 200, {'Content-Type': 'text/css'}),
  );
  app.get('/assets/icon.svg', (c) =>
    c.body(read('pages/icon.svg'), 200, {'Content-Type': 'image/svg+xml'}),
  );
  return app;
}

/** What the course and its tools share, for a page without elements. */
function look(): string {
  const tokens = withSystemTheme(read('../ui/tokens.css'));
  return [tokens, pageStyles, fieldStyles.cssText].join('\n');
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

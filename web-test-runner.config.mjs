import './src/check-node.mjs';
import {readFile} from 'node:fs/promises';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {readContent} from './src/content/read-content.ts';
import {castScript, coversScript} from './src/packager/course-script.ts';
import {makeCast} from './src/packager/make-cast.ts';
import {launchers} from './test/support/engines.mjs';
import {viewportPlugin} from './test/support/viewport-plugin.mjs';

const font =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

export default {
  files: [
    'test/*.test.ts',
    'test/{course,lms,lms-check,recorder,ui}/**/*.test.ts',
  ],
  nodeResolve: true,
  // On a busy machine a check by axe takes its time, and that is no fault.
  testFramework: {config: {timeout: 30_000}},
  // Tests take Lit as it is for developers, which it says in each of them.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev'),
  plugins: [
    viewportPlugin,
    {
      name: 'serve-font',
      async serve({path}) {
        if (path !== '/src/ui/fonts/atkinson.woff2') return undefined;
        return {body: await readFile(font), type: 'font/woff2'};
      },
    },
    {
      name: 'serve-drawings',
      async serve({path}) {
        const isCast = path === '/course/cast.js';
        if (!isCast && path !== '/course/covers.js') return undefined;
        const {course, covers} = await readContent('.');
        const body = isCast
          ? castScript(makeCast(course.cast))
          : coversScript(covers);
        return {body, type: 'js'};
      },
    },
    esbuildPlugin({ts: true, target: 'auto', tsconfig: 'tsconfig.json'}),
  ],
  browsers: await launchers(['chromium']),
};

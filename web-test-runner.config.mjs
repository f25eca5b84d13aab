import './src/check-node.mjs';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {readContent} from './src/content/read-content.ts';
import {castScript} from './src/packager/course-script.ts';
import {makeCast} from './src/packager/make-cast.ts';
import {browserArguments, findBrowser} from './test/support/find-browser.mjs';

export default {
  files: [
    'test/*.test.ts',
    'test/{course,lms,lms-check,recorder,ui}/**/*.test.ts',
  ],
  nodeResolve: true,
  // On a busy machine a check by axe takes its time, and that is no fault.
  testFramework: {config: {timeout: 30_000}},
  plugins: [
    {
      name: 'serve-cast',
      async serve({path}) {
        if (path !== '/course/cast.js') return undefined;
        const {cast} = (await readContent('.')).course;
        return {body: castScript(makeCast(cast)), type: 'js'};
      },
    },
    esbuildPlugin({ts: true, target: 'auto', tsconfig: 'tsconfig.json'}),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: findBrowser(), args: browserArguments},
    }),
  ],
};

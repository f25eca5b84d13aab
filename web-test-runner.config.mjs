import './src/check-node.mjs';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browserArguments, findBrowser} from './test/support/find-browser.mjs';

export default {
  files: ['test/*.test.ts', 'test/{course,lms,recorder,ui}/**/*.test.ts'],
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ts: true, target: 'auto', tsconfig: 'tsconfig.json'}),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: findBrowser(), args: browserArguments},
    }),
  ],
};

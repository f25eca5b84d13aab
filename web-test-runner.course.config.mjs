import base from './web-test-runner.config.mjs';
import {builtPackage} from './test/e2e/serve-package.ts';
import {rightAnswers} from './test/e2e/right-answers.ts';
import {launchers} from './test/support/engines.mjs';

// A whole run of the built course in each engine (after `npm run build`).

const wholeRun = 15 * 60_000;
const files = await builtPackage('i-care-scorm2004-4th.zip');

/** As it is in the zip: the test runner's own helpers must not change it. */
async function servePackage(context, next) {
  const [, name] = /^\/package\/(.+)$/.exec(context.path) ?? [];
  if (!files[name]) return next();
  context.type = name.split('.').at(-1);
  context.body = Buffer.from(files[name]);
}

export default {
  ...base,
  files: ['test/engines/*.test.ts'],
  concurrency: 1,
  concurrentBrowsers: 3,
  testsFinishTimeout: wholeRun,
  testFramework: {config: {timeout: wholeRun}},
  middleware: [servePackage],
  plugins: [
    {
      name: 'serve-right-answers',
      serve: ({path}) =>
        path === '/test/e2e/right-answers.ts'
          ? `export const rightAnswers = ${JSON.stringify(rightAnswers)};`
          : undefined,
    },
    ...base.plugins,
  ],
  browsers: await launchers(['chromium', 'firefox', 'webkit']),
};

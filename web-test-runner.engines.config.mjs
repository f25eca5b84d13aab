import base from './web-test-runner.config.mjs';
import {launchers} from './test/support/engines.mjs';

// The tests of elements and machines in Firefox and WebKit, side by side.

export default {
  ...base,
  // Media queries, which only Chromium lets a test set.
  files: [...base.files, '!test/ui/media.test.ts'],
  concurrency: 1,
  // The two have one machine between them.
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 600_000,
  browsers: await launchers(['firefox', 'webkit']),
};

import {chromeLauncher} from '@web/test-runner-chrome';
import {findFirefox} from './test/support/find-engines.mjs';
import {inOtherEngines} from './test/support/other-engines.mjs';

// The tests of elements and machines in Firefox, by way of WebDriver BiDi.

export default {
  ...inOtherEngines,
  browsers: [
    chromeLauncher({
      launchOptions: {browser: 'firefox', executablePath: findFirefox()},
    }),
  ],
};

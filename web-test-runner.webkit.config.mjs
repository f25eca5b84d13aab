import {webdriverLauncher} from '@web/test-runner-webdriver';
import {inOtherEngines} from './test/support/other-engines.mjs';
import {startWebKit} from './test/support/start-webkit.mjs';

// The tests of elements and machines in WebKit, as Debian has it.

const webkit = await startWebKit();
process.on('exit', webkit.stop);

export default {
  ...inOtherEngines,
  // One after the other, each in a window: WebDriver has no tabs of its own.
  concurrency: 1,
  browsers: [
    webdriverLauncher({automationProtocol: 'webdriver', ...webkit.connection}),
  ],
};

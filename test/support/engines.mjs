import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {browserArguments, findBrowser} from './find-browser.mjs';
import {findFirefox} from './find-engines.mjs';
import {startWebKit} from './start-webkit.mjs';

/**
 * What starts each engine that tests run in. WebKit is Debian's, one test after
 * the other: its WebDriver has no tabs, which asks for `concurrency: 1`.
 */
const engines = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {executablePath: findBrowser(), args: browserArguments},
    }),
  firefox() {
    const launcher = chromeLauncher({
      launchOptions: {browser: 'firefox', executablePath: findFirefox()},
    });
    return Object.assign(launcher, {name: 'Firefox'});
  },
  async webkit() {
    const webkit = await startWebKit();
    process.on('exit', webkit.stop);
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      ...webkit.connection,
    });
  },
};

/** Those of these engines that `ENGINE` asks for; without it, all. */
export function launchers(names) {
  const wanted = names.filter(
    (name) => !process.env.ENGINE || name === process.env.ENGINE,
  );
  return Promise.all(wanted.map((name) => engines[name]()));
}

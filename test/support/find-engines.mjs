import {existsSync, readdirSync} from 'node:fs';
import {install, mayInstall, onPath} from './find-browser.mjs';

// The other engines that the tests run in; Debian has both.

/** Firefox: `FIREFOX_PATH`, else an installed one, else Debian's. */
export function findFirefox() {
  const look = () =>
    process.env.FIREFOX_PATH || onPath(['firefox', 'firefox-esr']);
  return found('Firefox', look, ['firefox-esr']);
}

/**
 * WebKit, as Debian has it: the browser that its WebDriver starts, the driver,
 * and a display for it, since it has no headless mode.
 */
export function findWebKit() {
  const look = () => {
    const parts = {
      browser: miniBrowser(),
      driver: onPath(['WebKitWebDriver']),
      display: onPath(['Xvfb']),
    };
    return Object.values(parts).every(Boolean) ? parts : undefined;
  };
  return found('WebKit', look, ['webkit2gtk-driver', 'xvfb']);
}

function found(engine, look, packages) {
  const there = look();
  if (there) return there;
  if (mayInstall()) {
    console.log(`Installing Debian's ${packages.join(' and ')} for the tests.`);
    install(packages);
  }
  const installed = look();
  if (installed) return installed;
  throw new Error(
    `The tests in ${engine} need it: sudo apt-get install ${packages.join(' ')}`,
  );
}

function miniBrowser() {
  const root = '/usr/lib';
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .flatMap((machine) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0'].map(
        (version) => `${root}/${machine}/${version}/MiniBrowser`,
      ),
    )
    .find((path) => existsSync(path));
}

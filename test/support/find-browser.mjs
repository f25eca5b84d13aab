import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser that tests run in: `CHROME_PATH`, else an installed Chrome,
 * Chromium or Edge, else Debian's Chromium, which it installs where it may.
 * Throws with what to do when there is none.
 */
export function findBrowser() {
  const found = process.env.CHROME_PATH || installedBrowser();
  if (found) return found;
  if (mayInstall()) {
    console.log(
      "No browser found: installing Debian's chromium for the tests.",
    );
    install(['chromium']);
  }
  const installed = installedBrowser();
  if (installed) return installed;
  throw new Error(
    'The tests need a browser: install Chrome, Chromium or Edge (on Debian: sudo apt-get install chromium), ' +
      'or set CHROME_PATH to one.',
  );
}

/** Without these, Chromium does not start as root, or calls home. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

function installedBrowser() {
  return onPath(names) ?? elsewhere.find((path) => existsSync(path));
}

/** The first of these programs that is on the path. */
export function onPath(programs) {
  return programs
    .flatMap((name) =>
      (process.env.PATH ?? '').split(':').map((folder) => `${folder}/${name}`),
    )
    .find((path) => existsSync(path));
}

/** Whether packages of Debian can be installed here without asking anybody. */
export function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

export function install(packages) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', [
    ...['install', '-y', '-qq', '--no-install-recommends'],
    ...packages,
  ]);
}

function run(command, args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}

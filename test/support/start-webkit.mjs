import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {findWebKit} from './find-engines.mjs';

/**
 * Starts a display without a screen and WebKit's driver on it. Gives what a
 * client of WebDriver has to know, and what stops both.
 */
export async function startWebKit() {
  const {browser, driver, display} = findWebKit();
  const screen = await startDisplay(display);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    env: {...process.env, DISPLAY: screen.name},
    stdio: 'ignore',
  });
  await answers(`http://127.0.0.1:${port}/status`);
  return {
    connection: {
      protocol: 'http',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
      },
    },
    stop() {
      server.kill();
      screen.stop();
    },
  };
}

/** A display that finds a free number by itself. */
function startDisplay(program) {
  return new Promise((resolve, reject) => {
    const xvfb = spawn(
      program,
      ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    xvfb.on('error', reject);
    xvfb.stdio[3].once('data', (number) => {
      const name = `:${String(number).trim()}`;
      resolve({name, stop: () => xvfb.kill()});
    });
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(address) {
  for (let tries = 0; ; tries++) {
    try {
      return await fetch(address);
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

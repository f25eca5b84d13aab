import {chromium, type Browser, type BrowserContext} from 'playwright-core';
import {browserArguments, findBrowser} from '../support/find-browser.mjs';
import {said, startGroup} from './process-group.ts';

/** A learner's device while its browser runs. */
export interface Device {
  context: BrowserContext;
  /** Ends the browser as a fault of the machine would. */
  kill(): Promise<void>;
}

/**
 * Starts the browser of a device: the same profile folder is the same device.
 * It is started by us and not by Playwright, so that the whole of it can be
 * killed, and nobody tidies up.
 */
export async function startDevice(profile: string): Promise<Device> {
  const group = startGroup(findBrowser(), [
    ...browserArguments,
    '--headless=new',
    '--disable-breakpad',
    '--disable-extensions',
    '--disable-default-apps',
    '--hide-crash-restore-bubble',
    '--force-prefers-reduced-motion',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  let browser: Browser | undefined;
  try {
    const address = await said(group, 'stderr', /listening on (ws:\S+)/);
    browser = await chromium.connectOverCDP(address);
  } catch (error) {
    await group.kill();
    throw error;
  }
  const [context] = browser.contexts();
  context!.setDefaultTimeout(15_000);
  return {context: context!, kill: () => group.kill()};
}

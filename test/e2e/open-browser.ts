import assert from 'node:assert/strict';
import {chromium, type BrowserContext, type Page} from 'playwright-core';
import {browserArguments, findBrowser} from '../support/find-browser.mjs';

/**
 * A real browser that notes what must not happen: errors, violations of the
 * content policy, and requests to any host but the one that serves the page.
 */
export async function openBrowser(extraArguments: string[] = []) {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, ...extraArguments],
  });
  const complaints: string[] = [];

  function watch(page: Page) {
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // From a disk, Chromium preloads no font, and says so.
      const isPreload = message.text().includes('preload');
      if (message.type() === 'error' && !isPreload)
        complaints.push(message.text());
    });
    page.on('request', (request) => {
      const {protocol, hostname} = new URL(request.url());
      const isOwn =
        ['data:', 'file:', 'blob:', 'about:'].includes(protocol) ||
        ['127.0.0.1', 'localhost', 'intranet.test'].includes(hostname);
      if (!isOwn) complaints.push(`It asked ${request.url()}`);
    });
  }

  return {
    /**
     * One learner's browser: what it keeps, it keeps for itself. A small window, in
     * which the workbench shows the course alone, and less motion, since a click
     * waits for what moves: a course has some hundred pages.
     */
    async newLearner(): Promise<BrowserContext> {
      const context = await browser.newContext({
        viewport: {width: 1000, height: 700},
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(60_000);
      context.on('page', watch);
      return context;
    },
    checkNoComplaints() {
      assert.deepEqual(complaints, []);
    },
    complaints,
    close: () => browser.close(),
  };
}

export type TestBrowser = Awaited<ReturnType<typeof openBrowser>>;

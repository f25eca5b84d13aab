// npm run cover: makes docs/cover.png from dist/cover.svg, for catalogues that
// take no SVG. Done by hand when the cover has changed, in the tests' browser.
import {readFile} from 'node:fs/promises';
import {chromium} from 'playwright-core';
import {coverSize} from '../../src/packager/cover.ts';
import {browserArguments, findBrowser} from './find-browser.mjs';

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: browserArguments,
});
const page = await browser.newPage({viewport: coverSize});
const svg = await readFile('dist/cover.svg', 'utf8');
await page.setContent(`<body style="margin: 0">${svg}`);
// The font comes with the picture, and has to be unpacked.
await page.evaluate(async () => void (await document.fonts.ready));
await page.screenshot({path: 'docs/cover.png'});
await browser.close();

import {writeFile} from 'node:fs/promises';
import {heard, transcriptOf} from './heard.ts';
import {openBrowser} from './open-browser.ts';
import {transcriptFile} from './transcript-file.ts';

// `npm run transcripts`: writes down anew what a screen reader meets. Read what
// has changed, as somebody who cannot see the screen, before you commit it.

const browser = await openBrowser();
const wanted = process.argv.slice(2);
const after: (() => void)[] = [];
const end = {after: (done: () => void) => void after.push(done)};
for (const [name, one] of Object.entries(heard)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const text = await transcriptOf(one, browser, end);
  await writeFile(transcriptFile(name), text);
  console.log(`${name}: ${text.split('\n').length} lines`);
}
await browser.close();
for (const done of after) done();

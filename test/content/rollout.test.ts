import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {minutesOf} from '../../src/content/menu-settings.ts';
import {readContent} from '../../src/content/read-content.ts';

const {course, modules, words} = await readContent('.');
const kit = readFileSync('docs/rollout.md', 'utf8');
/** As one line of plain words, whatever line breaks and quotes stand between. */
const text = kit.replaceAll(/\n>?\s*/g, ' ');

describe('the roll-out kit', () => {
  it('names the course as it names itself', () => {
    assert.ok(text.includes(`**Title:** ${words.title} `));
  });

  it('gives the minutes of every module, in the order of the course', () => {
    const rows = [...kit.matchAll(/^\| (.+?) +\| +(\d+) \|$/gm)];
    assert.deepEqual(
      rows.map(([, title, minutes]) => [title, Number(minutes)]),
      modules.map(({words, structure}) => [
        words.title,
        minutesOf(structure, course.settings),
      ]),
    );
  });

  it('quotes the buttons and the messages that learners see', () => {
    const {frame, home, save, help, employer, goodbye} = words.interface;
    for (const quoted of [
      ...[frame.exit, frame.display, home.done, home.finished.title],
      ...[save.saved, save.saving, save.unconfirmed],
      ...[help.title, employer.title, goodbye.saved.title],
    ]) {
      assert.ok(text.includes(`“${quoted}”`), `“${quoted}” is not in it`);
    }
  });

  it('leads nowhere that is not there', () => {
    const links = [...kit.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)];
    assert.ok(links.length > 5);
    for (const [, link = ''] of links) {
      assert.ok(existsSync(join('docs', link)), link);
    }
  });

  it('links to headings of its own that exist', () => {
    const headings = [...kit.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor = ''] of kit.matchAll(/\]\(#([^)]+)\)/g)) {
      assert.ok(headings.includes(anchor), anchor);
    }
  });
});

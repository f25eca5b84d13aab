import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {readContent} from '../../src/content/read-content.ts';
import {cover, coverSize} from '../../src/packager/cover.ts';
import {makeCast} from '../../src/packager/make-cast.ts';

const {course, words} = await readContent('.');
const cast = makeCast(course.cast);
const font = new Uint8Array([1, 2, 3]);

function draw(title: string, drawings = cast) {
  const picture = new DOMParser({
    onError: (level, message) => assert.fail(`${level}: ${message}`),
  }).parseFromString(cover(title, drawings, font), 'image/svg+xml');
  const texts = [...picture.getElementsByTagName('text')];
  return {picture, lines: texts.map((text) => text.textContent)};
}

describe('the cover for catalogues', () => {
  it('has the title of the course, its name apart from its promise', () => {
    const {lines} = draw('I CARE: better than average, every time');
    assert.deepEqual(lines, ['I CARE', 'better than average,', 'every time']);
  });

  it('tells its title to a screen reader', () => {
    const {picture} = draw(words.title);
    const [title] = picture.getElementsByTagName('title');
    assert.equal(title?.textContent, words.title);
  });

  it('takes a title without a promise, and with signs that XML reserves', () => {
    assert.deepEqual(draw('Care &lt; <you>').lines, ['Care &lt; <you>']);
  });

  it('shows five people of the cast, or as many as there are', () => {
    const people = (drawings = cast) =>
      draw('I CARE', drawings).picture.getElementsByTagName('svg').length - 1;
    const [somebody] = Object.entries(cast.people);
    assert.equal(people(), 5);
    assert.equal(people({...cast, people: Object.fromEntries([somebody!])}), 1);
  });

  it('loads nothing from outside: the font is in it', () => {
    const svg = cover(words.title, cast, font);
    assert.match(svg, /url\(data:font\/woff2;base64,AQID\)/);
    assert.deepEqual(svg.match(/https?:[^"']+/g), [
      'http://www.w3.org/2000/svg',
    ]);
  });

  it('is there as a PNG of the same size, small enough for any LMS', () => {
    const png = readFileSync('docs/cover.png');
    const size = {width: png.readUInt32BE(16), height: png.readUInt32BE(20)};
    assert.deepEqual(size, coverSize);
    assert.ok(png.length <= 200_000);
  });
});

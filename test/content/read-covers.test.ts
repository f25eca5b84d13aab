import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {assembleCourse} from '../../src/content/assemble.ts';
import {parseCover} from '../../src/content/parse-cover.ts';
import {readContent} from '../../src/content/read-content.ts';
import {coversScript} from '../../src/packager/course-script.ts';
import {modulesFolder} from './modules-folder.ts';

const file = 'modules/scenarios/cover.svg';

function svg(inside: string, box = '0 0 96 96') {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" stroke-width="3">${inside}</svg>`;
}

describe('the pictures of the modules', () => {
  it('are there, one for each', async () => {
    const {covers, course} = await readContent('.');

    assert.deepEqual(Object.keys(covers!), course.modules);
    for (const parts of Object.values(covers!))
      for (const {path} of parts) assert.match(path, /^M[\d\s.,a-zA-Z-]+$/);
  });

  it('are paths in ink and in colours that every theme has', () => {
    const {cover} = parseCover(
      svg(`
        <path d="M0 0h9v9Z" stroke="#211d1a" fill="#f2b134"/>
        <path d="M1 1h9v9Z" stroke="#211d1a" stroke-width="5"/>
        <path d="M2 2h9v9Z" fill="#dcebd9"/>
      `),
    );

    assert.deepEqual(cover, [
      {path: 'M0 0h9v9Z', fill: 'sun', line: 3},
      {path: 'M1 1h9v9Z', line: 5},
      {path: 'M2 2h9v9Z', fill: 'leaf'},
    ]);
  });

  it('need not be there', async (test) => {
    const folder = await modulesFolder(test);
    await folder.remove(file);

    const {covers} = await readContent(folder.root);

    assert.ok(!('scenarios' in covers!));
  });

  it('go into a package with their modules alone', async () => {
    const content = await readContent('.');
    const {covers} = assembleCourse(content, {
      standard: 'web',
      version: '1.0.0-3fa2c1',
      module: 'care-audit',
    });
    const page: {iCareCovers?: object} = {};
    runInNewContext(coversScript(covers), page);

    assert.equal(
      JSON.stringify(page.iCareCovers),
      JSON.stringify({'care-audit': content.covers!['care-audit']}),
    );
  });
});

describe('a picture that cannot be used', () => {
  const faults = {
    'Make it an svg with viewBox="0 0 96 96".': svg('', '0 0 24 24'),
    'Draw with path alone; there is a circle.': svg('<circle r="9"/>'),
    'Draw lines in ink, stroke="#211d1a".': svg(
      '<path d="M0 0" stroke="#f2b134"/>',
    ),
    'There is no such colour as fill="red". Choose one of: #211d1a, #fffdf8, #0f6b66, #d7ece8, #f2b134, #dcebd9, #f8ddd6.':
      svg('<path d="M0 0" fill="red"/>'),
  };
  for (const [told, text] of Object.entries(faults))
    it(`is told with its place: ${told}`, async (test) => {
      const folder = await modulesFolder(test);
      await folder.write(file, text);

      await assert.rejects(readContent(folder.root), {
        name: 'ContentError',
        message: `${file} cannot be used yet.\n  ${told}`,
      });
    });

  it('is no drawing at all, or broken off', () => {
    for (const text of ['', 'Hello', '<svg><path'])
      assert.match(parseCover(text).fault!, /./, text);
  });
});

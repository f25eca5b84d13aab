import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ContentError} from '../../src/content/problem.ts';
import {readContent} from '../../src/content/read-content.ts';
import {paths} from './example-files.ts';
import {modulesFolder} from './modules-folder.ts';

describe('readContent', () => {
  it('reads the whole course', async () => {
    const content = await readContent('.');

    assert.equal(content.course.identifier, 'i_care');
    assert.equal(content.modules[0]?.structure.id, 'self-assessment');
    assert.equal(content.modules[0]?.words.title, 'Know where you stand');
  });

  it('tells of broken JSON by line and column, beside every other problem', async (test) => {
    const folder = await modulesFolder(test);
    await folder.replace(paths.module, '"minutes": 11,', '"minutes": 11');
    await folder.replace(paths.course, '"en"', '"english"');

    const {course} = await readContent('.');
    const missing = ['', ...course.modules.map((id) => `${id}/`)].map(
      (place) => [
        `modules/${place}english.json cannot be used yet.`,
        '  This file is missing. Write it, or correct the name of the file.',
      ],
    );
    const told = [
      ...missing,
      [
        `${paths.course} cannot be used yet.`,
        '  settings.language: Use a tag such as en or pt-BR.',
      ],
      [
        `${paths.module} cannot be used yet.`,
        '  line 6, column 3: Put a comma or a closing } here.',
      ],
    ];
    await assert.rejects(readContent(folder.root), {
      name: 'ContentError',
      code: 'content',
      message: told.sort().flat().join('\n'),
    });
  });

  it('reads a file that begins with a byte order mark', async (test) => {
    const folder = await modulesFolder(test);
    await folder.write(paths.words, `\ufeff${await folder.read(paths.words)}`);

    assert.ok(await readContent(folder.root));
  });

  it('says so when there are no modules at all', async (test) => {
    const root = await mkdtemp(join(tmpdir(), 'i-care-empty-'));
    test.after(() => rm(root, {recursive: true}));

    await assert.rejects(readContent(root), (error) => {
      assert.ok(error instanceof ContentError);
      assert.match(
        error.message,
        /^modules cannot be used yet\.\n {2}There is no such folder in /,
      );
      return true;
    });
  });
});

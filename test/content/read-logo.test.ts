import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {ContentError} from '../../src/content/problem.ts';
import {readContent} from '../../src/content/read-content.ts';
import {contentVersion} from '../../src/content/version.ts';
import {paths} from './example-files.ts';
import {modulesFolder} from './modules-folder.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>';
const picture = `\x89PNG\r\n\x1a\n`;

/** The course of a company with a logo. */
async function branded(test: TestContext, file: string, content?: string) {
  const folder = await modulesFolder(test);
  await folder.replace(
    paths.course,
    '"language": "en",',
    `"language": "en", "brand": {"name": "Northfield", "logo": "${file}"},`,
  );
  if (content !== undefined) {
    await folder.write(`modules/${file}`, Buffer.from(content, 'latin1'));
  }
  return folder;
}

async function told(test: TestContext, file: string, content?: string) {
  const {root} = await branded(test, file, content);
  let message = '';
  await assert.rejects(readContent(root), (error) => {
    assert.ok(error instanceof ContentError);
    message = error.message;
    return true;
  });
  return message;
}

describe('the logo of a company', () => {
  it('comes along, as SVG or PNG', async (test: TestContext) => {
    const svg = await branded(test, 'logo.svg', drawing);
    const png = await branded(test, 'logo.png', picture);

    assert.deepEqual((await readContent(svg.root)).logo, {
      name: 'logo.svg',
      base64: btoa(drawing),
    });
    assert.equal((await readContent(png.root)).logo?.base64, btoa(picture));
  });

  it('is part of the content version', async (test: TestContext) => {
    const one = await branded(test, 'logo.svg', drawing);
    const other = await branded(test, 'logo.svg', `${drawing}\n`);
    const versions = await Promise.all(
      [one, other].map(async ({root}) =>
        contentVersion(await readContent(root), '1.0.0'),
      ),
    );

    assert.notEqual(versions[0], versions[1]);
  });

  it('has to be there', async (test: TestContext) => {
    assert.equal(
      await told(test, 'logo.svg'),
      'modules/logo.svg cannot be used yet.\n  There is no such file. Put the logo there, or take "logo" out of the settings.',
    );
  });

  it('has to be small', async (test: TestContext) => {
    assert.match(
      await told(test, 'logo.svg', drawing.padEnd(30_001)),
      /It has 31 kB\. Make it 30 kB at most/,
    );
  });

  it('has to be what its name says', async (test: TestContext) => {
    const differ = /Its name and what is in it differ/;
    assert.match(await told(test, 'logo.svg', picture), differ);
    assert.match(await told(test, 'logo.png', drawing), differ);
    assert.match(await told(test, 'logo.svg', 'Hello'), /It is no SVG picture/);
  });

  for (const part of [
    '<script>alert(1)</script>',
    '<path onload="alert(1)"/>',
    '<a href="javascript:alert(1)"/>',
    '<foreignObject/>',
  ]) {
    it(`holds nothing that could act: ${part}`, async (test: TestContext) => {
      assert.match(
        await told(
          test,
          'logo.svg',
          drawing.replace('</svg>', `${part}</svg>`),
        ),
        /It holds a script or a part of a page/,
      );
    });
  }
});

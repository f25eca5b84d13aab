import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {carriedWorks, drawingsOf} from '../../src/packager/carried-works.ts';
import {
  type CarriedWork,
  checkLicences,
  licencesText,
} from '../../src/packager/licences.ts';

const work = (licence: string, text = 'You may.'): CarriedWork => ({
  name: 'clever-chart',
  version: '1.2.3',
  licence,
  text,
});

describe('checkLicences()', () => {
  for (const licence of ['MIT', 'OFL-1.1', '(GPL-3.0-only OR MIT)']) {
    it(`accepts ${licence}`, () => {
      assert.doesNotThrow(() => checkLicences([work(licence)]));
    });
  }

  for (const licence of [
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'LGPL-2.1-only',
    'MPL-2.0',
    'MIT AND GPL-2.0-only',
    'SEE LICENSE IN terms.md',
    'UNLICENSED',
    'mit-ish',
    '',
  ]) {
    it(`refuses ${licence || 'no licence at all'}`, () => {
      assert.throws(() => checkLicences([work('MIT'), work(licence)]), {
        code: 'licence',
        message:
          'Packages cannot carry this. Use something else; if the licence is permissive, add it to src/packager/licences.ts.\n' +
          `  clever-chart 1.2.3 has the licence "${licence || 'none'}".`,
      });
    });
  }

  it('refuses a licence that does not bring its text', () => {
    assert.throws(() => checkLicences([work('MIT', ' \n')]), {
      code: 'licence',
      message: /clever-chart 1\.2\.3 brings no licence text\./,
    });
  });
});

describe('licencesText()', () => {
  it('gives each text once, under the names of all who use it', () => {
    const text = licencesText([
      {...work('MIT'), name: 'a'},
      {...work('ISC', 'Do as you like.'), name: 'b'},
      {...work('MIT', 'You may.\r\n'), name: 'c'},
    ]);

    assert.match(text, /\na 1\.2\.3 \(MIT\)\nc 1\.2\.3 \(MIT\)\n\nYou may\.\n/);
    assert.equal(text.split('You may.').length, 2);
    assert.match(text, /\nb 1\.2\.3 \(ISC\)\n\nDo as you like\.\n$/);
  });
});

describe('carriedWorks()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'carried-works-'));
  after(() => rmSync(folder, {recursive: true}));
  const file = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('names each package once, whichever of its files were used', () => {
    const real = (name: string) =>
      fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
    const works = carriedWorks([
      real('lit-html/lit-html.js'),
      real('@lit/reactive-element/decorators/property.js'),
      real('@lit/reactive-element/css-tag.js'),
    ]);

    assert.deepEqual(
      works.map(({name, licence}) => [name, licence]),
      [
        ['@lit/reactive-element', 'BSD-3-Clause'],
        ['lit-html', 'BSD-3-Clause'],
      ],
    );
    for (const {text} of works) assert.match(text, /Google LLC/);
  });

  it('looks past nameless package.json files, and takes notices along', () => {
    file('package.json', '{"name":"b","version":"1.0.0","license":"MIT"}');
    file('LICENSE.md', 'Terms.');
    file('NOTICE', 'Made by B.');
    file('license-check.js', 'no licence');
    file('inner/package.json', '{"type":"module"}');

    assert.deepEqual(carriedWorks([file('inner/b.js', '')]), [
      {
        name: 'b',
        version: '1.0.0',
        licence: 'MIT',
        text: 'Terms.\n\nMade by B.',
      },
    ]);
  });

  it('gives drawings a name and a licence of their own', () => {
    file(
      'peeps/package.json',
      '{"name":"p","version":"9.0.0","license":"MIT"}',
    );
    file('peeps/LICENSE', 'Design: CC0. Code: MIT.');

    assert.deepEqual(
      drawingsOf(join(folder, 'peeps'), {name: 'Peeps', licence: 'CC0-1.0'}),
      {
        name: 'Peeps',
        version: '9.0.0',
        licence: 'CC0-1.0',
        text: 'Design: CC0. Code: MIT.',
        broughtBy: 'p',
      },
    );
  });

  it('refuses code that is in no package', () => {
    assert.throws(() => carriedWorks(['\0helpers']), {
      code: 'licence',
      message: /^Nobody knows whose work "helpers" is/,
    });
  });
});

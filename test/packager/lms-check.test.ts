import assert from 'node:assert/strict';
import {dirname} from 'node:path';
import {createRequire} from 'node:module';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {strFromU8} from 'fflate';
import {readWork} from '../../src/packager/carried-works.ts';
import {checkPackage} from '../../src/packager/check-package.ts';
import {
  checkStandards,
  lmsCheckFiles,
  readLmsCheck,
  type LmsCheck,
} from '../../src/packager/lms-check.ts';
import {checkBudgets, lmsCheckSize} from '../../src/packager/sizes.ts';
import {zip} from '../../src/packager/zip.ts';
import {samplePlayer} from './sample-course.ts';
import {faultsOf} from './scorm-schemas.ts';

const root = new URL('../../', import.meta.url);
const fontFolder = dirname(
  createRequire(root).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/package.json',
  ),
);

describe('the package of the LMS check', () => {
  let check: LmsCheck;
  before(async () => {
    const own = readWork(fileURLToPath(root));
    const font = readWork(fontFolder);
    ({check} = await readLmsCheck(root, fontFolder, {own, font}));
  });

  const filesFor = (standard: (typeof checkStandards)[number]) =>
    lmsCheckFiles(check, samplePlayer, {
      ...{standard, identifier: 'i_care', version: '0.1.0-3fa2c1'},
    });

  for (const standard of checkStandards) {
    it(`is a valid package of its own in ${standard}, within its budget`, () => {
      const files = filesFor(standard);
      const manifest = strFromU8(files.get('imsmanifest.xml')!);

      assert.equal(faultsOf(manifest, standard), '');
      assert.match(manifest, /<manifest[^>]* identifier="i_care_lms_check"/);
      assert.match(manifest, /<title>I CARE: LMS check<\/title>/);
      const zipped = zip(files);
      assert.doesNotThrow(() => checkPackage('a.zip', zipped, standard));
      assert.doesNotThrow(() => checkBudgets([lmsCheckSize('a.zip', zipped)]));
    });
  }

  it('holds one classic script, which asks nobody but its own server', () => {
    const files = filesFor('scorm12');
    const page = strFromU8(files.get('index.html')!);

    assert.doesNotMatch(check.script, /^\s*import\b|\beval\(|innerHTML/m);
    assert.match(page, /default-src 'none'; script-src 'self'/);
    assert.deepEqual(
      [...page.matchAll(/<script (?!type="application\/json")[^>]*>/g)].map(
        ([tag]) => tag,
      ),
      ['<script src="check.js" defer>'],
    );
  });

  it('names the licences of all that it carries', () => {
    for (const name of ['i-care', 'idb-keyval', 'atkinson-hyperlegible']) {
      assert.ok(check.licences.includes(name), name);
    }
  });

  it('is refused when it is too large', () => {
    const size = lmsCheckSize('lms-check.zip', new Uint8Array(60_001));
    assert.throws(() => checkBudgets([size]), {code: 'budget'});
  });
});

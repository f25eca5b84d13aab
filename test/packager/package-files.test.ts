import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {assembleCourse} from '../../src/content/assemble.ts';
import {readContent} from '../../src/content/read-content.ts';
import {checkPackage} from '../../src/packager/check-package.ts';
import {packageFiles} from '../../src/packager/package-files.ts';
import {
  schemaVersions,
  type ScormStandard,
} from '../../src/packager/standards.ts';
import {zip} from '../../src/packager/zip.ts';
import {sampleCourse, samplePlayer} from './sample-course.ts';
import {faultsOf, schemaFolder, schemaNames} from './scorm-schemas.ts';

const content = [
  'activities.js',
  'course/cast.js',
  'course/covers.js',
  'course/self-assessment.js',
  'fonts/atkinson.woff2',
  'index.html',
  'licences.txt',
  'ping.js',
  'player.js',
  'styles.css',
];

for (const standard of Object.keys(schemaVersions) as ScormStandard[]) {
  describe(`a package for ${standard}`, () => {
    const files = packageFiles(sampleCourse(standard), samplePlayer);
    const manifest = strFromU8(files.get('imsmanifest.xml')!);

    it('holds the content, the manifest and the schemas, and no more', () => {
      const names = ['imsmanifest.xml', ...content, ...schemaNames(standard)];
      assert.deepEqual([...files.keys()].sort(), names.sort());
    });

    it('lists in its manifest what its zip holds', () => {
      const listed = [...manifest.matchAll(/<file href="(.*)"/g)];
      const zipped = Object.keys(unzipSync(zip(files)));

      assert.deepEqual(
        listed.map(([, name]) => name),
        zipped.filter((name) => !/\.(xml|xsd|dtd)$/.test(name)),
      );
    });

    it('has the official schemas of its own edition, unchanged', () => {
      for (const name of schemaNames(standard)) {
        const official = readFileSync(join(schemaFolder(standard), name));
        assert.ok(official.equals(files.get(name)!), name);
      }
    });

    it('has a valid manifest and keeps what we promise', () => {
      assert.equal(faultsOf(manifest, standard), '');
      assert.doesNotThrow(() =>
        checkPackage('package.zip', zip(files), standard),
      );
    });
  });
}

describe('a package for the web', () => {
  const files = packageFiles(sampleCourse('web'), samplePlayer);

  it('holds the content alone', () => {
    assert.deepEqual([...files.keys()].sort(), content);
    assert.doesNotThrow(() => checkPackage('web.zip', zip(files), 'web'));
  });

  it('tells its version when asked whether its server is there', () => {
    assert.equal(strFromU8(files.get('ping.js')!), '// I CARE 0.1.0-3fa2c1\n');
  });
});

describe('the setting masteryScore', () => {
  const mark =
    /<adlcp:masteryscore>85<|<imsss:minNormalizedMeasure>0\.85<\/imsss:minNormalizedMeasure>/;

  async function manifestOf(
    standard: ScormStandard,
    module?: string,
    settings: object = {masteryScore: true},
  ) {
    const content = structuredClone(await readContent('.'));
    Object.assign(content.course.settings, {passMark: 85, ...settings});
    const options = {standard, version: '0.1.0-3fa2c1', module};
    const course = {...assembleCourse(content, options), cast: ''};
    const files = packageFiles(course, samplePlayer);
    return strFromU8(files.get('imsmanifest.xml')!);
  }

  for (const standard of Object.keys(schemaVersions) as ScormStandard[]) {
    it(`puts the pass mark into the manifest for ${standard}`, async () => {
      for (const module of [undefined, 'final-check']) {
        const manifest = await manifestOf(standard, module);
        assert.match(manifest, mark);
        assert.equal(faultsOf(manifest, standard), '');
      }
    });

    it(`leaves it out for ${standard} where nothing is passed`, async () => {
      assert.doesNotMatch(await manifestOf(standard, 'scenarios'), mark);
    });
  }

  it('is off as the course comes', async () => {
    assert.doesNotMatch(await manifestOf('scorm12', undefined, {}), mark);
  });
});

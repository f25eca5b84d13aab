import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import course from '../../modules/course.json' with {type: 'json'};

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'build-'));
after(() => rmSync(folder, {recursive: true}));

interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs the real command, as `npm run build` does. */
function build(
  checkout: string,
  target: string[],
  {cwd = root, TZ = 'UTC'} = {},
): Promise<Run> {
  const command = join(checkout, 'src/packager/build.ts');
  return new Promise((done) =>
    execFile(
      process.execPath,
      [command, ...target],
      {cwd, env: {...process.env, TZ}},
      (error, stdout, stderr) =>
        done({status: Number(error?.code ?? 0), stdout, stderr}),
    ),
  );
}

describe('npm run build', () => {
  const target = join(folder, 'made');
  let run: Run;
  before(async () => {
    run = await build(root, [target], {cwd: folder, TZ: 'Pacific/Apia'});
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
  });

  it('makes a package for each standard, of the course and of each module, and the LMS check', () => {
    const standards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web'];
    const names = standards.flatMap((standard) => [
      `i-care-${standard}.zip`,
      ...course.modules.map((module) => `modules/${module}-${standard}.zip`),
    ]);
    const checks = ['scorm12', 'scorm2004-4th'].map(
      (standard) => `lms-check-${standard}.zip`,
    );
    const made = filesIn(join(target, 'packages'));
    assert.deepEqual(
      made.filter((name) => name.endsWith('.zip')),
      [...names, ...checks].sort(),
    );
  });

  it('gives checksums that sha256sum can check, for every package and the codebook', () => {
    const packages = join(target, 'packages');
    const sums = filesIn(packages)
      .filter((name) => /\.(zip|csv)$/.test(name))
      .map((name) => {
        const file = readFileSync(join(packages, name));
        return `${createHash('sha256').update(file).digest('hex')}  ${name}\n`;
      });
    const given = readFileSync(join(packages, 'SHA256SUMS'), 'utf8');
    assert.equal(given, sums.join(''));
  });

  it('makes the bill of materials and the schemas for editors', () => {
    const made = filesIn(target);
    assert.ok(made.includes('sbom.json'));
    assert.ok(made.includes('cover.svg'));
    assert.ok(made.includes('schema/course.schema.json'));
  });

  it('prints what everything weighs', () => {
    assert.match(run.stdout, /^I CARE \d+\.\d+\.\d+-[0-9a-f]{6}\n/);
    assert.match(
      run.stdout,
      /\ni-care-scorm12\.zip +[\d.]+ kB {3}of 700\.0 kB/,
    );
    assert.match(
      run.stdout,
      /\nfirst screen \(gzip\) +[\d.]+ kB {3}of 130\.0 kB/,
    );
  });

  it('makes the same bytes in another folder and time zone', () => {
    // What `npm test` has built already.
    const dist = join(root, 'dist');
    for (const name of filesIn(target)) {
      const [one, other] = [dist, target].map((made) =>
        readFileSync(join(made, name)),
      );
      assert.ok(one?.equals(other!), `${name} differs: build once more`);
    }
  });
});

describe('a build that fails', () => {
  /** A checkout that a test may spoil. */
  const checkout = join(folder, 'checkout');
  const packages = join(checkout, 'dist/packages');
  before(() => {
    const parts = [
      'imsmanifest.xml',
      'modules',
      'package.json',
      'rollup.config.mjs',
      'src',
      'tsconfig.json',
    ];
    for (const part of parts) {
      cpSync(join(root, part), join(checkout, part), {recursive: true});
    }
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
    mkdirSync(packages, {recursive: true});
    writeFileSync(join(packages, 'i-care-web.zip'), 'the last good one');
  });

  it('says what is wrong and nothing else, and keeps what was built', async () => {
    writeFileSync(
      join(checkout, 'modules/course.json'),
      JSON.stringify({...course, identifier: 'I CARE'}),
    );

    const {status, stdout, stderr} = await build(checkout, []);

    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /^modules\/course\.json cannot be used yet\.\n {2}identifier: /,
    );
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.equal(
      readFileSync(join(packages, 'i-care-web.zip'), 'utf8'),
      'the last good one',
    );
  });

  it('says so when manifest and course have different identifiers', async () => {
    writeFileSync(
      join(checkout, 'modules/course.json'),
      JSON.stringify({...course, identifier: 'we_care'}),
    );

    const {status, stderr} = await build(checkout, []);

    assert.equal(status, 1);
    assert.match(stderr, /^imsmanifest\.xml is for "i_care", but .* "we_care"/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});

function filesIn(place: string): string[] {
  return readdirSync(place, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(place.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

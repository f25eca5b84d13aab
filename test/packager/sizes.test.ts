import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {describe, it} from 'node:test';
import {packageFiles} from '../../src/packager/package-files.ts';
import {
  castSize,
  coversSize,
  checkBudgets,
  firstScreenSizes,
  packageSize,
  sizeTable,
} from '../../src/packager/sizes.ts';
import {sampleCourse, samplePlayer} from './sample-course.ts';

/** Text that does not get smaller when it is compressed. */
const noise = (length: number) => randomBytes(length).toString('latin1');

const sizesOf = (change: Partial<typeof samplePlayer>) =>
  firstScreenSizes(
    packageFiles(sampleCourse('web'), {...samplePlayer, ...change}),
  );

describe('the build', () => {
  it('accepts what is within the budgets', () => {
    const sizes = [...sizesOf({}), packageSize('a.zip', new Uint8Array(7e5))];
    assert.doesNotThrow(() => checkBudgets(sizes));
  });

  it('refuses a package that is too large', () => {
    const size = packageSize('a.zip', new Uint8Array(700_001));
    assert.throws(() => checkBudgets([size]), {
      code: 'budget',
      message:
        'Over budget. Make it smaller, or argue for another budget in src/packager/sizes.ts:\n' +
        '  a.zip: 700.0 kB, at most 700.0 kB',
    });
  });

  it('refuses a player that is too large', () => {
    assert.throws(
      () => checkBudgets(sizesOf({scripts: {'player.js': noise(60_000)}})),
      {
        code: 'budget',
        message: /\n {2}of it player\.js: .* kB, at most 60\.0 kB$/,
      },
    );
  });

  it('refuses drawings of people that are too large', () => {
    assert.throws(() => checkBudgets([castSize(noise(60_000))]), {
      code: 'budget',
      message:
        /\n {2}drawings of the people \(gzip\): .* kB, at most 60\.0 kB$/,
    });
  });

  it('refuses pictures of modules that are too large', () => {
    assert.throws(() => checkBudgets([coversSize(noise(12_000))]), {
      code: 'budget',
      message:
        /\n {2}pictures of the modules \(gzip\): .* kB, at most 12\.0 kB$/,
    });
  });

  it('refuses a first screen that is too large, fonts included', () => {
    const font = new Uint8Array(130_000);
    assert.throws(() => checkBudgets(sizesOf({font})), {
      code: 'budget',
      message: /\n {2}first screen \(gzip\): .* kB, at most 130\.0 kB$/,
    });
  });

  it('refuses a first screen that asks for too much', () => {
    const index = samplePlayer.index.replace(
      '</body>',
      '<script src="ping.js"></script><script src="course/self-assessment.js"></script></body>',
    );
    assert.throws(() => checkBudgets(sizesOf({index})), {
      code: 'budget',
      message: /requests before the first screen: 6, at most 5/,
    });
  });
});

describe('the first screen', () => {
  it('is the page, its script, its style, and the font of that', () => {
    assert.equal(sizesOf({}).at(-1)?.is, 4);
  });

  it('counts a file once, however often it is named', () => {
    const index = samplePlayer.index.replace(
      '<meta',
      '<link rel="preload" href="./fonts/atkinson.woff2" as="font"><meta',
    );
    assert.equal(sizesOf({index}).at(-1)?.is, 4);
  });
});

it('the table of sizes is easy to read', () => {
  const table = sizeTable([
    {what: 'short', is: 1234, limit: 60_000, unit: 'bytes'},
    {what: 'longer name', is: 4, limit: 5, unit: 'requests'},
  ]);
  assert.equal(
    table,
    'short           1.2 kB   of 60.0 kB\nlonger name          4   of 5',
  );
});

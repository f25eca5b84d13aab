import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

// The conformance report says nothing that no test shows.

const report = readFileSync('docs/accessibility.md', 'utf8');

/** A row for each criterion, in the table of its level. */
const rows = report.split(/^## Table \d: .*, level /m).flatMap((part) =>
  part
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      const [criterion, result, remarks, shown] = cells.map((cell) =>
        cell.trim(),
      );
      const level = /^A+/.exec(part)?.[0];
      return {
        criterion: criterion!,
        level,
        result,
        remarks,
        shown: shown ?? '',
      };
    }),
);

/**
 * The titles of the tests in a file, with “…” for what is filled in: each of
 * them whole, and as far as a colon.
 */
function titlesIn(file: string) {
  const calls = /\b(?:it|describe)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
  return [...readFileSync(file, 'utf8').matchAll(calls)].flatMap(
    ([, , source = '']) => {
      const title = source.replace(/\$\{[^}]*\}/g, '…').replace(/\\(.)/g, '$1');
      return [title, title.split(':')[0]!];
    },
  );
}

describe('the accessibility report', () => {
  it('has one row for each criterion of WCAG 2.2 A and AA', () => {
    const numbers = rows.map(({criterion}) => criterion.split(' ')[0]);
    assert.equal(new Set(numbers).size, 55);
    assert.equal(numbers.length, 55);
    const levels = rows.map(({level}) => level);
    assert.equal(levels.filter((level) => level === 'A').length, 31);
    assert.equal(levels.filter((level) => level === 'AA').length, 24);
    assert.ok(!numbers.includes('4.1.1'));
  });

  it('is about the version that is built', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {
      version: string;
    };
    assert.match(report, new RegExp(`I CARE, version ${version} `));
  });

  for (const {criterion, result, remarks, shown} of rows) {
    it(`${criterion}: has a result, and tests that are there`, () => {
      assert.match(
        result ?? '',
        /^(Supports|Partially supports|Does not support|Not applicable)$/,
      );
      assert.ok(remarks);
      const evidence = [...shown.matchAll(/`([^`]+)` “([^”]+)”/g)];
      assert.ok(evidence.length > 0, 'No test shows it.');
      for (const [, file, name] of evidence) {
        assert.ok(existsSync(file!), `${file} is not there.`);
        const isThere = name !== '…' && titlesIn(file!).includes(name!);
        assert.ok(isThere, `${file} has no test “${name}”.`);
      }
    });
  }
});

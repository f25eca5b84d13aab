import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

// The conformance report says nothing that no test shows.

const report = readFileSync('docs/accessibility.md', 'utf8');

const rows = report
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const cells = line.split('|').slice(1, -1);
    const [criterion, level, result, remarks, shown] = cells.map((cell) =>
      cell.trim(),
    );
    return {criterion: criterion!, level, result, remarks, shown: shown ?? ''};
  });

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
        const isThere = readFileSync(file!, 'utf8').includes(name!);
        assert.ok(isThere, `${file} has no test “${name}”.`);
      }
    });
  }
});

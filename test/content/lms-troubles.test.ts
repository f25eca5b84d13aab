import assert from 'node:assert/strict';
import {glob, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {troubles} from '../../src/workbench/rehearsal/troubles.ts';

const file = new URL('../../docs/lms-troubles.md', import.meta.url);

/** How many rows each letter has in the list of known faults. */
const rows = {A: 9, I: 6, G: 11, D: 18, W: 15, S: 13, U: 10, N: 4, R: 10};

/** The cells of each table's rows, below its head. */
async function tables() {
  const text = await readFile(file, 'utf8');
  return text.split(/^## /m).map((section) =>
    section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
}

describe('docs/lms-troubles.md', () => {
  it('lists every trouble that is rehearsed, in the same words', async () => {
    const [, rehearsed] = await tables();

    const wanted = troubles.map(({id, symptom, required, only}) => [
      id,
      only ?? 'both',
      symptom.replaceAll('\\', '\\\\').replace('<b>', '`<b>`'),
      required,
    ]);
    assert.deepEqual(rehearsed, wanted);
  });

  it('lists every test in a real browser, by its name', async () => {
    const [, , listed = []] = await tables();

    const names: string[] = [];
    for await (const path of glob('test/e2e/bad-lms*.test.ts')) {
      const source = await readFile(path, 'utf8');
      const found = source.matchAll(/'([\w-]+: [A-Z][^'\n]+)'/g);
      names.push(...[...found].map(([, name]) => name!));
    }
    assert.deepEqual(
      listed.map(([id, symptom, required]) => `${id}: ${symptom} ${required}`),
      names.sort(),
    );
  });

  it('says of every other row why it is not rehearsed', async () => {
    const [, rehearsed = [], , others = []] = await tables();
    const rowOf = (id = '') => id.replace(/-.*/, '');
    const told = new Set([...rehearsed, ...others].map(([id]) => rowOf(id)));

    const known = Object.entries(rows).flatMap(([letter, count]) =>
      Array.from({length: count}, (_, index) => `${letter}${index + 1}`),
    );
    assert.deepEqual(
      known.filter((row) => !told.has(row)),
      [],
    );
    const twice = others.filter(([row]) =>
      rehearsed.some(([id]) => rowOf(id) === row),
    );
    assert.deepEqual(twice, []);
  });

  it('has no id twice', () => {
    const ids = troubles.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {readContent} from '../../src/content/read-content.ts';
import type {LedgerFile} from '../../src/content/schema.ts';
import {updateLedger} from '../../src/content/update-ledger.ts';
import {paths} from './example-files.ts';
import {modulesFolder} from './modules-folder.ts';

const {module, words, ledger} = paths;

function numbersIn(text: string) {
  return (JSON.parse(text) as LedgerFile).numbers;
}

describe('npm run ledger', () => {
  it('makes the ledger that is committed, but for what is gone', async (test) => {
    const folder = await modulesFolder(test);
    const committed = await folder.read(ledger);
    await folder.remove(ledger);

    const added = await updateLedger(folder.root);

    const made = numbersIn(await folder.read(ledger));
    assert.equal(added, Object.keys(made).length);
    // What is gone keeps its number in the one that is committed.
    const kept = Object.entries(numbersIn(committed));
    assert.deepEqual(
      made,
      Object.fromEntries(kept.filter(([path]) => path in made)),
    );
  });

  it('adds what is new, at the end, and changes no line', async (test) => {
    const folder = await modulesFolder(test);
    const before = numbersIn(await folder.read(ledger));
    await folder.replace(
      module,
      '{"id": "removes-reason", "number": 15}',
      '{"id": "removes-reason", "number": 15}, {"id": "tells-all", "number": 16}',
    );
    await folder.replace(
      words,
      '"removes-reason":',
      '"tells-all": "I told all.", "removes-reason":',
    );
    await assert.rejects(readContent(folder.root), /"tells-all"/);

    const added = await updateLedger(folder.root);

    assert.equal(added, 1);
    const after = numbersIn(await folder.read(ledger));
    const path = 'self-assessment/evidence/tells-all';
    assert.deepEqual(after, {...before, [path]: 16});
    assert.deepEqual(Object.keys(after).slice(0, -1), Object.keys(before));
    assert.ok(await readContent(folder.root));
  });

  it('keeps what is gone, so that its number stays taken', async (test) => {
    const folder = await modulesFolder(test);
    const before = await folder.read(ledger);
    await folder.replace(
      module,
      ',\n            {"id": "removes-reason", "number": 15}',
      '',
    );
    await folder.replace(
      words,
      /"removes-reason": ".*"/.exec(await folder.read(words))![0],
      '"": ""',
    );
    await folder.replace(words, ',\n        "": ""', '');

    assert.equal(await updateLedger(folder.root), 0);

    assert.equal(await folder.read(ledger), before);
  });

  it('refuses a number that is passed on, and writes nothing', async (test) => {
    const folder = await modulesFolder(test);
    const before = await folder.read(ledger);
    for (const file of [module, words]) {
      await folder.replace(file, '"removes-reason"', '"removes-cause"');
    }

    await assert.rejects(
      updateLedger(folder.root),
      /15 belongs to "removes-reason" for ever/,
    );

    assert.equal(await folder.read(ledger), before);
  });

  it('refuses content that has another problem', async (test) => {
    const folder = await modulesFolder(test);
    await folder.remove(ledger);
    await folder.replace(module, '"minutes": 11', '"minutes": "11"');

    await assert.rejects(updateLedger(folder.root), /minutes: This should be/);
  });

  it('refuses a ledger that is not one', async (test) => {
    const folder = await modulesFolder(test);
    await folder.write(ledger, '{"number": {}}');

    await assert.rejects(updateLedger(folder.root), /numbers: This is missing/);
  });

  it('says in one line what it did, and ends with 1 when it could not', async (test) => {
    const folder = await modulesFolder(test);
    const command = resolve('src/content/update-ledger.ts');
    const run = () =>
      spawnSync(process.execPath, [command], {
        cwd: folder.root,
        encoding: 'utf8',
      });

    const done = run();
    assert.equal(done.stdout, 'modules/ledger.json is up to date.\n');
    assert.equal(done.status, 0);
    await folder.replace(module, '"number": 15', '"number": 14');
    const refused = run();

    assert.equal(refused.status, 1);
    assert.match(
      refused.stderr,
      /^modules\/self-assessment\/module\.json cannot be used yet\.\n/,
    );
    assert.doesNotMatch(refused.stderr, /at .*\.ts:/);
  });
});

import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {checkAgainst} from './check-against.ts';
import {checkContent} from './check-content.ts';
import {extendLedger} from './ledger.ts';
import {ContentError} from './problem.ts';
import {readFiles} from './read-content.ts';
import {ledgerFile} from './schema.ts';
import type {LedgerFile} from './schema.ts';

const ledgerPath = 'modules/ledger.json';
const emptyLedger: LedgerFile = {
  $schema: '../dist/schema/ledger.schema.json',
  numbers: {},
};

/**
 * Adds the permanent numbers of new modules, activities and items to the
 * ledger, and returns how many there were. Changes nothing when the content has
 * a problem, a number that is changed or recycled above all.
 */
export async function updateLedger(root: string): Promise<number> {
  const {files, problems: faults} = await readFiles(root);
  const old = checkAgainst(
    ledgerFile,
    files[ledgerPath] ?? emptyLedger,
    (place, message) => faults.push({file: ledgerPath, place, message}),
  );
  // Without a ledger the content is checked for everything else.
  const {content, problems} = checkContent({...files, [ledgerPath]: undefined});
  if (faults.length > 0 || !content || !old) {
    throw new ContentError([...faults, ...problems]);
  }
  const modules = content.modules.map(({structure}) => structure);
  const ledger = extendLedger(old, modules);
  const check = checkContent({...files, [ledgerPath]: ledger});
  if (!check.content) throw new ContentError(check.problems);
  const added =
    Object.keys(ledger.numbers).length - Object.keys(old.numbers).length;
  if (added > 0) {
    const text = JSON.stringify(ledger, null, 2);
    await writeFile(join(root, ledgerPath), `${text}\n`);
  }
  return added;
}

/** `npm run ledger` */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const added = await updateLedger(process.cwd());
    console.log(
      added > 0
        ? `${ledgerPath} has ${added} new numbers. Commit it with the content.`
        : `${ledgerPath} is up to date.`,
    );
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

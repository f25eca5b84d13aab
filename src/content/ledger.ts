import {numberedPaths} from './numbered-items.ts';
import type {Tell} from './problem.ts';
import type {LedgerFile, ModuleFile} from './schema.ts';

/** A thing that is saved: its path of ids, its number, and its neighbours. */
interface Entry {
  path: string;
  number: number;
  /** Path of what it is in; among its neighbours its number is unique. */
  within: string;
  /** Where the number stands in its module's file. */
  place: string;
}

/**
 * Holds a module against the ledger. Saved answers know things by number only:
 * a number that is changed, or passed on to another thing, would show learners
 * answers that they never gave.
 */
export function checkLedger(
  ledger: LedgerFile,
  module: ModuleFile,
  tell: Tell,
) {
  const owners = ownersByNumber(ledger);
  const unknown: string[] = [];
  for (const {path, number, within, place} of entriesOf(module)) {
    const recorded = ledger.numbers[path];
    const owner = owners.get(`${within}#${number}`);
    if (owner !== undefined && owner !== path) {
      tell(
        place,
        `${number} belongs to "${nameOf(owner)}" for ever, even if that is gone. Take a number that was never used.`,
      );
    } else if (recorded === undefined) {
      unknown.push(`"${nameOf(path)}"`);
    } else if (recorded !== number) {
      tell(
        place,
        `The number of "${nameOf(path)}" is ${recorded} for ever, since answers are saved under it. Set it back.`,
      );
    }
  }
  if (unknown.length > 0) {
    tell(
      '',
      `Not in modules/ledger.json yet: ${list(unknown)}. Run "npm run ledger" and commit that file.`,
    );
  }
}

/** Adds what is new. What stands in the ledger stays as it is. */
export function extendLedger(
  ledger: LedgerFile,
  modules: readonly ModuleFile[],
): LedgerFile {
  const entries = modules.flatMap(entriesOf);
  const found = entries.map(({path, number}) => [path, number] as const);
  return {
    ...ledger,
    numbers: {
      ...ledger.numbers,
      ...Object.fromEntries(
        found.filter(([path]) => !Object.hasOwn(ledger.numbers, path)),
      ),
    },
  };
}

function entriesOf(module: ModuleFile): Entry[] {
  const {id, number, activities} = module;
  return [
    {path: id, number, within: '', place: 'number'},
    ...activities.flatMap((activity, index) => {
      const path = `${id}/${activity.id}`;
      const place = `activities.${index}`;
      return [
        {path, number: activity.number, within: id, place: `${place}.number`},
        ...numberedPaths(activity).map((item) => ({
          path: `${path}/${item.path}`,
          number: item.number,
          within: parentOf(`${path}/${item.path}`),
          place: `${place} (item "${item.path}")`,
        })),
      ];
    }),
  ];
}

/** Who has which number, by `within#number`: whoever had it first. */
function ownersByNumber({numbers}: LedgerFile) {
  const owners = new Map<string, string>();
  for (const [path, number] of Object.entries(numbers)) {
    const key = `${parentOf(path)}#${number}`;
    if (!owners.has(key)) owners.set(key, path);
  }
  return owners;
}

function parentOf(path: string) {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string) {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A whole module can be new: a few names tell enough. */
function list(names: string[]) {
  const rest = names.length - 3;
  return rest > 1
    ? `${names.slice(0, 3).join(', ')} and ${rest} more`
    : names.join(', ');
}

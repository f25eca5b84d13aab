import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {GoldenState} from './golden-state.ts';

const folder = 'test/golden/states';

/** Every state that is kept, of every version, by a name to show. */
export function readStates(): [name: string, golden: GoldenState][] {
  return readdirSync(folder).flatMap((version) =>
    readdirSync(join(folder, version)).map((file) => {
      const text = readFileSync(join(folder, version, file), 'utf8');
      const name = `${version}, ${file.replace('.json', '').replaceAll('-', ' ')}`;
      return [name, JSON.parse(text) as GoldenState] as [string, GoldenState];
    }),
  );
}

import {type OutputOptions, type RollupOptions, rollup} from 'rollup';
import {BuildError} from './build-error.ts';

/** The player's scripts, by name, and the files whose code is in them. */
export interface PlayerBundle {
  scripts: Record<string, string>;
  files: string[];
}

/** Bundles the player as a Rollup config with one output says. Writes nothing. */
export async function bundlePlayer(config: URL): Promise<PlayerBundle> {
  const {default: options} = (await import(config.href)) as {
    default: RollupOptions;
  };
  try {
    const bundle = await rollup({...options, onwarn: refuse});
    const {output} = await bundle.generate(options.output as OutputOptions);
    await bundle.close();
    const chunks = output.filter((part) => part.type === 'chunk');
    return {
      scripts: Object.fromEntries(
        chunks.map(({fileName, code}) => [fileName, code]),
      ),
      files: [...new Set(chunks.flatMap(({modules}) => Object.keys(modules)))],
    };
  } catch (error) {
    throw new BuildError('player', explain(error as RollupFault));
  }
}

/** What Rollup warns of, such as an import that it cannot find, fails later. */
function refuse(warning: RollupFault): never {
  throw Object.assign(new Error(warning.message), warning);
}

interface RollupFault {
  message: string;
  loc?: {file?: string; line: number; column: number};
  frame?: string;
}

function explain({message, loc, frame}: RollupFault): string {
  const place = loc && `at ${loc.file}:${loc.line}:${loc.column}`;
  return ['The player cannot be bundled.', message, place, frame]
    .filter(Boolean)
    .join('\n  ');
}

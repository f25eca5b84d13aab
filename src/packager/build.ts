// npm run build: makes everything in dist/, or in the folder that is named.
// A fault leaves what was built before as it was.
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {jsonSchemas} from '../content/json-schema.ts';
import {ContentError} from '../content/problem.ts';
import {readContent} from '../content/read-content.ts';
import {contentVersion} from '../content/version.ts';
import {adjustedAccent} from './brand-styles.ts';
import {BuildError} from './build-error.ts';
import {cover} from './cover.ts';
import {makeCast} from './make-cast.ts';
import {makePackages} from './make-packages.ts';
import {checkIdentifier} from './manifest.ts';
import {readPlayer} from './read-player.ts';
import {sbom} from './sbom.ts';
import {checkBudgets, sizeTable} from './sizes.ts';

const root = new URL('../../', import.meta.url);
const target = resolve(process.argv[2] ?? fileURLToPath(new URL('dist', root)));

try {
  await build();
} catch (error) {
  // These two say all there is to say; anything else is a fault of ours.
  if (!(error instanceof BuildError || error instanceof ContentError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}

async function build() {
  const content = await readContent(fileURLToPath(root));
  const manifest = await readFile(new URL('imsmanifest.xml', root), 'utf8');
  checkIdentifier(manifest, content.course.identifier);

  const {player, check, own, works} = await readPlayer(root);
  const version = contentVersion(content, own.version);
  const packages = makePackages(content, player, check, {
    name: own.name,
    version,
  });

  const adjusted = adjustedAccent(content.course.settings.brand.accent);
  if (adjusted) console.log(adjusted);
  console.log(`I CARE ${version}\n${sizeTable(packages.sizes)}`);
  checkBudgets(packages.sizes);

  await rm(join(target, 'packages'), {recursive: true, force: true});
  await writeAll('packages', packages.files);
  await writeAll('player', [
    ...Object.entries(player.scripts),
    ['styles.css', player.styles],
    ['fonts/atkinson.woff2', player.font],
    ['licences.txt', player.licences],
  ]);
  await writeAll(
    'schema',
    Object.entries(jsonSchemas()).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
  const cast = makeCast(content.course.cast);
  await writeAll('.', [
    ['sbom.json', sbom({...own, version}, works)],
    ['cover.svg', cover(content.words.title, cast, player.font)],
  ]);
}

async function writeAll(
  folder: string,
  files: Iterable<readonly [name: string, file: string | Uint8Array]>,
) {
  for (const [name, file] of files) {
    const path = join(target, folder, name);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, file);
  }
}

import assert from 'node:assert/strict';
import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {bundlePlayer} from '../../src/packager/bundle-player.ts';

describe('bundlePlayer()', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bundle-player-')));
  after(() => rmSync(folder, {recursive: true}));

  /** Bundles these files as a player that needs no plugins. */
  function bundle(files: Record<string, string>) {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text);
    }
    const config = join(folder, 'config.mjs');
    const input = JSON.stringify(join(folder, 'main.js'));
    writeFileSync(
      config,
      `export default {input: ${input}, output: {format: 'amd', entryFileNames: '[name].js', chunkFileNames: '[name].js'}};`,
    );
    return bundlePlayer(pathToFileURL(config));
  }

  it('makes classic scripts and says whose files are in them', async () => {
    const {scripts, files} = await bundle({
      'main.js':
        'import {a, b} from "./all.js"; import "./all.js"; a(); import("./later.js").then(({c}) => alert(c));',
      'all.js': 'export * from "./a.js"; export * from "./b.js";',
      'a.js': 'export const a = () => console.log("a");',
      'later.js': 'export const c = "c";',
      'b.js': 'export const b = () => console.log("b");',
    });

    const [script = '', later = ''] = Object.values(scripts);
    assert.deepEqual(Object.keys(scripts), ['main.js', 'later.js']);
    assert.match(script, /^define\(\[[^]*\}\)\);\n$/);
    assert.doesNotMatch(script, /sourceMappingURL|"b"|"c"/);
    assert.match(later, /"c"/);
    assert.deepEqual(files.sort(), [
      join(folder, 'a.js'),
      join(folder, 'later.js'),
      join(folder, 'main.js'),
    ]);
  });

  it('says where a script is broken', async () => {
    await assert.rejects(bundle({'main.js': 'let a = 1;\nlet a = 2;'}), {
      code: 'player',
      message: /^The player cannot be bundled\.\n[^]*main\.js:2:4/,
    });
  });

  it('refuses an import that would only fail in the browser', async () => {
    await assert.rejects(
      bundle({'main.js': 'import {a} from "nowhere"; a();'}),
      {
        code: 'player',
        message:
          /^The player cannot be bundled\.\n {2}"nowhere" is imported by .*main\.js"/,
      },
    );
  });
});

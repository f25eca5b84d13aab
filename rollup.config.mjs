import './src/check-node.mjs';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {minifyTemplates} from './src/packager/minify-templates.ts';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** How sources become a script for a package: the same for all that we build. */
export const plugins = [
  nodeResolve(),
  // Types are checked by the editor, and by `tsc` in npm test.
  typescript({
    tsconfig: path('tsconfig.json'),
    // The folder that the config is in, wherever the build is started.
    filterRoot: path('.'),
    noCheck: true,
    allowJs: false,
  }),
  minifyTemplates(),
];

/** Comes last, after what an output adds of its own. */
export const minify = terser({
  ecma: 2022,
  compress: {passes: 2},
  // ASCII survives a server that declares another character set.
  format: {ascii_only: true, comments: false},
});

// The player, as classic scripts: modules stop at a wrong MIME type, and on a
// page that is opened from a disk. Each `import()` in the source becomes a
// script of its own, which the loader in front of the first one fetches.
export default {
  input: {player: path('src/main.ts')},
  preserveEntrySignatures: false,
  output: {
    dir: path('dist/player'),
    format: 'amd',
    generatedCode: 'es2015',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
  plugins: [
    ...plugins,
    {
      name: 'loader',
      renderChunk: (code, {isEntry}) =>
        isEntry
          ? `${readFileSync(path('src/loader.js'), 'utf8')}${code}`
          : code,
    },
    minify,
  ],
};

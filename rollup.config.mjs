import './src/check-node.mjs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {minifyTemplates} from './src/packager/minify-templates.ts';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

// The player, as one classic script: modules stop at a wrong MIME type, and on
// a page that is opened from a disk.
export default {
  input: path('src/main.ts'),
  output: {
    file: path('dist/player/player.js'),
    format: 'iife',
  },
  plugins: [
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
    terser({
      ecma: 2022,
      compress: {passes: 2},
      // ASCII survives a server that declares another character set.
      format: {ascii_only: true, comments: false},
    }),
  ],
};

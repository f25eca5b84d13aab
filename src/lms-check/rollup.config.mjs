import {fileURLToPath} from 'node:url';
import {minify, plugins} from '../../rollup.config.mjs';

// The LMS check: one classic script.
export default {
  input: {check: fileURLToPath(new URL('main.ts', import.meta.url))},
  output: {format: 'iife', entryFileNames: '[name].js'},
  plugins: [...plugins, minify],
};

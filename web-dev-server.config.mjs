import './src/check-node.mjs';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {assembleCourse} from './src/content/assemble.ts';
import {readContent} from './src/content/read-content.ts';
import {composeIndex} from './src/packager/compose-index.ts';
import {
  castScript,
  courseScript,
  coversScript,
} from './src/packager/course-script.ts';
import {makeCast} from './src/packager/make-cast.ts';
import {withSystemTheme} from './src/ui/system-theme.ts';

/** `npm run dev`: the player from its source, with the content as it is now. */
export default {
  nodeResolve: true,
  watch: true,
  open: false,
  plugins: [
    servePlayer(),
    esbuildPlugin({ts: true, target: 'auto', tsconfig: 'tsconfig.json'}),
  ],
};

function servePlayer() {
  const files = {
    '/fonts/atkinson.woff2':
      'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  };
  return {
    name: 'serve-player',
    serverStart({fileWatcher}) {
      fileWatcher.add(resolve('modules'));
    },
    async serve({path}) {
      if (path === '/') return {body: await page(), type: 'html'};
      if (path === '/gallery')
        return {
          body: await readFile('src/gallery/gallery.html', 'utf8'),
          type: 'html',
        };
      if (path === '/styles.css')
        return {
          body: withSystemTheme(await readFile('src/ui/tokens.css', 'utf8')),
          type: 'css',
        };
      if (path in files)
        return {body: await readFile(files[path]), type: 'font/woff2'};
      if (path === '/course/cast.js') {
        const {cast} = (await readContent('.')).course;
        return {body: castScript(makeCast(cast)), type: 'js'};
      }
      if (path === '/course/covers.js') {
        const {covers} = await course();
        return {body: coversScript(covers), type: 'js'};
      }
      const module = /^\/course\/([a-z-]+)\.js$/.exec(path)?.[1];
      if (!module) return undefined;
      const {words} = await course();
      return {body: courseScript(module, words[module]), type: 'js'};
    },
  };
}

async function course() {
  return assembleCourse(await readContent('.'), {
    standard: 'web',
    version: 'dev',
  });
}

/** The player's page, with its source in place of its bundle. */
async function page() {
  try {
    const {data} = await course();
    return composeIndex(await readFile('src/index.html', 'utf8'), data)
      .replace(
        '<script src="player.js" defer>',
        '<script type="module" src="/src/main.ts">',
      )
      .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '');
  } catch (error) {
    const text = error.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<!doctype html><title>I CARE</title><pre>${text}</pre>`;
  }
}

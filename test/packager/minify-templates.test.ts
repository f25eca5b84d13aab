import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {minifyTemplates} from '../../src/packager/minify-templates.ts';

/** Bundles one file, as the player is bundled. */
async function bundle(code: string): Promise<string> {
  const bundle = await rollup({
    input: 'player',
    plugins: [
      {name: 'player', resolveId: (id) => id, load: () => code},
      minifyTemplates(),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code.trim();
}

describe('minifyTemplates()', () => {
  for (const [what, code, expected] of [
    [
      'joins the lines of html, but keeps them apart',
      'show(html`\n  <b>one</b>\n  <i  title="a  b">two</i>\n`);',
      'show(html` <b>one</b> <i  title="a  b">two</i> `);',
    ],
    [
      'minifies css around expressions',
      'show(css`\n  p {\n    margin: ${a} auto; /* b */\n  }\n  ${c} {\n    top: 0;\n  }\n`);',
      'show(css` p{margin:${a} auto}${c}{top:0}`);',
    ],
    [
      'finds templates inside templates',
      'show(html`<p>\n${list.map((one) => svg`\n<g>\n${one}</g>`)}</p>`);',
      'show(html`<p> ${list.map((one) => svg` <g> ${one}</g>`)}</p>`);',
    ],
    [
      'leaves other texts alone',
      'show(`a\n  b`, words`a\n  b`);',
      'show(`a\n  b`, words`a\n  b`);',
    ],
  ] as const) {
    it(what, async () => assert.equal(await bundle(code), expected));
  }
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {contrast} from '../../src/packager/brand-colours.ts';
import {token, type Theme} from './tokens.ts';

// The tokens that elements draw with, against what they stand on (WCAG 2.2,
// 1.4.3 for words, 1.4.11 for all else that one has to see).

/** What a page, a card, a note, a stage or feedback is filled with. */
const grounds = [
  ...['paper', 'card'],
  ...['accent-tint', 'sun-tint', 'rose-tint', 'leaf-tint'],
];

/** What is drawn in a colour, by what has to be seen of it. */
const drawn: [what: string, colour: string, on: string[], least: number][] = [
  ['words', 'ink', grounds, 4.5],
  ['quieter words', 'soft', grounds, 4.5],
  ['links, and words of note', 'accent', grounds, 4.5],
  ['the same in high contrast', 'accent-strong', grounds, 7],
  ['the words of the main button', 'on-accent', ['accent'], 4.5],
  ['and under the pointer', 'on-accent', ['accent-strong'], 4.5],
  ['the border of a button', 'line', grounds, 3],
  ['the border of a field or an option', 'control', ['paper', 'card'], 3],
  ['the mark of the focus, and of what is chosen', 'accent', grounds, 3],
  ['the main button', 'accent', grounds, 3],
  ['what is missing or wrong', 'rose', [...grounds], 3],
  ['what is done or right', 'leaf', [...grounds], 3],
  ['what is filled of a bar', 'accent', ['track'], 3],
  ['the same where it is low', 'rose', ['track'], 3],
  ['a ring filled to its goal', 'leaf', ['track'], 3],
  ['the line around what is filled of a ring', 'line', ['track'], 3],
];

describe('the colours of the course', () => {
  for (const theme of ['light', 'dark'] as Theme[]) {
    for (const [what, colour, on, least] of drawn)
      it(`${theme}: ${what} (${colour}) can be seen wherever it stands`, () => {
        for (const ground of on) {
          const ratio = contrast(token(theme, colour), token(theme, ground));
          assert.ok(ratio >= least, `${colour} on ${ground}: ${ratio}`);
        }
      });
  }

  it('with high contrast, borders and quieter words are as dark as ink, and what is not filled is not, in every theme', () => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8');
    const [, rules] = tokens.split('@media (prefers-contrast: more)');
    // More than a theme, or a company's colours after it, has.
    assert.match(rules!, /^ \{\s+html:root:root \{/);
    assert.match(rules!, /--care-accent: var\(--care-accent-strong\);/);
    for (const name of ['soft', 'hair', 'control'])
      assert.match(rules!, new RegExp(`--care-${name}: var\\(--care-ink\\);`));
    // In ink, nothing would look like all.
    assert.match(rules!, /--care-track: var\(--care-card\);/);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minifyCss} from '../../src/packager/minify-css.ts';

describe('minifyCss()', () => {
  for (const [what, css, expected] of [
    [
      'drops comments',
      '/* a\n * b */\np {\n  margin: 0; /* c */\n}\n',
      'p{margin:0}',
    ],
    [
      'keeps spaces that mean something',
      'a  :hover .b { width: calc(1rem  +  2px) }',
      'a :hover .b{width:calc(1rem + 2px)}',
    ],
    [
      'keeps strings',
      `p::after { content: 'a  /* b */ ; }' "c  {" ; }`,
      `p::after{content:'a  /* b */ ; }' "c  {"}`,
    ],
    [
      'keeps escaped quotes',
      `p { content: 'a\\'  b' }`,
      `p{content:'a\\'  b'}`,
    ],
    ['joins lists', 'a ,\n b { font-family: x ,\n y }', 'a,b{font-family:x,y}'],
    [
      'copes with nested rules',
      '@media print {\n  p {\n    color: red;\n  }\n}\n',
      '@media print{p{color:red}}',
    ],
  ] as const) {
    it(what, () => assert.equal(minifyCss(css).trim(), expected));
  }
});

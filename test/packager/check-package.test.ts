import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strFromU8, strToU8, zipSync} from 'fflate';
import type {Standard} from '../../src/content/course-data.ts';
import {checkPackage} from '../../src/packager/check-package.ts';
import {packageFiles} from '../../src/packager/package-files.ts';
import {sampleCourse, samplePlayer} from './sample-course.ts';

describe('a package is refused, with every reason,', () => {
  it('when it has no manifest', () => {
    refuses('scorm12', (files) => files.delete('imsmanifest.xml'), [
      'imsmanifest.xml: it is not in the root of the zip.',
    ]);
  });

  it('when it holds a file that the manifest does not list', () => {
    refuses('scorm2004-4th', (files) => files.set('extra.js', strToU8('')), [
      'imsmanifest.xml: it does not list extra.js.',
    ]);
  });

  it('when the manifest lists a file that it does not hold', () => {
    refuses('scorm2004-3rd', (files) => files.delete('index.html'), [
      'imsmanifest.xml: it lists index.html, which is not there.',
    ]);
  });

  it('when the manifest is not the first file', () => {
    refuses(
      'scorm12',
      (files) => {
        const manifest = files.get('imsmanifest.xml')!;
        files.delete('imsmanifest.xml');
        files.set('imsmanifest.xml', manifest);
      },
      ['imsmanifest.xml: it is not the first file.'],
    );
  });

  it('when the schemas are missing', () => {
    refuses(
      'scorm12',
      (files) => {
        for (const name of files.keys()) {
          if (name.endsWith('.xsd')) files.delete(name);
        }
      },
      ['imsmanifest.xml: its schemas are missing.'],
    );
  });

  it('when the names of files are no good, all of them at once', () => {
    refuses(
      'web',
      (files) => {
        files.set('Extra.js', strToU8(''));
        files.set('extra.php', strToU8(''));
      },
      [
        'Extra.js: it may have lower-case ASCII letters, digits, "-" and "_" only, folders divided by "/", and one "." before its extension.',
        'extra.php: it ends in ".php", which some LMSs refuse; use one of html, js, css, json, svg, png, jpg, webp, woff2, mp3, mp4, vtt, pdf, txt.',
      ],
    );
  });

  it('when it is for the web and holds a manifest', () => {
    refuses('web', (files) => files.set('imsmanifest.xml', strToU8('')), [
      'imsmanifest.xml: a web package has no use for it.',
    ]);
  });
});

describe('a package calls nobody: it is refused', () => {
  const loads: [name: string, text: string][] = [
    ['index.html', '<script src="https://cdn.example/x.js"></script>'],
    ['index.html', '<link rel=stylesheet href=//cdn.example/x.css>'],
    ['index.html', '<style>p{background:url(http://cdn.example/x)}</style>'],
    ['styles.css', '@import "https://cdn.example/x.css";'],
    ['styles.css', '@font-face{src: url( "//cdn.example/x.woff2" )}'],
    ['player.js', 'fetch("https://cdn.example/x")'],
    ['player.js', 'new WebSocket(`wss://cdn.example/x`)'],
  ];
  for (const [name, text] of loads) {
    it(`with ${text}`, () => {
      assert.throws(
        () =>
          check('web', (files) =>
            files.set(name, strToU8(strFromU8(files.get(name)!) + text)),
          ),
        {code: 'package', message: /it would load .*cdn\.example/},
      );
    });
  }

  it('but not for an address in the words, or for a namespace', () => {
    assert.doesNotThrow(() =>
      check('web', (files) => {
        files.set('player.js', strToU8('"http://www.w3.org/2000/svg"'));
        files.set('course/a.js', strToU8('{"a":"https://example.org"}'));
      }),
    );
  });
});

function refuses(
  standard: Standard,
  spoil: (files: Map<string, Uint8Array>) => void,
  reasons: string[],
) {
  assert.throws(() => check(standard, spoil), {
    code: 'package',
    message: ['a.zip would not work everywhere.', ...reasons].join('\n  '),
  });
}

/** Checks a package that was good before it was spoilt. */
function check(
  standard: Standard,
  spoil: (files: Map<string, Uint8Array>) => void,
) {
  const files = packageFiles(sampleCourse(standard), samplePlayer);
  const inOrder = new Map(
    [...files].sort(([a]) => (a === 'imsmanifest.xml' ? -1 : 0)),
  );
  spoil(inOrder);
  checkPackage('a.zip', zipSync(Object.fromEntries(inOrder)), standard);
}

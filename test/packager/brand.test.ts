import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {strFromU8} from 'fflate';
import {brandColours, contrast} from '../../src/packager/brand-colours.ts';
import {
  adjustedAccent,
  brandStyles,
  ownAccent,
} from '../../src/packager/brand-styles.ts';
import {packageFiles} from '../../src/packager/package-files.ts';
import {firstScreenSizes} from '../../src/packager/sizes.ts';
import {sampleCourse, samplePlayer} from './sample-course.ts';
import {token} from './tokens.ts';

const anyColour = fc
  .integer({min: 0, max: 0xffffff})
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe("a company's colour", () => {
  it('can be read wherever it stands, whatever it is', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const colours = brandColours(accent);
        for (const theme of ['light', 'dark'] as const) {
          const own = colours[theme];
          const grounds = [
            ...['paper', 'card', 'sun-tint', 'rose-tint', 'leaf-tint'].map(
              (name) => token(theme, name),
            ),
            ...[own.tint, own.onAccent],
          ];
          const pairs: [one: string, other: string, least: number][] = [
            ...grounds.flatMap((ground): typeof pairs => [
              [own.accent, ground, 4.5],
              [own.strong, ground, 7],
            ]),
            [token(theme, 'ink'), own.tint, 4.5],
            [token(theme, 'soft'), own.tint, 4.5],
          ];
          for (const [one, other, least] of pairs) {
            const ratio = contrast(one, other);
            assert.ok(ratio >= least, `${theme}: ${one} on ${other}: ${ratio}`);
          }
        }
      }),
      {
        examples: [
          ...[['#ffffff'], ['#000000'], ['#808080'], ['#777777']],
          ...[['#ffff00'], ['#ff0000'], ['#00ff88']],
        ] as [string][],
      },
    );
  });

  it('stays as it is where it can be read', () => {
    assert.equal(brandColours('#8a2be2').light.accent, '#8a2be2');
    assert.equal(adjustedAccent(ownAccent), '');
  });

  it('changes nothing where a company has none of its own', () => {
    assert.equal(brandStyles('#0F6B66'), '');
  });

  it('is adjusted where it cannot, and the author hears of it', () => {
    assert.match(
      adjustedAccent('#ffcc00'),
      /^brand\.accent #ffcc00 could not be read everywhere \(WCAG asks for 4\.5:1\)\. Taken instead: #[0-9a-f]{6} on light\.$/,
    );
  });
});

describe('a package with a brand', () => {
  const course = sampleCourse('scorm12');
  course.data.settings.brand = {
    ...{name: 'Northfield Clinics', logo: 'logo.svg', accent: '#8a2be2'},
  };
  course.logo = {name: 'logo.svg', base64: btoa('<svg></svg>')};
  const player = {
    ...samplePlayer,
    index: readFileSync('src/index.html', 'utf8'),
  };
  const files = packageFiles(course, player);

  it('carries the logo, and says so in the manifest', () => {
    assert.equal(strFromU8(files.get('logo.svg')!), '<svg></svg>');
    assert.match(
      strFromU8(files.get('imsmanifest.xml')!),
      /<file href="logo\.svg" ?\/>/,
    );
  });

  it('has the colour in its styles and its icon', () => {
    assert.match(
      strFromU8(files.get('styles.css')!),
      /:root\{--care-accent:#8a2be2;/,
    );
    const page = strFromU8(files.get('index.html')!);
    assert.match(page, /rx='8' fill='%238a2be2'/);
    assert.doesNotMatch(page, /%230f6b66/);
  });

  it('counts the logo among what a learner waits for', () => {
    const requests = (from: typeof files) =>
      firstScreenSizes(from).find(({unit}) => unit === 'requests')!.is;
    const plain = packageFiles(sampleCourse('scorm12'), player);

    assert.equal(requests(files), requests(plain) + 1);
  });
});

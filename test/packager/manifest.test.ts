import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import course from '../../modules/course.json' with {type: 'json'};
import {manifestProblems} from '../../src/packager/check-manifest.ts';
import {
  completeManifest,
  type ManifestDetails,
} from '../../src/packager/manifest.ts';
import type {ScormStandard} from '../../src/packager/standards.ts';
import {rootManifest} from './sample-course.ts';
import {faultsOf} from './scorm-schemas.ts';

const files = ['course/self-assessment.js', 'index.html', 'player.js'];

function manifest(change: Partial<ManifestDetails> = {}): string {
  return completeManifest(rootManifest, {
    standard: 'scorm2004-4th',
    identifier: 'i_care',
    version: '0.1.0-3fa2c1',
    title: 'I CARE',
    files,
    ...change,
  });
}

const editions: ScormStandard[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];

describe('the manifest in the root', () => {
  it('is valid SCORM 2004 4th Edition as it stands', () => {
    assert.equal(faultsOf(rootManifest, 'scorm2004-4th'), '');
    assert.deepEqual(
      manifestProblems(rootManifest, 'scorm2004-4th', ['index.html']),
      [],
    );
  });

  it('has the identifier that the course has', () => {
    assert.match(
      rootManifest,
      new RegExp(`<manifest identifier="${course.identifier}"`),
    );
  });
});

for (const standard of editions) {
  describe(`a manifest for ${standard}`, () => {
    const whole = manifest({standard});
    const scored = manifest({standard, passMark: 80});
    const module = manifest({standard, identifier: 'i_care_self_assessment'});

    it('satisfies the official schemas, with and without a pass mark', () => {
      for (const text of [whole, scored, module]) {
        assert.equal(faultsOf(text, standard), '');
      }
    });

    it('satisfies what importers want beyond the schemas', () => {
      assert.deepEqual(manifestProblems(whole, standard, files), []);
    });

    it('keeps its identifiers for ever, since records hang on them', () => {
      assert.deepEqual(identifiers(whole), [
        'i_care',
        'organization_i_care',
        'organization_i_care',
        'item_i_care',
        'resource_i_care',
        'resource_i_care',
      ]);
      assert.deepEqual(identifiers(module), [
        'i_care_self_assessment',
        'organization_i_care_self_assessment',
        'organization_i_care_self_assessment',
        'item_i_care_self_assessment',
        'resource_i_care_self_assessment',
        'resource_i_care_self_assessment',
      ]);
    });

    it('shows the title as it was written, whatever is in it', () => {
      const title = `<b>&amp; "I" 'CARE' ]]> – Café 日本 🎓`;
      const text = manifest({standard, title});

      assert.equal(faultsOf(text, standard), '');
      assert.deepEqual(titles(text), [title, title]);
      // Moodle shows numeric references to learners as they are.
      assert.doesNotMatch(text, /&#/);
    });

    it('loses characters of the title that XML cannot hold', () => {
      const text = manifest({standard, title: 'I\u0000 CARE\u001b\n'});

      assert.equal(faultsOf(text, standard), '');
      assert.deepEqual(titles(text), ['I CARE', 'I CARE']);
    });

    it('says nothing of a pass mark where nothing is scored', () => {
      assert.doesNotMatch(
        whole,
        /masteryscore|objectives>|minNormalizedMeasure|completionThreshold/,
      );
    });

    it('keeps the comments of the source to the source', () => {
      assert.doesNotMatch(whole, /<!--/);
    });
  });
}

describe('each edition has its own way to say', () => {
  it('its name', () => {
    const names = editions.map((standard) =>
      /<schemaversion>(.*)<\/schemaversion>/.exec(manifest({standard}))?.at(1),
    );
    assert.deepEqual(names, ['1.2', '2004 3rd Edition', '2004 4th Edition']);
  });

  it('that the resource is tracked', () => {
    assert.match(manifest({standard: 'scorm12'}), / adlcp:scormtype="sco"/);
    assert.match(manifest(), / adlcp:scormType="sco"/);
  });

  it('the pass mark', () => {
    assert.match(
      manifest({standard: 'scorm12', passMark: 82.5}),
      /<adlcp:masteryscore>82.5<\/adlcp:masteryscore>\s*<\/item>/,
    );
    assert.match(
      manifest({standard: 'scorm2004-3rd', passMark: 82.5}),
      /satisfiedByMeasure="true">\s*<imsss:minNormalizedMeasure>0.825</,
    );
  });
});

describe('a manifest is refused', () => {
  it('when the course has another identifier than the source', () => {
    assert.throws(() => manifest({identifier: 'other'}), {
      code: 'manifest',
      message:
        'imsmanifest.xml is for "i_care", but modules/course.json for "other". ' +
        'Give both the same identifier: the one that is in use already, since LMSs know records by it.',
    });
  });

  it('when the source is no XML', () => {
    const details = {...({} as ManifestDetails), files: []};
    assert.throws(() => completeManifest('<manifest>', details), {
      code: 'manifest',
      message: /^imsmanifest.xml is not well-formed XML: /,
    });
  });

  it('when the source lacks a part that has to be filled in', () => {
    const broken = rootManifest.replaceAll('schemaversion', 'version');
    assert.throws(
      () =>
        completeManifest(broken, {
          standard: 'scorm2004-3rd',
          identifier: 'i_care',
          version: '1',
          title: 'I CARE',
          files,
        }),
      {code: 'manifest', message: /needs exactly one <schemaversion>/},
    );
  });

  it('when the version is longer than SCORM 1.2 has room for', () => {
    assert.throws(() => manifest({version: '10.20.30-alpha.1-3fa2c1'}), {
      code: 'manifest',
      message: /Use at most 13 characters/,
    });
  });
});

describe('the schemas that we test with can say no', () => {
  const mistakes: [what: string, standard: ScormStandard, text: string][] = [
    [
      'scormType in SCORM 1.2',
      'scorm12',
      manifest({standard: 'scorm12'}).replace('scormtype', 'scormType'),
    ],
    [
      'schemaversion before schema',
      'scorm12',
      swapSchema(manifest({standard: 'scorm12'})),
    ],
    [
      'objectives after the delivery controls',
      'scorm2004-3rd',
      manifest({standard: 'scorm2004-3rd'}).replace(
        '</imsss:sequencing>',
        '<imsss:objectives/></imsss:sequencing>',
      ),
    ],
    [
      'no resources',
      'scorm2004-4th',
      manifest().replace(/<resources>.*<\/resources>/s, ''),
    ],
    [
      'a button that does not exist',
      'scorm2004-4th',
      manifest().replace('>continue<', '>next<'),
    ],
  ];
  for (const [what, standard, text] of mistakes) {
    it(`to ${what}`, () => assert.notEqual(faultsOf(text, standard), ''));
  }
});

describe('what the schemas let pass, our own check finds', () => {
  const text = manifest();
  const mistakes: [text: string, problem: RegExp][] = [
    [text.replace(/<title>.*<\/title>/, ''), /has no title/],
    [text.replace('<title>I CARE', '<title> '), /has no title/],
    [text.replace('scormType', 'scormtype'), /is no SCO/],
    [text.replace('4th', '5th'), /schemaversion/],
    [text.replace('default="', 'default="x'), /default organization/],
    [text.replace('identifierref="', 'identifierref="x'), /launches the res/],
    [text.replace('href="index.html">', 'href="other.html">'), /does not list/],
    [text.replace('"item_i_care"', '"i_care"'), /identifier twice/],
    [text.replaceAll('item_i', 'item.i'), /other characters/],
    [text.replace('<file href="index.html"/>', ''), /not list index\.html/],
    [text.replace('player.js', 'gone.js'), /lists gone\.js, which is not/],
    [text.replace('player.js', 'index.html'), /lists a file twice/],
    [text.replace(/<\?xml.*\n/, ''), /does not begin with <\?xml/],
  ];
  for (const [mistake, problem] of mistakes) {
    it(`${problem.source}`, () => {
      const problems = manifestProblems(mistake, 'scorm2004-4th', files);
      assert.match(problems.join('\n'), problem);
    });
  }
});

function identifiers(text: string): string[] {
  const found = text.matchAll(/(?:identifier(?:ref)?|default)="([^"]*)"/g);
  return [...found].map(([, identifier = '']) => identifier);
}

function titles(text: string): string[] {
  return [...text.matchAll(/<title>(.*)<\/title>/g)].map(([, title = '']) =>
    title
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

function swapSchema(text: string): string {
  return text.replace(
    /(<schema>.*<\/schema>)(\s*)(<schemaversion>.*<\/schemaversion>)/,
    '$3$2$1',
  );
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assembleCourse} from '../../src/content/assemble.ts';
import {readContent} from '../../src/content/read-content.ts';
import {contentVersion} from '../../src/content/version.ts';

const content = await readContent('.');
const version = contentVersion(content, '0.1.0');
const options = {standard: 'scorm12', version} as const;

describe('assembleCourse', () => {
  it('puts the whole course together', () => {
    const {data, words} = assembleCourse(content, options);

    assert.equal(data.identifier, 'i_care');
    assert.equal(data.title, content.words.title);
    assert.equal(data.standard, 'scorm12');
    assert.equal(data.version, version);
    assert.deepEqual(
      data.modules.map(({id, required}) => ({id, required})),
      content.course.modules.map((id) => ({id, required: true})),
    );
    assert.deepEqual(Object.keys(words), content.course.modules);
    assert.deepEqual(
      Object.keys(words['self-assessment'] ?? {}),
      content.modules[0]?.structure.activities.map(({id}) => id),
    );
  });

  it('makes a course of its own out of one module', () => {
    const {data} = assembleCourse(content, {
      ...options,
      module: 'self-assessment',
    });

    assert.equal(data.identifier, 'i_care_self_assessment');
    assert.equal(data.title, 'Know where you stand');
    assert.equal(data.modules.length, 1);
  });

  it('leaves out the settings of modules that are not in the package', () => {
    const settings = {
      ...content.course.settings,
      modules: {
        'self-assessment': {required: false},
        scenarios: {required: false},
      },
    };
    const changed = {...content, course: {...content.course, settings}};

    const {data} = assembleCourse(changed, {
      ...options,
      module: 'self-assessment',
    });

    assert.deepEqual(data.settings.modules, {
      'self-assessment': {required: false},
    });
    assert.equal(data.modules[0]?.required, false);
  });

  it('names the modules that there are when asked for another', () => {
    assert.throws(
      () => assembleCourse(content, {...options, module: 'scenario'}),
      /There is no module "scenario"\. Known: self-assessment, .*accomplishments/,
    );
  });

  it('is plain JSON', () => {
    const assembled = assembleCourse(content, options);

    assert.deepEqual(JSON.parse(JSON.stringify(assembled)), assembled);
  });
});

describe('contentVersion', () => {
  it('is the version of the package and six digits', () => {
    assert.match(version, /^0\.1\.0-[0-9a-f]{6}$/);
  });

  it('changes with a word, and with a setting', () => {
    const {settings} = content.course;
    const word = {...content, words: {...content.words, title: 'Another'}};
    const setting = {
      ...content,
      course: {
        ...content.course,
        settings: {...settings, exitWhenComplete: 'normal' as const},
      },
    };

    assert.notEqual(contentVersion(word, '0.1.0'), version);
    assert.notEqual(contentVersion(setting, '0.1.0'), version);
    assert.notEqual(contentVersion(content, '0.1.1'), version);
  });

  it('does not change with the order of keys, nor with the help for editors', () => {
    const turned = {
      ...content,
      words: {...content.words, $schema: 'elsewhere.json'},
      course: Object.fromEntries(Object.entries(content.course).reverse()),
    };

    assert.equal(contentVersion(turned as typeof content, '0.1.0'), version);
  });
});

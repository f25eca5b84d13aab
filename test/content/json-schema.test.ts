import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsonSchemas} from '../../src/content/json-schema.ts';
import {kinds} from '../../src/content/schema.ts';
import {paths, realFiles} from './example-files.ts';

const schemas = jsonSchemas();

/** What an editor does with a path of keys: follows properties and items. */
function lookUp(schema: unknown, path: string) {
  return path.split('.').reduce((at, key) => {
    const {properties, items, additionalProperties} = at as Record<
      string,
      Record<string, unknown> | undefined
    >;
    return properties?.[key] ?? items ?? additionalProperties;
  }, schema);
}

describe('jsonSchemas', () => {
  it('has a schema for each file that names one', () => {
    const named = Object.values(realFiles()).map((file) => {
      const {$schema} = file as {$schema?: string};
      return /\/dist\/schema\/([a-z-]+)\.schema\.json$/.exec(
        $schema ?? '',
      )?.[1];
    });

    assert.deepEqual(named.toSorted(), Object.keys(schemas).toSorted());
    assert.equal(named.length, Object.keys(paths).length);
  });

  it('tells editors which keys there are, and that there are no others', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      assert.equal(schema.type, 'object', name);
      assert.equal(schema.additionalProperties, false, name);
    }
    assert.deepEqual(lookUp(schemas.course, 'settings.privateAnswers'), {
      type: 'string',
      enum: ['device', 'lms'],
    });
  });

  it('knows the structure of each kind of activity', () => {
    const activity = lookUp(schemas.module, 'activities.0') as {
      oneOf: {properties: {kind: {const: string}}}[];
    };

    assert.deepEqual(
      activity.oneOf.map(({properties}) => properties.kind.const),
      Object.keys(kinds),
    );
  });

  it('knows the words of each kind of activity', () => {
    const words = lookUp(schemas.words, 'activities.evidence') as {
      anyOf: {required: string[]}[];
    };

    assert.deepEqual(
      words.anyOf.map(({required}) => required[0]),
      Object.values(kinds).map(({words}) => Object.keys(words.entries)[0]),
    );
  });

  it('is plain JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(schemas)), schemas);
  });
});

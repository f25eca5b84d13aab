import {toJsonSchema} from '@valibot/to-json-schema';
import type {GenericSchema} from 'valibot';
import {
  courseFile,
  courseWordsFile,
  kinds,
  ledgerFile,
  moduleFile,
  moduleWordsFile,
} from './schema.ts';

/** A JSON Schema, as plain JSON. */
export type JsonSchema = Record<string, unknown>;

/**
 * The schemas of the content for editors, by name. The build writes each to
 * `dist/schema/<name>.schema.json`; the content's files name it in "$schema",
 * and editors then complete keys and underline mistakes.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  return {
    course: convert(courseFile),
    'course-words': convert(courseWordsFile),
    module: convert(moduleFile),
    words: moduleWords(),
    ledger: convert(ledgerFile),
  };
}

/** Rules that JSON Schema does not know, such as trimming, are left out. */
function convert(schema: GenericSchema<unknown, unknown>): JsonSchema {
  return {...toJsonSchema(schema, {typeMode: 'input', errorMode: 'ignore'})};
}

/** Here an activity may have the words of any kind: its own is named elsewhere. */
function moduleWords(): JsonSchema {
  const schema = convert(moduleWordsFile);
  const properties = schema.properties as Record<string, JsonSchema>;
  const anyOf = Object.values(kinds).map(({words}) => {
    const inner = convert(words);
    delete inner.$schema;
    return inner;
  });
  const activities = {...properties.activities, additionalProperties: {anyOf}};
  return {...schema, properties: {...properties, activities}};
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findJsonFault} from '../../src/content/find-json-fault.ts';

const faults: Record<string, [text: string, place: string, message: string]> = {
  'a missing comma': [
    '{\n  "a": 1\n  "b": 2\n}',
    '3:3',
    'Put a comma or a closing } here.',
  ],
  'a comma too many': [
    '{\n  "a": 1,\n}',
    '3:1',
    'Write a key in double quotes here.',
  ],
  'a comma too many in a list': [
    '[1, 2, ]',
    '1:8',
    'A value is missing or misspelt; put texts in double quotes.',
  ],
  'a text without quotes': [
    '{"a": yes}',
    '1:7',
    'A value is missing or misspelt; put texts in double quotes.',
  ],
  'a key without quotes': [
    '{a: 1}',
    '1:2',
    'Write a key in double quotes here.',
  ],
  'a missing colon': ['{"a" 1}', '1:6', 'Put a colon between key and value.'],
  'a text that does not end': [
    '{"a": "yes}\n',
    '1:7',
    'This text has no closing quote, or a stray \\ or line break.',
  ],
  'a bracket that is not closed': [
    '{"a": [1, 2\n}',
    '2:1',
    'Put a comma or a closing ] here.',
  ],
  'an empty file': [
    '',
    '1:1',
    'A value is missing or misspelt; put texts in double quotes.',
  ],
  'something behind the end': [
    '{}\n{}',
    '2:1',
    'The file should end here; remove what follows.',
  ],
  'a key that is there twice': [
    '{"a": 1,\n "b": 2,\n "a": 3}',
    '3:2',
    'The key "a" is here twice; keep one.',
  ],
};

describe('findJsonFault', () => {
  for (const [fault, [text, place, message]] of Object.entries(faults)) {
    it(`finds ${fault}`, () => {
      const found = findJsonFault(text);

      assert.equal(`${found?.line}:${found?.column}`, place);
      assert.equal(found?.message, message);
    });
  }

  it('finds nothing in JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        assert.equal(findJsonFault(text), undefined);
      }),
    );
  });

  it('finds a fault exactly where JSON.parse would stumble', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '01',
      '1e5',
      '.5',
      'true',
      'nul',
      ' ',
      '\n',
      '\u00a0',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const text = parts.join('');
        const fault = findJsonFault(text);
        assert.equal(
          fault === undefined || / twice/.test(fault.message),
          parses(text),
        );
      }),
      {numRuns: 3000},
    );
  });
});

function parses(text: string) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

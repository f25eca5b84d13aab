import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default typescript.config(
  {ignores: ['dist/', 'node_modules/']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports'},
      ],
      // node:test and mocha collect the promises of their tests themselves.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['describe', 'it', 'test', 'suite'],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: [
      'test/*.ts',
      'test/{course,engines,lms,lms-check,recorder,ui}/**/*.ts',
    ],
    rules: {
      // chai's assertions can be awaited, whether they need it or not.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['src/ui/**/*.ts'],
    extends: [lit['flat/recommended'], litA11y.configs.recommended],
    plugins: {'lit-a11y': litA11y},
    // Lit calls an element's listeners with the element as `this`.
    rules: {'@typescript-eslint/unbound-method': 'off'},
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    // Numbers go to an LMS in one form only; a locale must not touch them.
    files: ['src/{lms,lms-check}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          property: 'toLocaleString',
          message: 'Use lms/formats.ts: an LMS wants a point, not a comma.',
        },
      ],
      'no-restricted-globals': ['error', 'Intl'],
    },
  },
);

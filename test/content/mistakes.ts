import assert from 'node:assert/strict';
import {it} from 'node:test';
import {checkContent} from '../../src/content/check-content.ts';
import type {ContentFiles} from '../../src/content/content.ts';
import {ContentError} from '../../src/content/problem.ts';
import {put, realFiles} from './example-files.ts';

type Change = [file: string, path: string, value: unknown];

/** By name: changes that spoil the real content, and all that is then said. */
export type Mistakes = Record<string, [changes: Change[], lines: string[]]>;

/** A test for each mistake, in the first module unless other files are given. */
export function itTells(mistakes: Mistakes, someFiles = realFiles) {
  for (const [mistake, [changes, lines]] of Object.entries(mistakes)) {
    it(`tells of ${mistake}`, () => {
      const files = someFiles();
      for (const change of changes) put(files, ...change);

      assert.deepEqual(messageFor(files), lines);
    });
  }
}

/** What an author reads, line by line. */
export function messageFor(files: ContentFiles) {
  return new ContentError(checkContent(files).problems).message.split('\n');
}

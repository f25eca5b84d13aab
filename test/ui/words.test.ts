import {expect} from '@open-wc/testing';
import {fill} from '../../src/ui/words.ts';

describe('fill()', () => {
  it('puts values in place of braces', () => {
    expect(fill('Page {page} of {pages}', {page: 3, pages: 27})).to.equal(
      'Page 3 of 27',
    );
  });

  it('leaves braces that nobody fills, and takes values as they are', () => {
    expect(fill('{name} {other}', {name: '$& {other}'})).to.equal(
      '$& {other} {other}',
    );
  });
});

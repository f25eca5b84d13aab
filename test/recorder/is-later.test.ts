import {expect} from '@open-wc/testing';
import {bothWritten, isLater} from '../../src/recorder/is-later.ts';

const monday = Date.UTC(2026, 2, 9);
const tuesday = Date.UTC(2026, 2, 10);

describe('isLater()', () => {
  it('goes by when work changed, and not by how often', () => {
    const often = {writes: 9, changed: monday};
    const once = {writes: 2, changed: tuesday};

    expect(isLater(once, often)).to.equal(true);
    expect(isLater(often, once)).to.equal(false);
  });

  it('goes by how often, where both changed in the same second', () => {
    const before = {writes: 2, changed: monday};
    const after = {writes: 3, changed: monday};

    expect(isLater(after, before)).to.equal(true);
    expect(isLater(before, after)).to.equal(false);
  });

  it('goes by how often, where one was saved before there were times', () => {
    const old = {writes: 3};
    const fresh = {writes: 2, changed: monday};

    expect(isLater(old, fresh)).to.equal(true);
    expect(isLater(fresh, old)).to.equal(false);
  });

  it('takes one for as late as itself', () => {
    expect(isLater({writes: 2}, {writes: 2})).to.equal(true);
  });
});

describe('bothWritten()', () => {
  it('has the higher count and the later time', () => {
    const one = {writes: 9, changed: monday};
    const other = {writes: 2, changed: tuesday};

    expect(bothWritten(one, other)).to.eql({writes: 9, changed: tuesday});
    expect(bothWritten({writes: 1}, one)).to.eql(one);
    expect(bothWritten({writes: 1}, {writes: 2})).to.eql({writes: 2});
  });
});

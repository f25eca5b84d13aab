import {expect} from '@open-wc/testing';
import {array, assert, boolean, nat, oneof, property} from 'fast-check';
import {BitReader, BitWriter} from '../../src/course/bits.ts';

describe('bits', () => {
  it('give back small numbers and statements as they were, in any order', () => {
    const value = oneof(nat(4), nat(10_000), boolean());
    assert(
      property(array(value), (values) => {
        const writer = new BitWriter();
        for (const value of values)
          if (typeof value === 'number') writer.small(value);
          else writer.bit(value);
        const reader = new BitReader(writer.done());

        const read = values.map((value) =>
          typeof value === 'number' ? reader.small() : reader.bit(),
        );

        expect(read).to.deep.equal(values);
      }),
    );
  });

  it('are zeros past the end', () => {
    const reader = new BitReader(new BitWriter().small(3).done());

    expect([1, 2, 3, 4].map(() => reader.small())).to.deep.equal([3, 0, 0, 0]);
    expect(reader.isAtEnd).to.equal(true);
  });

  it('hold four numbers from 1 to 3 in a byte', () => {
    const writer = new BitWriter();
    for (const value of [1, 2, 3, 1]) writer.small(value);

    expect(writer.done()).to.deep.equal([0b01_10_11_01]);
  });
});

import {expect} from '@open-wc/testing';
import {
  compareState,
  readNote,
  risky,
  writeNote,
} from '../../src/lms-check/visit-note.ts';

const note = {visit: 1, length: 4096, hasRisky: true};

describe('what a visit leaves for the next one', () => {
  it('is as long as it says, and can be read back', () => {
    const left = writeNote(note);

    expect(left.length).to.equal(4096);
    expect(left.endsWith(risky)).to.equal(true);
    expect(readNote(left)).to.eql(note);
  });

  it('can be read however the rest comes back', () => {
    const left = writeNote(note);

    for (const back of [
      left.slice(0, 60),
      ` ${left.trim()}`,
      decodeURIComponent(left.replaceAll('+', ' ').replace('% ', '')),
      left.replaceAll('<', '&lt;'),
    ]) {
      expect(readNote(back)).to.eql(note);
    }
  });

  it('is not read out of anything else', () => {
    for (const back of ['', 'null', '1.2s.abc.xyz', 'lmscheck.2.1.1.1.']) {
      expect(readNote(back)).to.equal(undefined);
    }
  });

  it('shows where it was cut, and what was only changed at its end', () => {
    const left = writeNote(note);

    expect(compareState(left, note)).to.eql({
      ...{same: 4096, left: 4096},
      ...{isPlainSame: true, isRiskySame: true},
    });
    expect(compareState(left.slice(0, 255), note)).to.include({
      ...{same: 255, isPlainSame: false},
    });
    expect(compareState(left.trimEnd(), note)).to.include({
      ...{isPlainSame: true, isRiskySame: false},
    });
  });
});

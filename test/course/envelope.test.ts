import {expect} from '@open-wc/testing';
import {assert, property, string, uint8Array} from 'fast-check';
import {seal, unseal} from '../../src/course/envelope.ts';

const payload = Uint8Array.from([0, 1, 2, 62, 63, 250, 251, 255, 128, 7]);
const sealed = seal(payload);

describe('the envelope', () => {
  it('gives back whatever was put in', () => {
    assert(
      property(uint8Array({maxLength: 400}), (bytes) => {
        const opened = unseal(seal(bytes));
        expect(opened).to.deep.equal({status: 'ok', payload: bytes});
      }),
    );
  });

  it('holds only characters that no LMS changes', () => {
    assert(
      property(uint8Array({maxLength: 400}), (bytes) => {
        expect(seal(bytes)).to.match(/^[A-Za-z0-9_.-]+$/);
      }),
    );
  });

  const harmless = {
    'decodes it as part of a URL': (text: string) =>
      decodeURIComponent(text.replaceAll('+', ' ')),
    'encodes it for a URL': encodeURIComponent,
    'escapes it for HTML': (text: string) =>
      text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
    'strips backslashes and quotes': (text: string) =>
      text.replace(/[\\"']/g, ''),
    'trims it': (text: string) => text.trim(),
    'puts space around it': (text: string) => `\n ${text} \r\n`,
    'keeps ASCII only': (text: string) => text.replace(/[^\x20-\x7e]/g, '?'),
  };
  for (const [habit, change] of Object.entries(harmless)) {
    it(`survives an LMS that ${habit}`, () => {
      expect(unseal(change(sealed))).to.deep.equal({status: 'ok', payload});
    });
  }

  for (const nothing of ['', ' ', '\n', 'null', 'undefined', '{}']) {
    it(`takes ${JSON.stringify(nothing)} for nothing saved`, () => {
      expect(unseal(nothing).status).to.equal('empty');
    });
  }

  it('takes null and undefined for nothing saved', () => {
    expect(unseal(null).status).to.equal('empty');
    expect(unseal(undefined).status).to.equal('empty');
  });

  it('notices where it was cut off, at every length', () => {
    for (let length = 1; length < sealed.length; length++) {
      const cut = sealed.slice(0, length);
      expect(unseal(cut).status, cut).to.equal('truncated');
    }
  });

  it('notices every changed character', () => {
    for (let at = 0; at < sealed.length; at++) {
      for (const character of 'aZ0_.-+ "é') {
        if (sealed[at] === character) continue;
        const changed = sealed.slice(0, at) + character + sealed.slice(at + 1);
        const {status} = unseal(changed);
        expect(status, changed).to.be.oneOf([
          'corrupt',
          'truncated',
          'unknown version',
        ]);
      }
    }
  });

  it('notices what is put behind it', () => {
    expect(unseal(`${sealed}A`).status).to.equal('corrupt');
    expect(unseal(sealed + sealed).status).to.equal('corrupt');
  });

  it('knows an envelope of a later time, and leaves it alone', () => {
    expect(unseal(`2${sealed.slice(1)}`).status).to.equal('unknown version');
  });

  for (const foreign of [
    '{"lesson":3,"done":true}',
    '2a5A7080a000',
    'v2-1.0|slide=4',
    '[object Object]',
    'true',
    '0',
  ]) {
    it(`takes ${foreign} for somebody else's`, () => {
      expect(unseal(foreign).status).to.equal('corrupt');
    });
  }

  it('never throws', () => {
    assert(
      property(string(), string(), (front, back) => {
        unseal(front);
        unseal(`1.${front}.${back}`);
        unseal(front + sealed + back);
      }),
    );
    expect(unseal('1.1.5nj3s3.A').status).to.equal('corrupt');
  });
});

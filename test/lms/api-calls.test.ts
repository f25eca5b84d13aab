import {expect} from '@open-wc/testing';
import {apiCalls, methods12, methods2004} from '../../src/lms/api-calls.ts';
import type {ScormApi} from '../../src/lms/find-api.ts';

describe('apiCalls()', () => {
  /** An LMS with one answer for everything. */
  function answering(answer: unknown, code: unknown = 0) {
    const api: ScormApi = {};
    for (const method of Object.values(methods12) as string[])
      api[method] = () => answer;
    api.LMSGetLastError = () => code;
    api.LMSGetErrorString = () => 'An explanation';
    return apiCalls(api, methods12);
  }

  for (const yes of ['true', 'TRUE', true, 1, '1', ' true ']) {
    it(`takes ${JSON.stringify(yes)} for a yes, and looks no further`, () => {
      expect(answering(yes, 101).set('e', 'v')).to.include({ok: true, code: 0});
    });
  }

  it('takes an element without a value in SCORM 2004 for an empty one, not for a fault', () => {
    const unset: ScormApi = {
      GetValue: () => '',
      SetValue: () => 'false',
      GetLastError: () => '403',
      GetErrorString: () => 'Not initialized',
    };
    const calls = apiCalls(unset, methods2004);

    expect(calls.get('cmi.score.raw')).to.include({ok: true, code: 0});
    expect(calls.set('cmi.score.raw', '1')).to.include({ok: false, code: 403});
  });

  for (const unclear of [undefined, null, '', 'false', false, 0, 'yes']) {
    it(`judges ${JSON.stringify(unclear)} by the error code`, () => {
      expect(answering(unclear, '0').set('e', 'v').ok).to.equal(true);
      expect(answering(unclear, '405').set('e', 'v')).to.include({
        ok: false,
        code: 405,
        message: 'An explanation',
      });
    });
  }

  it('looks into the "true" of a commit, which "saved" rests on', () => {
    expect(answering('true', 391).commit()).to.include({ok: true, code: 391});
  });

  for (const [given, value] of [
    [undefined, ''],
    [null, ''],
    ['null', ''],
    ['undefined', ''],
    [' ', ''],
    [80, '80'],
    [0, '0'],
    [' Passed ', 'Passed'],
  ]) {
    it(`reads ${JSON.stringify(given)} as "${value}"`, () => {
      expect(answering(given).get('e').value).to.equal(value);
    });
  }

  it('calls methods on the object that has them', () => {
    class Host {
      private readonly held = 'mine';
      LMSGetValue() {
        return this.held;
      }
    }
    const calls = apiCalls(new Host() as unknown as ScormApi, methods12);

    expect(calls.get('cmi.suspend_data').value).to.equal('mine');
  });

  for (const odd of [NaN, undefined, null, 'none', '']) {
    it(`takes ${odd === '' ? 'nothing' : odd} for no error code`, () => {
      expect(answering('', odd).set('e', 'v')).to.include({ok: true, code: 0});
    });
  }

  it('never throws, whatever is missing or broken', () => {
    const calls = apiCalls(
      {
        LMSSetValue() {
          throw new Error('NetworkError');
        },
        LMSGetLastError() {
          throw new Error('Gone');
        },
        LMSCommit: () => 'false',
      },
      methods12,
    );

    expect(calls.set('e', 'v')).to.include({ok: false, code: 101});
    expect(calls.get('e').ok).to.equal(false);
    expect(calls.commit()).to.include({ok: false, code: 0});
  });

  it('logs each call as one would write it, with the error it met', () => {
    const calls = answering('false', 405);
    calls.set('cmi.core.exit', 'suspend');

    const [call] = calls.log();

    expect(call!.call).to.equal('LMSSetValue("cmi.core.exit", "suspend")');
    expect(call!.answer).to.equal('false');
    expect(call!.error).to.eql({code: 405, message: 'An explanation'});
  });
});

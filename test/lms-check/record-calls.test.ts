import {expect} from '@open-wc/testing';
import {
  callLine,
  lastRead,
  recordCalls,
} from '../../src/lms-check/record-calls.ts';

/** An API that answers everything with one and the same. */
function answering(answer: unknown) {
  const recorded = recordCalls({
    Commit: () => answer,
    GetValue: () => answer,
  });
  return recorded;
}

describe('recordCalls()', () => {
  it('keeps what an answer is made of', () => {
    const kinds = ['true', true, 1, undefined, null, {}].map((answer) => {
      const {api, calls} = answering(answer);
      expect(api.Commit!('')).to.equal(answer);
      return calls[0]!.kind;
    });

    expect(kinds).to.eql([
      ...['text', 'boolean', 'number'],
      ...['nothing', 'nothing', 'object'],
    ]);
  });

  it('passes on what is thrown, a missing method included', () => {
    const {api, calls} = answering('');

    expect(() => api.Terminate!('')).to.throw(TypeError);
    expect(calls[0]).to.include({method: 'Terminate', kind: 'exception'});
  });

  it('knows to the last space what an element was read as', () => {
    const {api, calls} = answering('abc \n');
    api.GetValue!('cmi.suspend_data');

    expect(lastRead(calls, 'cmi.suspend_data')).to.equal('abc \n');
    expect(lastRead(calls, 'cmi.location')).to.equal('');
  });

  it('shows no name, and no long text', () => {
    const {api, calls} = answering('Kowalska, Zofia');
    api.GetValue!('cmi.core.student_name');
    api.GetValue!('x'.repeat(500));

    expect(callLine(calls[0]!)).to.contain('"(15 characters)"');
    expect(callLine(calls[0]!)).to.not.contain('Zofia');
    expect(callLine(calls[1]!)).to.contain('… (500 characters)');
  });
});

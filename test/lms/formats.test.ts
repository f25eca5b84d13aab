import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  duration,
  line,
  percent,
  plainId,
  share,
  timeOfDay,
  timespan,
  timestamp,
} from '../../src/lms/formats.ts';
import {rules12, rules2004} from './scorm-rules.ts';

/** Holds a format to its rule for whatever comes. */
function always<T>(
  values: fc.Arbitrary<T>,
  format: (value: T) => string,
  rule: RegExp,
) {
  fc.assert(
    fc.property(values, (value) => rule.test(format(value))),
    {numRuns: 2000},
  );
}

const milliseconds = fc.oneof(
  fc.nat(),
  fc.double({min: -1e9, max: 1e15, noNaN: true}),
);
const moments = fc.integer({min: 946_684_800_000, max: 5e12});
const anyNumber = fc.double({noNaN: true});

describe('formats', () => {
  it('keep every duration to what SCORM 1.2 allows', () => {
    always(milliseconds, timespan, rules12['cmi.core.session_time']!);
    expect(timespan(0)).to.equal('0000:00:00.00');
    expect(timespan(312_345)).to.equal('0000:05:12.34');
    expect(timespan(Infinity)).to.equal('9999:59:59.99');
  });

  it('keep every duration to what SCORM 2004 allows, hours instead of days', () => {
    always(milliseconds, duration, rules2004['cmi.session_time']!);
    expect(duration(0)).to.equal('PT0H0M0S');
    expect(duration(50)).to.equal('PT0H0M0.05S');
    expect(duration(57 * 3_600_000 + 312_340)).to.equal('PT57H5M12.34S');
  });

  it('lose less than a hundredth of a second', () => {
    fc.assert(
      fc.property(fc.nat(3.5e9), (given) => {
        const [, h, m, s] = /PT(\d+)H(\d+)M([\d.]+)S/.exec(duration(given))!;
        const back = (Number(h) * 3600 + Number(m) * 60 + Number(s)) * 1000;
        expect(given - back).to.be.within(-0.01, 10);
      }),
    );
  });

  it('give the time of day on the learner’s clock', () => {
    always(moments, timeOfDay, rules12['cmi.interactions.n.time']!);
    expect(timeOfDay(new Date(2026, 2, 9, 4, 5, 9).getTime())).to.equal(
      '04:05:09',
    );
  });

  it('give the moment in UTC with exactly two decimals', () => {
    always(moments, timestamp, rules2004['cmi.interactions.n.timestamp']!);
    expect(timestamp(Date.UTC(2026, 2, 9, 14, 5, 9, 129))).to.equal(
      '2026-03-09T14:05:09.12Z',
    );
  });

  it('keep scores between 0 and 100, without exponent or comma', () => {
    always(anyNumber, percent, rules12['cmi.core.score.raw']!);
    expect(percent(87.456)).to.equal('87.46');
    expect(percent(1e-7)).to.equal('0');
    expect(percent(-0)).to.equal('0');
  });

  it('keep shares between 0 and 1', () => {
    always(anyNumber, share, rules2004['cmi.progress_measure']!);
    expect(share(2 / 3)).to.equal('0.6667');
    expect(share(0.875)).to.equal('0.875');
  });

  it('refuse a score that is not a number', () => {
    expect(() => percent(NaN)).to.throw(RangeError);
  });

  it('make any id one that every LMS takes, and leave good ones alone', () => {
    always(
      fc.string({unit: 'grapheme', minLength: 1}),
      plainId,
      rules12['cmi.objectives.n.id']!,
    );
    expect(plainId('self_assessment')).to.equal('self_assessment');
    expect(plainId('self-assessment')).to.equal('self_assessment');
  });

  it('make any text one line that fits', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 400}), (text) => {
        const one = line(text);
        expect(one.length).to.be.at.most(250);
        // eslint-disable-next-line no-control-regex
        expect(one).to.not.match(/^\{|[\u0000-\u001f]/);
        // Throws for half a character.
        encodeURIComponent(one);
      }),
    );
    expect(line('Say it.\n\nThen listen.')).to.equal('Say it. Then listen.');
    expect(line('{lang=en}Hello')).to.equal('(lang=en}Hello');
    expect(line('🙂'.repeat(200), 5)).to.equal('🙂🙂');
  });
});

import {expect} from '@open-wc/testing';
import {array, assert, constantFrom, property} from 'fast-check';
import {auditResult, fromWeakest} from '../../src/course/care-quotient.ts';
import {audit, audited, smallAudit} from './small-audit.ts';

function outside(ratings: string, activity = audit) {
  return auditResult(
    activity,
    audited('outside', {outside: ratings}, activity),
  )[0]!;
}

function scores(ratings: string) {
  return outside(ratings).dimensions.map(({score}) => score);
}

describe('the Care Quotient', () => {
  it('counts outstanding 100, good 67, fair 33 and poor 0', () => {
    expect(outside('ooooooooooooooo').quotient).to.equal(100);
    expect(outside('ggggggggggggggg').quotient).to.equal(67);
    expect(outside('fffffffffffffff').quotient).to.equal(33);
    expect(outside('ppppppppppppppp').quotient).to.equal(0);
  });

  it('is the mean of dimensions, each the mean of what was seen of it', () => {
    expect(scores('og-ooogggfffppp')).to.deep.equal([83.5, 100, 67, 33, 0]);
    expect(outside('og-ooogggfffppp').quotient).to.equal(283.5 / 5);
  });

  it('does not round on the way', () => {
    expect(scores('ogfgggfffoooppp')[0]).to.equal(200 / 3);
  });

  it('leaves out a dimension of which fewer than two behaviours were seen', () => {
    const result = outside('o--p--ggggggfff');

    expect(result.dimensions.map(({score}) => score)).to.deep.equal([
      ...[undefined, undefined, 67, 67, 33],
    ]);
    expect(result.quotient).to.equal(167 / 3);
    expect(result.counted).to.equal(3);
  });

  it('gives no number with fewer than three dimensions, however good', () => {
    const result = outside('oo-oo-o--o--o--');

    expect(result.counted).to.equal(2);
    expect(result).not.to.have.property('quotient');
    expect(result.seen).to.equal(7);
    expect(outside('---------------').quotient).to.equal(undefined);
  });

  it('is within 0 and 100 whatever was seen, and only there with three dimensions', () => {
    const letters = array(constantFrom('o', 'g', 'f', 'p', '-'), {
      minLength: 15,
      maxLength: 15,
    });
    assert(
      property(letters, (given) => {
        const {quotient, dimensions, counted} = outside(given.join(''));
        const known = dimensions.filter(({score}) => score !== undefined);

        expect(known.length).to.equal(counted);
        expect(quotient !== undefined).to.equal(counted >= 3);
        if (quotient !== undefined) expect(quotient).to.be.within(0, 100);
      }),
    );
  });

  it('counts what was outstanding among what was seen', () => {
    const {seen, outstanding} = outside('o-o-g-f-p-o-g-f');

    expect([outstanding, seen]).to.deep.equal([3, 8]);
  });

  it('looks through each lens for itself, and at what was chosen only', () => {
    const ratings = {outside: 'ooooooooooooooo', inside: 'ppppppppppppppp'};

    const both = auditResult(audit, audited('both', ratings));
    const inside = auditResult(audit, audited('inside', ratings));

    expect(both.map(({quotient}) => quotient)).to.deep.equal([100, 0]);
    expect(inside.map(({lens}) => lens)).to.deep.equal(['inside']);
    expect(auditResult(audit, undefined)).to.deep.equal([]);
  });
});

describe('what stands out', () => {
  it('names the one strongest and the one weakest behaviour', () => {
    const {strongest, weakest} = outside('gogfgg', smallAudit);

    expect([strongest, weakest]).to.deep.equal([['b'], ['d']]);
  });

  it('names all that share the place, first what its dimension confirms', () => {
    const {strongest, weakest} = outside('opogpg', smallAudit);

    expect(strongest).to.deep.equal(['c', 'a']);
    expect(weakest).to.deep.equal(['e', 'b']);
  });

  it('names none where all are alike, and says how they are', () => {
    expect(outside('g-g-gg', smallAudit)).to.deep.include({
      ...{strongest: [], weakest: [], alike: 'good'},
    });
    expect(outside('------', smallAudit)).not.to.have.property('alike');
  });
});

describe('what to raise', () => {
  function ranking(lens: 'outside' | 'both', outside: string, inside = '') {
    const record = audited(lens, {outside, inside}, smallAudit);
    return fromWeakest(smallAudit, record).map(
      ({lens, id}) => `${lens[0]}${id}`,
    );
  }

  it('begins with the weakest, among equals in the weakest dimension', () => {
    expect(ranking('outside', 'fgfpog').join(' ')).to.equal(
      'od oc oa ob of oe',
    );
  });

  it('ends with what was not seen', () => {
    expect(ranking('outside', '-o-p-o').slice(0, 3)).to.deep.equal([
      ...['od', 'ob', 'of'],
    ]);
  });

  it('takes both lenses into one list', () => {
    expect(ranking('both', 'gggggg', 'gggfgg')[0]).to.equal('id');
  });
});

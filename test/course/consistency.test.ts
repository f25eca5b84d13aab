import {expect} from '@open-wc/testing';
import {assert, constantFrom, integer, property} from 'fast-check';
import type {Simulator} from '../../src/content/kinds/simulator.ts';
import {
  efforts,
  endOf,
  gainOf,
  rule,
  simulateYear,
  yearsAhead,
} from '../../src/course/consistency.ts';
import {compareYear} from '../../src/course/year-comparison.ts';
import {activityOf, betterThanAverage} from './example-course.ts';

const simulator = activityOf(betterThanAverage, 'one-year') as Simulator;
const [steady, ...bold] = simulator.spreads.map(({every}) => every);

const effort = constantFrom(...efforts);
const every = constantFrom(1, 2, 3, 4, 6);
const year = integer({min: 1, max: 5000});

describe('simulateYear()', () => {
  it('ends the same plan in the same year always alike', () => {
    assert(
      property(effort, every, year, (effort, every, year) => {
        expect(simulateYear({effort, every}, year)).to.deep.equal(
          simulateYear({effort, every}, year),
        );
      }),
    );
  });

  it('has twelve visits, none better than the best or worse than bad luck', () => {
    assert(
      property(effort, every, year, (effort, every, year) => {
        const visits = simulateYear({effort, every}, year);

        expect(visits).to.have.length(12);
        for (const {service, customers} of visits) {
          expect(service).to.be.within(rule.base - rule.luck, rule.best);
          expect(customers).to.be.at.least(0);
        }
      }),
    );
  });

  it('gives both plans the same luck, and the same effort as long as it counts', () => {
    assert(
      property(effort, year, (effort, year) => {
        const points = (every: number) =>
          simulateYear({effort, every}, year).reduce(
            (sum, {service}) => sum + service,
            0,
          );

        // At every second visit, even the most effort stays below the best.
        expect(points(2)).to.equal(points(1));
        expect(points(6)).to.be.at.most(points(1));
      }),
    );
  });

  it('takes three times as much for a bad visit as it gives for a good one', () => {
    for (const above of [1, 4, 13]) {
      const [won, lost] = [above, -above].map((by) =>
        gainOf(rule.average + by),
      );
      expect(lost).to.equal(-rule.lost * won!);
    }
  });

  it('lets people talk about great days only, and not about each of them', () => {
    const visits = Array.from({length: 500}, (_, year) =>
      simulateYear({effort: 4, every: 6}, year),
    ).flat();
    const great = visits.filter(({service}) => service >= rule.show);

    expect(visits.filter((visit) => visit.isTalkedAbout)).to.deep.equal(
      great.filter((visit) => visit.isTalkedAbout),
    );
    const share =
      great.filter((visit) => visit.isTalkedAbout).length / great.length;
    expect(share).to.be.within(0.16, 0.24);
  });

  for (const effort of efforts) {
    for (const every of bold) {
      it(`effort ${effort}: steady ends ahead of every ${every}. visit in most years, but not in all`, () => {
        const plans = [
          {effort, every: steady!},
          {effort, every},
        ] as const;

        expect(yearsAhead(plans[0], plans[1], 1000)).to.be.within(650, 990);
        expect(yearsAhead(plans[1], plans[0], 1000)).to.be.at.least(1);
      });
    }
  }

  it('more effort never ends worse when it is spent evenly', () => {
    assert(
      property(year, (year) => {
        const ends = efforts.map((effort) =>
          endOf(simulateYear({effort, every: 1}, year)),
        );
        expect(ends).to.deep.equal([...ends].sort((a, b) => a - b));
      }),
    );
  });
});

describe('compareYear()', () => {
  const compare = (spread: string, effort: number, year: number) =>
    compareYear(simulator, {spread, effort}, year)!;

  it('holds the steady way against fireworks, and every other against steady', () => {
    const pairs = simulator.spreads.map(({id}) => {
      const {own, other} = compare(id, 3, 1);
      return [own.spread, other.spread];
    });

    expect(pairs).to.deep.equal([
      ['steady', 'fireworks'],
      ['now-and-then', 'steady'],
      ['fireworks', 'steady'],
    ]);
  });

  it('tells the truth about the numbers, whatever the reason', () => {
    assert(
      property(
        constantFrom(...simulator.spreads.map(({id}) => id)),
        effort,
        year,
        (spread, effort, year) => {
          const {steady, shows, reason} = compare(spread, effort, year);

          expect(steady.end > shows.end).to.equal(reason === 'steadyAhead');
          expect(steady.end === shows.end).to.equal(reason === 'even');
          if (reason === 'talkedAbout') expect(shows.talked).to.not.be.empty;
          if (reason === 'lucky') expect(shows.talked).to.be.empty;
          // The sentence for "steady ahead" says that bad visits cost more.
          if (reason === 'steadyAhead')
            expect(shows.lost).to.be.at.least(steady.lost);
          expect(steady.talked).to.be.empty;
        },
      ),
    );
  });

  it('lets the steady way win the first year, and fireworks one soon after', () => {
    const winners = [1, 2, 3].map((year) => {
      const {steady, shows} = compare('fireworks', 3, year);
      return steady.end >= shows.end ? 'steady' : 'fireworks';
    });

    expect(winners).to.deep.equal(['steady', 'steady', 'fireworks']);
  });

  it('is nothing for a way that is not there', () => {
    expect(compareYear(simulator, {spread: 'gone', effort: 3}, 1)).to.equal(
      undefined,
    );
  });
});

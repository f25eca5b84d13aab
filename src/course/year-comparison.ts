import type {Simulator} from '../content/kinds/simulator.ts';
import {endOf, gainOf, rule, simulateYear, yearsAhead} from './consistency.ts';
import type {Visit} from './consistency.ts';
import type {ChosenPlan} from './simulator-answers.ts';

/** A plan beside another one with the same effort and the same luck. */
export interface YearComparison {
  year: number;
  effort: number;
  own: PlannedYear;
  other: PlannedYear;
  /** Of the two, by the id of its way to spread. */
  steady: PlannedYear;
  shows: PlannedYear;
  reason: 'steadyAhead' | 'talkedAbout' | 'lucky' | 'even';
  /** In how many of 100 years the steady plan ends ahead of the other. */
  ahead: number;
}

export interface PlannedYear {
  /** Id of the way to spread. */
  spread: string;
  visits: Visit[];
  /** Customers at the end, as they are shown. */
  end: number;
  /** How many visits fell below average, and how many customers they cost. */
  bad: number;
  lost: number;
  /** Which visits people talked about, from 1. */
  talked: number[];
}

/** Enough years to see what usually happens. */
export const manyYears = 100;

/**
 * Works out a year, and why it ended as it did. The steady way is compared with
 * the one that is least steady, and every other with the steady one.
 */
export function compareYear(
  {spreads}: Simulator,
  {spread, effort}: ChosenPlan,
  year: number,
): YearComparison | undefined {
  const [first] = spreads;
  const chosen = spreads.find(({id}) => id === spread);
  const boldest = [...spreads].sort((a, b) => b.every - a.every)[0];
  if (!first || !chosen || !boldest) return undefined;
  const bold = chosen === first ? boldest : chosen;
  const plan = (every: number) => ({effort, every});
  const [steady, shows] = [first, bold].map(({id, every}) =>
    planned(id, simulateYear(plan(every), year)),
  ) as [PlannedYear, PlannedYear];
  return {
    year,
    effort,
    own: chosen === first ? steady : shows,
    other: chosen === first ? shows : steady,
    steady,
    shows,
    reason: reasonOf(steady, shows),
    ahead: yearsAhead(plan(first.every), plan(bold.every), manyYears),
  };
}

function planned(spread: string, visits: Visit[]): PlannedYear {
  const bad = visits.filter(({service}) => service < rule.average);
  return {
    spread,
    visits,
    end: endOf(visits),
    bad: bad.length,
    lost: Math.round(bad.reduce((sum, {service}) => sum - gainOf(service), 0)),
    talked: visits.flatMap((visit, index) =>
      visit.isTalkedAbout ? [index + 1] : [],
    ),
  };
}

function reasonOf(steady: PlannedYear, shows: PlannedYear) {
  if (steady.end === shows.end) return 'even';
  if (steady.end > shows.end) return 'steadyAhead';
  return shows.talked.length > 0 ? 'talkedAbout' : 'lucky';
}

/**
 * The rule behind the consistency simulator. It is small enough to be said in a
 * few sentences, and the numbers here are filled into these sentences, so that
 * what learners read is what is calculated.
 *
 * A year has twelve visits. Each is worth a number of points: what one gives
 * without trying, the effort that is spent on it, and luck. Points above the
 * average win customers, points below lose three times as many, because people
 * remember the bad day more than the good one. Now and then a great day is
 * talked about; that is luck, too.
 */
export const rule = {
  visits: 12,
  /** Of 100 points: what customers know from elsewhere. */
  average: 50,
  /** What a visit is worth without any effort. */
  base: 46,
  best: 100,
  /** Luck moves a visit by so much at most, up or down. */
  luck: 9,
  /** So many points above the average win one customer; below, they lose … */
  points: 4,
  /** … this many. */
  lost: 3,
  /** From here on a visit is a show that may be talked about: one in … */
  show: 75,
  odds: 5,
  /** Customers who come because of it. */
  talk: 15,
  /** Customers at the beginning of a year. */
  customers: 100,
} as const;

/** Levels of effort, from the smallest. */
export const efforts = [1, 2, 3, 4, 5] as const;

/** How much effort there is, and on which visits it is spent. */
export interface Plan {
  /** One of `efforts`. */
  effort: number;
  /** 1 spends it evenly, 3 all of it on every third visit. */
  every: number;
}

export interface Visit {
  /** 0 to 100 points. */
  service: number;
  /** Customers after it. */
  customers: number;
  /** People told others about it. */
  isTalkedAbout: boolean;
}

/** A year of visits. The same plan in the same year always ends alike. */
export function simulateYear({effort, every}: Plan, year: number): Visit[] {
  const visits: Visit[] = [];
  let {customers}: {customers: number} = rule;
  for (const [index, {luck, die}] of fortuneOf(year).entries()) {
    const spent = index % every === 0 ? pointsOf(effort) * every : 0;
    const service = Math.min(rule.best, rule.base + spent + luck);
    const isTalkedAbout = service >= rule.show && die === 0;
    customers += gainOf(service) + (isTalkedAbout ? rule.talk : 0);
    visits.push({service, customers, isTalkedAbout});
  }
  return visits;
}

/** Customers at the end of a year, as they are shown: nobody is half a person. */
export function endOf(visits: readonly Visit[]): number {
  return Math.round(visits.at(-1)?.customers ?? rule.customers);
}

/** In how many of the years one plan ends ahead of another. */
export function yearsAhead(plan: Plan, other: Plan, years: number): number {
  let ahead = 0;
  for (let year = 1; year <= years; year++) {
    if (endOf(simulateYear(plan, year)) > endOf(simulateYear(other, year)))
      ahead++;
  }
  return ahead;
}

/** What a visit wins or loses, in customers, without what people tell others. */
export function gainOf(service: number): number {
  const above = service - rule.average;
  return (above / rule.points) * (above < 0 ? rule.lost : 1);
}

/** Points that an effort adds to each visit when it is spent evenly. */
function pointsOf(effort: number) {
  return 2 + 2 * effort;
}

/**
 * Which luck the years have. Any number will do; with this one the first years
 * show what usually happens, and the third what sometimes does.
 */
const years = 7061;

/** What happens to everybody in a year, whatever they planned. */
function fortuneOf(year: number) {
  const next = dice(year * years);
  return Array.from({length: rule.visits}, () => ({
    luck: Math.floor(next() * (2 * rule.luck + 1)) - rule.luck,
    die: Math.floor(next() * rule.odds),
  }));
}

/**
 * Numbers from 0 up to 1 that look like chance and are the same for each seed
 * (the generator is known as mulberry32).
 */
function dice(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

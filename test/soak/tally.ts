import type {Comparison} from './studying-learner.ts';

/** What a soak has done, and what it has found. */
export interface Tally {
  runs: number;
  kills: number;
  cuts: number;
  /** Times that the learner went on in another window. */
  moves: number;
  /** Comparisons after a launch, and how many answers had to be there in them. */
  launches: number;
  dueSaved: number;
  dueRecent: number;
  /** Launches at which a pass had to be there. */
  duePasses: number;
  lostSaved: number;
  lostRecent: number;
  lostPasses: number;
  falsePasses: number;
  /** Found, and never given. */
  invented: number;
  /** Runs that broke, by the harness or by a screen, and not by a kill. */
  faults: number;
}

export function emptyTally(): Tally {
  return {
    ...{runs: 0, kills: 0, cuts: 0, moves: 0},
    ...{launches: 0, dueSaved: 0, dueRecent: 0, duePasses: 0},
    ...{lostSaved: 0, lostRecent: 0, lostPasses: 0},
    ...{falsePasses: 0, invented: 0, faults: 0},
  };
}

/** Adds what came out of a launch. Returns, in words, what was wrong. */
export function count(tally: Tally, result: Comparison): string[] {
  tally.launches++;
  tally.dueSaved += result.dueSaved;
  tally.dueRecent += result.dueRecent;
  tally.duePasses += Number(result.isPassDue);
  tally.lostSaved += result.saved.length;
  tally.lostRecent += result.recent.length;
  tally.lostPasses += result.lostPass.length;
  tally.falsePasses += result.falsePass.length;
  tally.invented += result.invented.length;
  return [
    ...result.saved.map((story) => `was seen as saved: ${story}`),
    ...result.recent.map((story) => `was older than a second: ${story}`),
    ...result.lostPass.map((story) => `lost a pass: ${story}`),
    ...result.falsePass.map((story) => `has not passed: ${story}`),
    ...result.invented.map((story) => `has never said: ${story}`),
  ];
}

/** Whatever must not happen. */
export function wrongIn(tally: Tally): number {
  const {lostSaved, lostRecent, lostPasses, falsePasses} = tally;
  const {invented, faults} = tally;
  return lostSaved + lostRecent + lostPasses + falsePasses + invented + faults;
}

import {textsIn, wordsOf} from './readability.ts';

/** What one learner meets: words to read, and decisions to make. */
export interface Way {
  words: number;
  decisions: number;
}

const wordsAMinute = 200;
const secondsADecision = 10;

export function minutesFor({words, decisions}: Way): number {
  return words / wordsAMinute + (decisions * secondsADecision) / 60;
}

/** Reads every text in what is given. */
export function read(...texts: unknown[]): Way {
  const counts = texts
    .flatMap((text) => textsIn(text))
    .map(({text}) => wordsOf(text).length);
  return {words: sum(counts), decisions: 0};
}

export function decide(decisions: number): Way {
  return {words: 0, decisions};
}

export function all(ways: Way[]): Way {
  return {
    words: sum(ways.map(({words}) => words)),
    decisions: sum(ways.map(({decisions}) => decisions)),
  };
}

export function times(factor: number, {words, decisions}: Way): Way {
  return {words: factor * words, decisions: factor * decisions};
}

/** Each of them is as likely as the others. */
export function oneOf(ways: Way[]): Way {
  return times(1 / Math.max(1, ways.length), all(ways));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

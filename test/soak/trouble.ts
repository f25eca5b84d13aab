import type {Dice} from './dice.ts';

/**
 * What comes over a visit. Each ends with the browser being killed. In `another
 * window` the learner goes on in a second one, while the first is still there.
 * In `session ended` the LMS forgets the open visit at its second commit, or
 * after it.
 */
export const troubles = [
  'kill',
  'kill when saved',
  'kill at launch',
  'server killed',
  'server paused',
  'network cut',
  'another window',
  'session ended',
] as const;

/** When what happens to a visit. Acts are counted, times are milliseconds. */
export interface Plan {
  trouble: (typeof troubles)[number];
  /** So many acts, and then the trouble. */
  before: number;
  /** So many more while it lasts. */
  during: number;
  /** It is over before the end: the learner sees the course recover. */
  isOverBefore: boolean;
  /** The page is put away in the trouble; then the learner waits for its end. */
  isPutAway: boolean;
  /** How long until the end comes, in the middle of whatever goes on. */
  delay: number;
}

export function planOf(dice: Dice): Plan {
  const sure = dice.below(100);
  const often = [
    'kill',
    'server killed',
    'network cut',
    'another window',
    'session ended',
  ] as const;
  const trouble = sure < 60 ? dice.oneOf(often) : dice.oneOf(troubles);
  return {
    trouble,
    before: dice.below(9),
    during: 1 + dice.below(4),
    isOverBefore: dice.percent(60),
    isPutAway: dice.percent(50),
    // Half of the ends come at once, while the last answer is on its way.
    delay: dice.percent(50) ? dice.below(60) : dice.below(2500),
  };
}

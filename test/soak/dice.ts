/** Dice that fall the same way each time that they get the same seed. */
export interface Dice {
  /** A whole number from 0, below this one. */
  below(limit: number): number;
  /** True in so many of a hundred throws. */
  percent(share: number): boolean;
  oneOf<T>(things: readonly T[]): T;
}

/** Mulberry32, which is short and good enough to choose moments by. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;

  function throwOnce(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const below = (limit: number) => Math.floor(throwOnce() * limit);
  return {
    below,
    percent: (share) => below(100) < share,
    oneOf: (things) => things[below(things.length)]!,
  };
}
